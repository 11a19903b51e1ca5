import { shanghaiDay } from '../../platform/calendar/index.js';
import { hashOf } from '../../platform/kernel/index.js';
import type { ReportFile } from '../case/index.js';
import { bareDetail } from './compare-reports.js';

const DAY_MS = 24 * 60 * 60 * 1000;

/** What one reporter may have dispatched once a day without anybody being asked. */
export interface Matter {
  /** One key per identifier of the reporter, in an order all his reports share; none for an anonymous one. */
  readonly keys: readonly string[];
  /** The day is in the key; the claim itself may go when it is well over. */
  readonly until: Date;
}

/** Reporter (his keyed hashes), place, category and day. The parts of a split report are matters of their own, and practice is. */
export function matterOf(file: ReportFile): Matter {
  const { intake, acceptance } = file.domain;
  const { county, detail, text } = intake.place;
  const about = {
    place: county === '' ? bareDetail(text) : `${county}/${bareDetail(detail)}`,
    category: acceptance.category,
    day: shanghaiDay(file.now),
    parent: acceptance.parent?.case ?? '',
    practice: intake.practice,
  };
  return {
    keys: [...intake.reporter.fingerprints].sort().map((reporter) => hashOf({ ...about, reporter })),
    until: new Date(file.now.getTime() + 2 * DAY_MS),
  };
}
