import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { FolderLock } from './folder-lock.js';

describe('the lock of a data folder', () => {
  let folder: string;
  const file = () => join(folder, 'lock.json');
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'shuijing-lock-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function take(lost: () => void): FolderLock {
    const lock = FolderLock.take(folder, lost);
    if (!(lock instanceof FolderLock)) throw new Error(`held by ${lock.heldBy}`);
    return lock;
  }

  it('tells its holder that somebody else has taken it over, and leaves it to him', async () => {
    let losses = 0;
    const lock = take(() => {
      losses += 1;
    });
    const other = JSON.stringify({ pid: 1, host: 'elsewhere', began: '1' });
    writeFileSync(file(), other);
    await pause(4_500);
    expect(losses).toBe(1);
    lock.release();
    expect(readFileSync(file(), 'utf8')).toBe(other);
  });

  it('is put back when it was removed, and goes with its holder', async () => {
    let losses = 0;
    const lock = take(() => {
      losses += 1;
    });
    rmSync(file());
    await pause(2_500);
    expect([losses, existsSync(file())]).toEqual([0, true]);
    lock.release();
    expect(existsSync(file())).toBe(false);
  });
});
