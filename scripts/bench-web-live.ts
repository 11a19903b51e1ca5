import type { ApiHost } from '../test/api/api-host.js';

const INBOXES = 200;
/** The server keeps fewer streams per session than a forgetful browser might open. */
const PER_SESSION = 8;
const CLIENTS = 16;
const EACH = 3;
const PATIENCE_MS = 60_000;
const QUIET_MS = 5_000;

export interface LiveResult {
  readonly inboxes: number;
  readonly completed: number;
  /** Pieces of news that did not come, over all inboxes. */
  readonly lost: number;
  /** From the last completion's answer until every inbox had all news. Milliseconds. */
  readonly behind: number;
}

/** 200 inboxes are open while 16 clerks complete tasks: each must be told of every case that changed. */
export async function liveUpdates(api: ApiHost): Promise<LiveResult> {
  const inboxes = await openInboxes(api);
  const work = await prepared(api);
  // What the preparation gave news of must not count.
  await pause(QUIET_MS);
  for (const inbox of inboxes) inbox.forget();
  await Promise.all(work.map(({ token, tasks }) => completeAll(api, token, tasks)));
  const last = Date.now();
  const cases = work.flatMap(({ tasks }) => tasks.map((task) => task.case));
  const lost = () => inboxes.reduce((sum, inbox) => sum + inbox.missing(cases), 0);
  while (lost() > 0 && Date.now() - last < PATIENCE_MS) await pause(50);
  const result = { inboxes: inboxes.length, completed: cases.length, lost: lost(), behind: Date.now() - last };
  for (const inbox of inboxes) inbox.close();
  return result;
}

/** One open stream, and what it has told of. */
class Inbox {
  private readonly told = new Set<string>();
  private toldOfMore = false;
  private readonly stop = new AbortController();

  async open(api: ApiHost, token: string): Promise<void> {
    const answer = await fetch(`${api.host.url}/api/live`, {
      headers: { authorization: `Bearer ${token}` },
      signal: this.stop.signal,
    });
    if (!answer.ok || answer.body === null) throw new Error(`no live stream: ${answer.status}`);
    void this.read(answer.body).catch(() => undefined);
  }

  /** How many of these cases it was not told of; “more” means that it asks for all of them. */
  missing(cases: readonly string[]): number {
    return this.toldOfMore ? 0 : cases.filter((id) => !this.told.has(id)).length;
  }

  forget(): void {
    this.told.clear();
    this.toldOfMore = false;
  }

  close(): void {
    this.stop.abort();
  }

  private async read(body: ReadableStream<Uint8Array>): Promise<void> {
    let rest = '';
    const decoder = new TextDecoder();
    for await (const piece of body) {
      const blocks = `${rest}${decoder.decode(piece, { stream: true })}`.split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) this.hear(block);
    }
  }

  private hear(block: string): void {
    if (!/^event: cases$/m.test(block)) return;
    const data = /^data: (.*)$/m.exec(block)?.[1] ?? '{}';
    const { ids = [], more = false } = JSON.parse(data) as { ids?: string[]; more?: boolean };
    for (const id of ids) this.told.add(id);
    this.toldOfMore ||= more;
  }
}

async function openInboxes(api: ApiHost): Promise<readonly Inbox[]> {
  const inboxes: Inbox[] = [];
  while (inboxes.length < INBOXES) {
    const token = await api.signIn(inboxes.length % 2 ? 'clerk1' : 'clerk2');
    const more = Array.from({ length: Math.min(PER_SESSION, INBOXES - inboxes.length) }, () => new Inbox());
    await Promise.all(more.map((inbox) => inbox.open(api, token)));
    inboxes.push(...more);
  }
  return inboxes;
}

interface Work {
  readonly token: string;
  readonly tasks: readonly { readonly id: string; readonly case: string }[];
}

async function prepared(api: ApiHost): Promise<readonly Work[]> {
  const work: Work[] = [];
  for (let client = 0; client < CLIENTS; client += 1) {
    const token = await api.signIn(client % 2 ? 'clerk1' : 'clerk2');
    const tasks = [];
    for (let each = 0; each < EACH; each += 1) tasks.push(await dispatchTask(api, token));
    work.push({ token, tasks });
  }
  return work;
}

async function dispatchTask(api: ApiHost, token: string): Promise<{ id: string; case: string }> {
  const { number } = await api.submit();
  for (let look = 1; look <= 200; look += 1) {
    const { body } = await api.get(`/api/tasks?number=${number}`, token);
    const found = body.items.find((task) => task.element === 'dispatch-desk');
    if (found) return { id: found.id, case: found.case };
    await pause(50);
  }
  throw new Error(`${number} is not waiting to be dispatched`);
}

async function completeAll(api: ApiHost, token: string, tasks: Work['tasks']): Promise<void> {
  const body = { data: { action: 'dispatch', lead: 'rivers' } };
  for (const { id } of tasks) {
    const { status, text } = await api.post(`/api/tasks/${id}/complete`, { token, body });
    if (status !== 200) throw new Error(text);
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
