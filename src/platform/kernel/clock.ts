/** The only source of "now". Injected everywhere; instants are UTC, days are Asia/Shanghai (see `calendar`). */
export abstract class Clock {
  abstract now(): Date;
}

export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}

/** A clock that stands still until moved: tests, and the demonstration mode. */
export class MovableClock extends Clock {
  constructor(private instant: Date) {
    super();
  }

  now(): Date {
    return new Date(this.instant);
  }

  /** Moves to a later instant; an earlier one is ignored, because history never goes back. */
  moveTo(instant: Date): void {
    if (instant > this.instant) this.instant = new Date(instant);
  }
}
