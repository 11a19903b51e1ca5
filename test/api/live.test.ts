import { ApiHost } from './api-host.js';

interface Told {
  readonly id: string;
  readonly event: string;
  readonly data: { readonly ids?: readonly string[] };
}

/** A page that listens: what it was told so far, and whether the stream has ended. */
class Listener {
  readonly told: Told[] = [];
  ended = false;
  text = '';

  private constructor(private readonly stop: AbortController) {}

  static async open(api: ApiHost, token: string, headers: Record<string, string> = {}): Promise<Listener> {
    const stop = new AbortController();
    const answer = await fetch(`${api.host.url}/api/live`, {
      headers: { authorization: `Bearer ${token}`, ...headers },
      signal: stop.signal,
    });
    if (answer.status !== 200) throw new Error(String(answer.status));
    expect(answer.headers.get('content-type')).toContain('text/event-stream');
    const listener = new Listener(stop);
    void listener.read(answer);
    return listener;
  }

  async until(event: string): Promise<Told> {
    for (let look = 0; look < 200; look += 1) {
      const found = this.told.find((one) => one.event === event);
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`never told ${event}, but ${this.told.map((one) => one.event).join(', ')}`);
  }

  async untilEnd(): Promise<void> {
    for (let look = 0; look < 200 && !this.ended; look += 1) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(this.ended).toBe(true);
  }

  close(): void {
    this.stop.abort();
  }

  private async read(answer: Response): Promise<void> {
    try {
      const decoder = new TextDecoder();
      for await (const chunk of answer.body ?? []) this.take(decoder.decode(chunk as Uint8Array, { stream: true }));
    } catch {
      // Closed from this side.
    }
    this.ended = true;
  }

  private take(chunk: string): void {
    this.text += chunk;
    const parts = [...this.text.matchAll(/id: (\d+)\nevent: (\w+)\ndata: (.*)\n\n/g)];
    this.told.splice(
      0,
      this.told.length,
      ...parts.map(([, id = '', event = '', data = '{}']) => toldOf(id, event, data)),
    );
  }
}

function toldOf(id: string, event: string, data: string): Told {
  return { id, event, data: JSON.parse(data) as Told['data'] };
}

describe('live updates (GET /api/live)', () => {
  let api: ApiHost;
  const open: Listener[] = [];
  beforeAll(async () => {
    api = await ApiHost.open();
  });
  afterEach(() => {
    for (const listener of open.splice(0)) listener.close();
  });
  afterAll(() => api.close());

  const listen = async (token: string, headers: Record<string, string> = {}) => {
    const listener = await Listener.open(api, token, headers);
    open.push(listener);
    await listener.until('hello');
    return listener;
  };

  it('tell the centre of a new report by id and nothing else, and a bureau that is no party nothing', async () => {
    const [clerk, bureau] = await Promise.all([api.signIn('clerk1'), api.signIn('rivers-handler')]);
    const [centre, outside] = await Promise.all([listen(clerk), listen(bureau)]);
    const { number } = await api.submit();
    const { data } = await centre.until('cases');
    const { id } = (await api.get(`/api/cases/${number}`, clerk)).body;
    expect(data.ids).toContain(id);
    await centre.until('tasks');
    expect(centre.text).not.toMatch(/偷采|举报人|138\d{8}|JB2026/);
    expect(outside.told.map(({ event }) => event)).toEqual(['hello']);
  });

  it('tell whoever comes back to read everything again', async () => {
    const listener = await listen(await api.signIn('clerk1'), { 'last-event-id': '7' });
    await listener.until('tasks');
    await listener.until('notices');
  });

  it('end with the session', async () => {
    const token = await api.signIn('clerk2');
    const listener = await listen(token);
    await api.ask('DELETE', '/api/session', { token, key: null });
    await listener.until('end');
    await listener.untilEnd();
  });

  it('are bounded for each session, and closed to whoever has none', async () => {
    const token = await api.signIn('clerk1');
    for (let page = 0; page < 8; page += 1) await listen(token);
    const ninth = await api.get('/api/live', token);
    expect([ninth.status, ninth.body.code]).toEqual([429, 'live.too-many']);
    expect((await api.get('/api/live')).status).toBe(401);
  });
});
