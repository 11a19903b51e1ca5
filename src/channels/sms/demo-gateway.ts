import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SentText {
  readonly id: string;
  readonly phone: string;
  readonly text: string;
}

const MOST_KEPT = 1_000;
const MOST_BYTES = 64 * 1024;

/** Stands in for a text-message gateway in the demo and in tests: speaks real HTTP on this machine, sends nothing. */
export class DemoGateway {
  private readonly texts = new Map<string, SentText>();

  private constructor(private readonly server: Server) {
    server.on('request', (request, response) => void this.answer(request, response));
  }

  static async open(): Promise<DemoGateway> {
    const server = createServer();
    const gateway = new DemoGateway(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    server.unref();
    return gateway;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/messages`;
  }

  /** What was sent, oldest first; the same id sent twice is one text. */
  get sent(): readonly SentText[] {
    return [...this.texts.values()];
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = readText(await bodyOf(request));
    if (text !== null && !this.texts.has(text.id)) this.keep(text);
    response.writeHead(text === null ? 400 : 202).end();
  }

  private keep(text: SentText): void {
    this.texts.set(text.id, text);
    const oldest = this.texts.size > MOST_KEPT ? this.texts.keys().next() : undefined;
    if (oldest && !oldest.done) this.texts.delete(oldest.value);
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const part of request) {
    body += String(part);
    if (body.length > MOST_BYTES) return '';
  }
  return body;
}

function readText(body: string): SentText | null {
  try {
    const { id, phone, text } = JSON.parse(body) as Partial<SentText>;
    return typeof id === 'string' && typeof phone === 'string' && typeof text === 'string' ? { id, phone, text } : null;
  } catch {
    return null;
  }
}
