const LOOK_EVERY_MS = 20;

/**
 * Finds the longest time this thread was kept from its other work. On a busy machine a late tick proves nothing, so a
 * gap counts only as far as this process really worked in it: the lesser of the gap and its processor time.
 */
export class StallWatch {
  private longest = 0;
  private at = performance.now();
  private work = process.cpuUsage();
  private readonly timer = setInterval(() => this.look(), LOOK_EVERY_MS);

  /** Milliseconds. */
  stop(): number {
    clearInterval(this.timer);
    return this.longest;
  }

  private look(): void {
    const now = performance.now();
    const { user, system } = process.cpuUsage(this.work);
    this.longest = Math.max(this.longest, Math.min(now - this.at - LOOK_EVERY_MS, (user + system) / 1000));
    this.at = now;
    this.work = process.cpuUsage();
  }
}
