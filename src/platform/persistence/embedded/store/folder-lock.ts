import { linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When the process began, as the system counts it: tells a living holder from another process with its number. */
  readonly began: string;
}

const HEARTBEAT_MS = 2_000;
/** A holder on another host (another container on the same volume) is believed alive while its mark is younger. */
const FOREIGN_MS = 15_000;

/** Keeps a data folder to one process. A lock left behind by a killed process is taken over. */
export class FolderLock {
  private constructor(
    private readonly file: string,
    private readonly mine: Holder,
    private readonly heartbeat: NodeJS.Timeout,
  ) {}

  /**
   * The lock, or a description of who holds it.
   * @param lost called when somebody else has taken it over meanwhile; ends this process when not given
   */
  static take(folder: string, lost: () => void = leave): FolderLock | { readonly heldBy: string } {
    const file = join(folder, 'lock.json');
    const own = `${file}.${process.pid}`;
    const mine: Holder = { pid: process.pid, host: hostname(), began: beganAt(process.pid) };
    writeFileSync(own, JSON.stringify(mine));
    try {
      for (;;) {
        if (tryLink(own, file)) return new FolderLock(file, mine, beat(file, mine, lost));
        const holder = readHolder(file);
        if (holder && isAlive(holder, file)) return { heldBy: `pid ${holder.pid} @ ${holder.host}` };
        setAside(file, holder);
      }
    } finally {
      rmSync(own, { force: true });
    }
  }

  release(): void {
    clearInterval(this.heartbeat);
    if (isSame(readHolder(this.file), this.mine)) rmSync(this.file, { force: true });
  }
}

/** Linking is atomic: of two processes, one succeeds. */
function tryLink(own: string, file: string): boolean {
  try {
    linkSync(own, file);
    return true;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw fault;
  }
}

/** A holder that stood still so long that it was taken for dead must not write beside its successor. */
function beat(file: string, mine: Holder, lost: () => void): NodeJS.Timeout {
  const timer = setInterval(() => {
    if (!isSame(readHolder(file), mine) && !putBack(file, mine)) {
      clearInterval(timer);
      return lost();
    }
    const now = Date.now() / 1000;
    utimesSync(file, now, now);
  }, HEARTBEAT_MS);
  return timer.unref();
}

/** Where there is none any more it was removed by hand, or somebody is just looking whether it is stale. */
function putBack(file: string, mine: Holder): boolean {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, JSON.stringify(mine));
  try {
    return tryLink(own, file);
  } finally {
    rmSync(own, { force: true });
  }
}

function leave(): void {
  process.exit(1);
}

function isSame(a: Holder | null, b: Holder | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function readHolder(file: string): Holder | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return null;
  }
}

function isAlive(holder: Holder, file: string): boolean {
  if (holder.host !== hostname()) return Date.now() - statSync(file).mtimeMs < FOREIGN_MS;
  try {
    process.kill(holder.pid, 0);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  return beganAt(holder.pid) === holder.began;
}

/** Moves a stale lock out of the way. A fresh one another process put there meanwhile goes back. */
function setAside(file: string, stale: Holder | null): void {
  const aside = `${file}.stale.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (!isSame(readHolder(aside), stale)) tryLink(aside, file);
  rmSync(aside, { force: true });
}

/** Field 22 of `/proc/<pid>/stat`, counted after the name in brackets; empty where there is no such file. */
function beganAt(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
