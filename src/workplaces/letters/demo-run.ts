import type { ApiClient } from './api-client.js';
import { ApiRefusal } from './api-client.js';
import type { DemoCase, DemoTask } from './case-view.js';
import { fillIn } from './demo-handlers.js';
import type { DemoPeople } from './demo-people.js';
import { type Letter, placeOf } from './letter.js';

/** Tasks one day's work may lead to, one after another, on one case. */
const ROUNDS_A_DAY = 4;
const AT_ONCE = 8;

interface CaseRow {
  readonly id: string;
  readonly number: string;
  readonly nextDueAt: string | null;
}

/** A letter and the case it became. */
export interface Followed {
  readonly letter: Letter;
  readonly number: string;
  readonly id: string;
}

/** Letters on their way through the procedure: submitted, worked on, and moved on in time, all over the HTTP API. */
export class DemoRun {
  /** What the handlers could not do, in words. */
  readonly troubles: string[] = [];
  /** Cases that have ended and wait for nobody. */
  private readonly over = new Set<string>();

  constructor(
    private readonly door: ApiClient,
    private readonly people: DemoPeople,
    private readonly centre: ApiClient,
    /** Tasks nobody does, so that a demonstration also shows what waits and what is late. */
    private readonly leaves: (found: DemoCase, task: DemoTask) => boolean = () => false,
  ) {}

  /** Submits in the order of the file, so that a repeat finds what it repeats. */
  async submit(letters: readonly Letter[]): Promise<readonly Followed[]> {
    const numbers: string[] = [];
    for (const letter of letters) numbers.push(await this.submitOne(letter));
    const ids = await this.idsByNumber();
    return letters.map((letter, index) => {
      const number = numbers[index] ?? '';
      return { letter, number, id: ids.get(number) ?? '' };
    });
  }

  /** Answers the number; empty when the letter was refused at the door, which counts as lost. */
  private async submitOne(letter: Letter): Promise<string> {
    const body = { text: letter.text, place: placeOf(letter), reporter: reporterOf(letter), truthful: true };
    try {
      return (await this.door.post<{ number: string }>('/api/reports', body)).number;
    } catch (fault) {
      if (!(fault instanceof ApiRefusal)) throw fault;
      this.trouble(`第 ${letter.n} 封信未被接受：${fault.message}`);
      return '';
    }
  }

  private async idsByNumber(): Promise<ReadonlyMap<string, string>> {
    return new Map((await this.rows()).map(({ number, id }) => [number, id]));
  }

  async rows(): Promise<readonly CaseRow[]> {
    const all: CaseRow[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: { items: CaseRow[]; next: string | null } = await this.centre.get(
        `/api/cases?limit=100${cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`}`,
      );
      all.push(...page.items);
      cursor = page.next;
    }
    return all;
  }

  open(id: string): Promise<DemoCase> {
    return this.centre.get(`/api/cases/${id}`);
  }

  /** Earliest instant at which something of any case falls due, in ms; null when nothing will. */
  async nextDue(): Promise<number | null> {
    const due = (await this.rows()).flatMap(({ nextDueAt }) => (nextDueAt === null ? [] : [Date.parse(nextDueAt)]));
    return due.length === 0 ? null : Math.min(...due);
  }

  /** One day's work on every case that has tasks, a few cases at once. Answers whether there was any. */
  async work(ids: readonly string[]): Promise<boolean> {
    const waiting = ids.filter((id) => !this.over.has(id));
    let busy = false;
    const worker = async () => {
      for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) busy = (await this.workOn(id)) || busy;
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    return busy;
  }

  private async workOn(id: string): Promise<boolean> {
    for (let round = 0; round < ROUNDS_A_DAY; round++) {
      const found = await this.open(id);
      if (found.tasks.length === 0) {
        if (found.status === 'ended') this.over.add(id);
        return round > 0;
      }
      const done = found.tasks.filter((task) => !this.leaves(found, task));
      if (done.length === 0) return round > 0;
      for (const task of done) await this.complete(found, task);
    }
    return true;
  }

  private async complete(found: DemoCase, task: DemoTask): Promise<void> {
    const data = fillIn(found, task);
    const client = await this.people.for(task.unit, task.role);
    if (data === null || client === null) {
      this.trouble(`${found.number} ${task.name}：演示中无人办理（${task.unit}/${task.role}/${task.form}）`);
      return;
    }
    await client.post(`/api/tasks/${task.id}/complete`, { data }).catch((fault: unknown) => {
      if (!(fault instanceof ApiRefusal)) throw fault;
      // Another step of the same case may have ended this task meanwhile.
      if (fault.status !== 409 && fault.status !== 404) this.trouble(`${found.number} ${task.name}：${fault.message}`);
    });
  }

  private trouble(words: string): void {
    if (!this.troubles.includes(words)) this.troubles.push(words);
  }

  moveClock(to: Date): Promise<unknown> {
    return this.centre.post('/api/demo/clock', { to: to.toISOString() });
  }
}

/**
 * The demonstration's reporters give a number that belongs to nobody, so that a reply can reach them. A letter says
 * where, not who: letters from one place come from one reporter, so that a repeat can be told as his.
 */
function reporterOf({ place, text }: Letter): Record<string, unknown> {
  return { anonymous: false, phone: phoneFrom(place || text) };
}

function phoneFrom(text: string): string {
  let sum = 7;
  for (const letter of text) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 100_000_000;
  return `199${String(sum).padStart(8, '0')}`;
}
