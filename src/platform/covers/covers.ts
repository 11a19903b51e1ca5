import type { Day } from '../calendar/index.js';

/** A/B 角: somebody who does the work of an absent colleague, from one day to another, both included. */
export interface Cover {
  readonly id: string;
  readonly unit: string;
  /** Account id of who is away, and of who steps in. */
  readonly person: string;
  readonly deputy: string;
  readonly from: Day;
  readonly until: Day;
  readonly setBy: string;
  readonly setAt: Date;
}

/** Who stands in for whom. What has ended or been taken back is gone from here; the acts done under it name both. */
export abstract class Covers {
  abstract add(cover: Cover): Promise<void>;
  abstract byId(id: string): Promise<Cover | null>;
  abstract end(id: string): Promise<void>;
  /** Those a person steps in for on a day. */
  abstract by(deputy: string, day: Day): Promise<readonly Cover[]>;
  /** Those in which one of these people is away or steps in, at some time between two days. */
  abstract touching(people: readonly string[], from: Day, until: Day): Promise<readonly Cover[]>;
  /** Those of a unit not over by a day, soonest first; 200 at most. */
  abstract ofUnit(unit: string, day: Day): Promise<readonly Cover[]>;
}
