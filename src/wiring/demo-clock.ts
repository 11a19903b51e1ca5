import { MovableClock, SystemClock } from '../platform/kernel/index.js';

/**
 * The demo's clock when it need not stand still: runs as the real one, ahead of it by whatever it was moved; or behind
 * it at first, where cases of the past are made.
 */
export class RunningDemoClock extends MovableClock {
  /** @param ahead milliseconds */
  constructor(
    private ahead = 0,
    private readonly real = new SystemClock(),
  ) {
    super(real.now());
  }

  override now(): Date {
    return new Date(this.real.now().getTime() + this.ahead);
  }

  override moveTo(instant: Date): void {
    this.ahead += Math.max(0, instant.getTime() - this.now().getTime());
  }
}
