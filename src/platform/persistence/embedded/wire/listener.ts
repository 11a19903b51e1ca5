import { createServer, type Server, type Socket } from 'node:net';
import type { Doc } from '../bson/bson.js';
import { ServerError } from '../errors.js';
import { type Answer, type Request, readRequest, writeAnswer } from './message.js';

export type Handler = (command: Doc) => Promise<Answer>;

const LARGEST_MESSAGE = 48_000_000;
const SMALLEST_MESSAGE = 16 + 5;

/** Listens on a unix socket and answers each connection's requests in the order they came. */
export class Listener {
  private readonly sockets = new Set<Socket>();
  private readonly server: Server;

  constructor(private readonly handle: Handler) {
    this.server = createServer((socket) => this.serve(socket));
  }

  listen(path: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(path, resolve);
    });
  }

  close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    return new Promise((resolve) => {
      this.server.close(() => resolve());
    });
  }

  private serve(socket: Socket): void {
    this.sockets.add(socket);
    const framer = new Framer();
    let turn = Promise.resolve();
    socket.on('close', () => this.sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.on('data', (chunk) => {
      try {
        for (const message of framer.push(chunk)) {
          turn = turn.then(() => this.answer(socket, message)).catch(() => void socket.destroy());
        }
      } catch {
        socket.destroy();
      }
    });
  }

  private async answer(socket: Socket, message: Buffer): Promise<void> {
    const request = readRequest(message);
    const answer = await this.attempt(request);
    if (!request.silent && !socket.destroyed) socket.write(writeAnswer(request, answer));
  }

  private async attempt(request: Request): Promise<Answer> {
    try {
      return await this.handle(request.command);
    } catch (fault) {
      return errorAnswer(fault);
    }
  }
}

/** Every failure is an answer with a number and a name; none ends the connection. */
export function errorAnswer(fault: unknown): Doc {
  if (fault instanceof ServerError) {
    return { ok: 0, errmsg: fault.message, code: fault.code, codeName: fault.codeName, ...fault.extra };
  }
  const message = fault instanceof Error ? fault.message : String(fault);
  return { ok: 0, errmsg: `internal error: ${message}`, code: 1, codeName: 'InternalError' };
}

/** Cuts a stream of bytes into messages by the length each begins with. */
class Framer {
  private pieces: Buffer[] = [];
  private held = 0;

  *push(chunk: Buffer): Generator<Buffer> {
    this.pieces.push(chunk);
    this.held += chunk.length;
    for (let size = this.nextSize(); size > 0 && this.held >= size; size = this.nextSize()) {
      const all = this.pieces.length === 1 ? (this.pieces[0] as Buffer) : Buffer.concat(this.pieces);
      this.pieces = all.length > size ? [all.subarray(size)] : [];
      this.held -= size;
      yield all.subarray(0, size);
    }
  }

  /** 0 while the length itself has not arrived. */
  private nextSize(): number {
    if (this.held < 4) return 0;
    if ((this.pieces[0] as Buffer).length < 4) this.pieces = [Buffer.concat(this.pieces)];
    const size = (this.pieces[0] as Buffer).readInt32LE(0);
    if (size < SMALLEST_MESSAGE || size > LARGEST_MESSAGE) throw new RangeError(`a message of ${size} bytes`);
    return size;
  }
}
