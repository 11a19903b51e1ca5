import { randomUUID } from 'node:crypto';

/** A refusal of the API, as its problem details say it. */
export class ApiRefusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    detail: string,
  ) {
    super(`${status} ${code} ${detail}`);
  }
}

interface Problem {
  readonly code?: string;
  readonly detail?: string;
  readonly title?: string;
}

/** Speaks to the HTTP API the way any client would: bearer token, Idempotency-Key, problem details. */
export class ApiClient {
  private constructor(
    private readonly base: string,
    private readonly token: string | null,
  ) {}

  static anonymous(base: string): ApiClient {
    return new ApiClient(base, null);
  }

  /** @throws ApiRefusal when the account or password is wrong. */
  async signIn(login: string, password: string): Promise<ApiClient> {
    const session = await this.post<{ token: string }>('/api/session', { login, password });
    return new ApiClient(this.base, session.token);
  }

  get<T>(path: string): Promise<T> {
    return this.send('GET', path);
  }

  post<T>(path: string, body: unknown, key: string = randomUUID()): Promise<T> {
    return this.send('POST', path, body, key);
  }

  private async send<T>(method: string, path: string, body?: unknown, key?: string): Promise<T> {
    const headers: Record<string, string> = { accept: 'application/json' };
    if (body !== undefined) headers['content-type'] = 'application/json';
    if (key !== undefined) headers['idempotency-key'] = key;
    if (this.token !== null) headers.authorization = `Bearer ${this.token}`;
    const payload = body === undefined ? undefined : JSON.stringify(body);
    const answer = await reach(this.base + path, {
      method,
      headers,
      ...(payload === undefined ? {} : { body: payload }),
    });
    if (answer.ok) return (await answer.json()) as T;
    const problem = (await answer.json().catch(() => ({}))) as Problem;
    throw new ApiRefusal(answer.status, problem.code ?? '', problem.detail ?? problem.title ?? '');
  }
}

async function reach(url: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(url, request);
  } catch (fault) {
    throw new Error(`连接不上服务：${new URL(url).origin}`, { cause: fault });
  }
}
