import { MovableClock, SystemClock } from '../platform/kernel/index.js';

/** The demo's clock when it need not stand still: runs as the real one, ahead of it by whatever it was moved. */
export class RunningDemoClock extends MovableClock {
  private ahead = 0;

  constructor(private readonly real = new SystemClock()) {
    super(real.now());
  }

  override now(): Date {
    return new Date(this.real.now().getTime() + this.ahead);
  }

  override moveTo(instant: Date): void {
    this.ahead += Math.max(0, instant.getTime() - this.now().getTime());
  }
}
