import { readFileSync } from 'node:fs';

const LOOK_EVERY_MS = 20;

/**
 * Finds the longest time this thread was kept from its other work. On a busy machine a late tick proves nothing, so a
 * gap counts only as far as this thread really worked in it: the lesser of the gap and its processor time.
 */
export class StallWatch {
  private longest = 0;
  private at = performance.now();
  private work = workedMs();
  private readonly timer = setInterval(() => this.look(), LOOK_EVERY_MS);

  /** Milliseconds. */
  stop(): number {
    clearInterval(this.timer);
    return this.longest;
  }

  private look(): void {
    const now = performance.now();
    const work = workedMs();
    this.longest = Math.max(this.longest, Math.min(now - this.at - LOOK_EVERY_MS, work - this.work));
    this.at = now;
    this.work = work;
  }
}

/** Processor time of the main thread; that of the whole process where the system does not tell threads apart. */
function workedMs(): number {
  try {
    return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  }
}
