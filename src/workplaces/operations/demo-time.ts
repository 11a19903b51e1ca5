import { Deployment, Sessions } from '../../platform/access/index.js';
import { Clock, MovableClock } from '../../platform/kernel/index.js';
import { Problem } from '../http/index.js';
import { SweepSchedule } from './sweep-schedule.js';

/** Sweeps one move may take, so that a request ends; whoever moved the clock asks again for the rest. */
const MOST_SWEEPS = 500;
/** A running clock has gone on since its reader looked: milliseconds that do not count as backwards. */
const GRACE = 60_000;

export interface Moved {
  readonly now: string;
  readonly sweeps: number;
  readonly fired: number;
  readonly delivered: number;
  readonly settled: boolean;
}

/** The movable clock of the demo: moves on, keeps people signed in, and lets everything due happen. */
export class DemoTime {
  constructor(
    private readonly clock: Clock,
    private readonly sessions: Sessions,
    private readonly schedule: SweepSchedule,
    private readonly deployment: Deployment,
  ) {}

  /** @throws Problem 404 outside the demo */
  now(): Date {
    return this.movable().now();
  }

  /** History never goes back. @throws Problem 404 outside the demo, 422 for an earlier instant */
  async moveTo(instant: Date): Promise<Moved> {
    const clock = this.movable();
    const from = clock.now();
    if (instant.getTime() < from.getTime() - GRACE) throw new Problem(422, 'demo.clock-backwards');
    clock.moveTo(instant);
    await this.deployment.keepClock(clock.now());
    await this.sessions.carryOver(from, clock.now());
    return this.settle(clock);
  }

  /** Sweeps until two in a row moved nothing: deliveries also run by themselves right after a commit. */
  private async settle(clock: MovableClock): Promise<Moved> {
    let [fired, delivered, quiet, sweeps] = [0, 0, 0, 0];
    while (quiet < 2 && sweeps < MOST_SWEEPS) {
      const report = await this.schedule.sweep();
      fired += report.fired;
      delivered += report.delivered;
      sweeps += 1;
      const moved = report.more || report.relayed + report.fired + report.delivered + report.recomputed > 0;
      quiet = moved ? 0 : quiet + 1;
    }
    return { now: clock.now().toISOString(), sweeps, fired, delivered, settled: quiet === 2 };
  }

  private movable(): MovableClock {
    if (!(this.clock instanceof MovableClock)) throw new Problem(404, 'http.no-such-route');
    return this.clock;
  }
}
