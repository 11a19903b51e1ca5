import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A server to speak to, and how to let go of it. */
export interface DemoServer {
  readonly url: string;
  close(): Promise<void>;
}

const USUAL = 'http://127.0.0.1:3000';
const ADDRESS = /https?:\/\/127\.0\.0\.1:\d+/;

/**
 * The server named, else one that runs at the usual address and has not passed the instant of receipt, else one of our
 * own on a temporary folder.
 */
export async function demoServer(root: string, url: string | null, receivedAt: Date): Promise<DemoServer> {
  if (url !== null) return { url: url.replace(/\/$/, ''), close: async () => undefined };
  if (await canReceive(USUAL, receivedAt)) return { url: USUAL, close: async () => undefined };
  return startOwn(root, receivedAt);
}

/** The demo's clock only goes on: a server that runs by today's date can receive nothing at an earlier one. */
async function canReceive(url: string, receivedAt: Date): Promise<boolean> {
  try {
    const answer = await fetch(`${url}/api/demo/clock`, { signal: AbortSignal.timeout(1_000) });
    const { now } = (await answer.json()) as { now?: string };
    return now !== undefined && new Date(now) <= receivedAt;
  } catch {
    return false;
  }
}

async function startOwn(root: string, receivedAt: Date): Promise<DemoServer> {
  const folder = await mkdtemp(join(tmpdir(), 'shuijing-demo-'));
  const child = spawn(process.execPath, [join(root, 'dist/main.js')], {
    cwd: root,
    env: { PATH: process.env.PATH, MODE: 'demo', DATA_DIR: folder, PORT: '0', CLOCK: receivedAt.toISOString() },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const close = async () => {
    await stop(child);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    return { url: await addressOf(child), close };
  } catch (fault) {
    await close();
    throw fault;
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const found = ADDRESS.exec(printed);
      if (found) resolve(found[0]);
    });
    child.once('exit', (code) => reject(new Error(`演示服务未能启动（退出码 ${code}）`)));
  });
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
