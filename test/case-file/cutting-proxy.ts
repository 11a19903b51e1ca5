import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A line to the database that can be cut after a command has been carried out and before its answer arrives. */
export class CuttingProxy {
  readonly uri: string;
  /** Answers that were lost. */
  cuts = 0;
  private armed: readonly string[] | null = null;
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    private readonly folder: string,
    path: string,
  ) {
    this.uri = `mongodb://${encodeURIComponent(path)}/?directConnection=true`;
  }

  static async before(target: string): Promise<CuttingProxy> {
    const folder = mkdtempSync(join(tmpdir(), 'cut-'));
    const path = join(folder, 's.sock');
    const server = createServer();
    const proxy = new CuttingProxy(server, folder, path);
    server.on('connection', (client) => proxy.join(client, connect(addressOf(target))));
    await new Promise<void>((resolve) => server.listen(path, resolve));
    return proxy;
  }

  /** Loses the answer to the next request that mentions all of these words. */
  loseAnswerTo(...words: readonly string[]): void {
    this.armed = words;
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((resolve) => this.server.close(resolve));
    rmSync(this.folder, { recursive: true, force: true });
  }

  private join(client: Socket, server: Socket): void {
    let cutting = false;
    for (const socket of [client, server]) {
      this.sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => this.sockets.delete(socket));
    }
    client.on('close', () => server.destroy());
    server.on('close', () => client.destroy());
    client.on('data', (request) => {
      if (this.armed?.every((word) => request.includes(word))) {
        this.armed = null;
        cutting = true;
      }
      server.write(request);
    });
    server.on('data', (answer) => {
      if (!cutting) client.write(answer);
      else {
        this.cuts += 1;
        client.destroy();
      }
    });
  }
}

function addressOf(uri: string): { path: string } | { host: string; port: number } {
  const host = /^mongodb:\/\/(?:[^@/]*@)?([^/,?]+)/.exec(uri)?.[1] ?? '';
  if (host.toLowerCase().startsWith('%2f')) return { path: decodeURIComponent(host) };
  const [name = '127.0.0.1', port = '27017'] = host.split(':');
  return { host: name, port: Number(port) };
}
