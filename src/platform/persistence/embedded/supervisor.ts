import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { programBeside } from '../../source-build/index.js';
import { DatabaseRefused } from '../database-refused.js';

/** What the child tells its parent: listening, or why it will not. */
export type Announcement =
  | { readonly kind: 'listening' }
  | { readonly kind: 'refused'; readonly code: string; readonly params: Readonly<Record<string, string>> };

/** `sun_path` holds 108 bytes, one of them the closing zero. */
const LONGEST_SOCKET_PATH = 107;
const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 5_000;
const STOP_MS = 10_000;

/**
 * The parent's side of the embedded database: a child process that serves one folder on a private unix socket.
 * A child that dies is started again on the same socket, so that clients simply reconnect.
 */
export class EmbeddedServer {
  private child: ChildProcess | null = null;
  private stopping = false;
  private pause = FIRST_PAUSE_MS;
  private restarts = 0;
  private lastFault: string | null = null;
  private timer: NodeJS.Timeout | null = null;
  private up = false;

  private constructor(
    private readonly dataDir: string,
    private readonly runtimeDir: string,
  ) {}

  /** @throws DatabaseRefused with the child's reason. */
  static async start(dataDir: string): Promise<EmbeddedServer> {
    const server = new EmbeddedServer(resolve(dataDir), mkdtempSync(join(tmpdir(), 'shuijing-')));
    try {
      await server.launch();
      return server;
    } catch (fault) {
      await server.stop();
      throw fault;
    }
  }

  get uri(): string {
    return `mongodb://${encodeURIComponent(this.socketPath)}/?directConnection=true&retryWrites=false`;
  }

  /** Process id of the running child, for tests that kill it. */
  get pid(): number | undefined {
    return this.child?.pid;
  }

  health(): { state: 'up' | 'restarting' | 'down'; restarts: number; lastFault: string | null } {
    const state = this.stopping ? 'down' : this.up ? 'up' : 'restarting';
    return { state, restarts: this.restarts, lastFault: this.lastFault };
  }

  async stop(): Promise<void> {
    this.stopping = true;
    this.up = false;
    if (this.timer) clearTimeout(this.timer);
    const child = this.child;
    if (child && child.exitCode === null && child.signalCode === null) await endOf(child);
    rmSync(this.runtimeDir, { recursive: true, force: true });
  }

  private get socketPath(): string {
    return join(this.runtimeDir, 'db.sock');
  }

  private launch(): Promise<void> {
    if (Buffer.byteLength(this.socketPath) > LONGEST_SOCKET_PATH) {
      return Promise.reject(new DatabaseRefused('database.path-too-long', { path: this.socketPath }));
    }
    const child = fork(programBeside(import.meta.url, 'main'), [this.dataDir, this.socketPath], {
      execArgv: [],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.child = child;
    return new Promise((started, reject) => {
      child.once('message', (said: Announcement) => {
        if (said.kind === 'refused') return reject(new DatabaseRefused(said.code, said.params));
        this.up = true;
        this.pause = FIRST_PAUSE_MS;
        child.once('exit', (code, signal) => this.died(signal ?? `exit ${code}`));
        started();
      });
      child.once('error', reject);
      child.once('exit', (code, signal) => reject(notStarted(signal ?? `exit ${code}`)));
    });
  }

  private died(how: string): void {
    this.up = false;
    if (this.stopping) return;
    this.lastFault = how;
    this.restarts += 1;
    this.timer = setTimeout(() => {
      this.launch().catch((fault: Error) => this.died(fault.message));
    }, this.pause);
    this.pause = Math.min(this.pause * 2, LONGEST_PAUSE_MS);
  }
}

function notStarted(reason: string): DatabaseRefused {
  return new DatabaseRefused('database.not-started', { reason });
}

/** Asks the child to finish its last batch and waits for it; one that hangs is killed. */
function endOf(child: ChildProcess): Promise<void> {
  return new Promise((ended) => {
    const force = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
    child.once('exit', () => {
      clearTimeout(force);
      ended();
    });
    if (child.connected) child.disconnect();
    else child.kill('SIGTERM');
  });
}
