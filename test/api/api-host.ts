import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Host, type HostParts, startHost } from '../../src/host.js';
import { CaseFileRuntime } from '../../src/platform/case-file/index.js';
import { MovableClock } from '../../src/platform/kernel/index.js';
import '../bench/patience.js';
import { parseSettings } from '../../src/settings/index.js';

/** A Monday at nine in Shanghai. */
export const MONDAY = '2026-03-02T09:00:00+08:00';
export const PASSWORD = 'Demo-12314-only';

export const LETTER = {
  text: '平江县余坪镇昌江边有人夜里用抽沙船偷采河沙,河堤已经被掏空。',
  place: { province: '湖南省', city: '岳阳市', county: '平江县', township: '余坪镇' },
  reporter: { anonymous: false, name: '举报人甲', phone: '13800138000' },
  truthful: true,
};

/** Whatever the tests read from answers; a field an answer lacks fails the expectation on it. */
export interface Body {
  readonly code: string;
  readonly detail: string;
  readonly status: number | string;
  readonly errors: readonly { readonly path: string; readonly message: string }[];
  readonly items: readonly Body[];
  readonly next: string | null;
  readonly token: string;
  readonly password: string;
  readonly person: object;
  readonly id: string;
  readonly case: string;
  readonly number: string;
  readonly queryCode: string;
  readonly revision: number;
  readonly result: Readonly<Record<string, unknown>>;
  readonly name: string;
  readonly element: string;
  readonly assignee: string | null;
  readonly view: string;
  readonly ready: boolean;
  readonly now: string;
  readonly action: string;
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

export interface Operation {
  readonly operationId: string;
  readonly summary?: string;
  readonly security?: readonly object[];
  readonly parameters?: readonly { readonly name: string }[];
  readonly responses: Readonly<Record<string, { readonly content?: object }>>;
}

/** Counties whose names are found without doubt. */
const COUNTIES = (
  '平江县 湘阴县 华容县 汨罗市 临湘市 浏阳市 长沙县 醴陵市 茶陵县 炎陵县 湘潭县 湘乡市 韶山市 衡阳县 衡南县 衡山县 衡东县 祁东县 ' +
  '耒阳市 常宁市 邵东市 新邵县 邵阳县 隆回县 洞口县 绥宁县 新宁县 武冈市 汉寿县 澧县 临澧县 桃源县 石门县 津市市 慈利县 桑植县'
).split(' ');

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
  readonly text: string;
}

export interface Ask {
  readonly token?: string;
  /** Sent as JSON unless it is text or a form already. */
  readonly body?: unknown;
  readonly key?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A real server on a port of its own over an embedded database, and a client that speaks its conventions. */
export class ApiHost {
  private submitted = 0;

  private constructor(
    readonly host: Host,
    readonly clock: MovableClock,
    private readonly folder: string,
  ) {}

  /** @param parts pieces of the host in place of the real ones */
  static async open(variables: Readonly<Record<string, string>> = {}, parts: HostParts = {}): Promise<ApiHost> {
    const folder = mkdtempSync(join(tmpdir(), 'shuijing-api-'));
    const clock = new MovableClock(new Date(MONDAY));
    const settings = parseSettings({ DATA_DIR: folder, PORT: '0', SWEEP_SECONDS: '3600', ...variables });
    const usual = { clock, policyRoot: resolve('.'), passwordCost: { logN: 8, r: 8, p: 1 } };
    return new ApiHost(await startHost(settings, { ...usual, ...parts }), clock, folder);
  }

  async close(): Promise<void> {
    await this.host.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  async ask(method: string, path: string, { token, body, key, headers = {} }: Ask = {}): Promise<Reply> {
    const ready = typeof body === 'string' || body instanceof FormData || body === undefined;
    const answer = await fetch(`${this.host.url}${path}`, {
      method,
      body: ready ? body : JSON.stringify(body),
      headers: {
        ...(body !== undefined && !(body instanceof FormData) ? { 'content-type': 'application/json' } : {}),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(method === 'GET' || key === null ? {} : { 'idempotency-key': key ?? randomUUID() }),
        ...headers,
      },
    });
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, body: jsonOf(text), text };
  }

  get(path: string, token?: string): Promise<Reply> {
    return this.ask('GET', path, token === undefined ? {} : { token });
  }

  post(path: string, ask: Ask = {}): Promise<Reply> {
    return this.ask('POST', path, ask);
  }

  async signIn(login: string): Promise<string> {
    const { status, body } = await this.post('/api/session', { body: { login, password: PASSWORD }, key: null });
    if (status !== 201) throw new Error(`${login} could not sign in: ${JSON.stringify(body)}`);
    return body.token;
  }

  /** A report of its own: another place and another reporter each time, so that it repeats none. */
  async submit(change: object = {}): Promise<Body> {
    const { status, body } = await this.post('/api/reports', { body: { ...this.letter(), ...change } });
    if (status !== 201) throw new Error(`not submitted: ${JSON.stringify(body)}`);
    return body;
  }

  private letter(): object {
    this.submitted += 1;
    const county = COUNTIES[this.submitted % COUNTIES.length] ?? '';
    const phone = `138${String(10_000_000 + this.submitted)}`;
    const text = `${county}河边有人夜里用抽沙船偷采河沙,河堤已经被掏空。`;
    return { ...LETTER, text, place: { text: `湖南省${county}` }, reporter: { ...LETTER.reporter, phone } };
  }

  /** Moves the clock and lets everything due happen. */
  async moveTo(to: string): Promise<Reply> {
    return this.post('/api/demo/clock', { body: { to }, key: null });
  }

  /** Finds a task in somebody's list as it stands once everything committed has been copied out. */
  async task(token: string, number: string): Promise<Body> {
    await this.host.app.get(CaseFileRuntime, { strict: false }).relay.idle();
    for (let look = 1; ; look += 1) {
      const { body } = await this.get('/api/tasks?limit=100', token);
      const found = body.items.find((task) => task.number === number);
      if (found) return found;
      if (look === 400)
        throw new Error(`no task of ${number} among ${body.items.map((task) => task.number).join(', ')}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

function jsonOf(text: string): Body {
  try {
    return JSON.parse(text) as Body;
  } catch {
    return {} as Body;
  }
}
