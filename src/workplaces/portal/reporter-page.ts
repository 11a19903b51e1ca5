import type { WorkCalendar } from '../../platform/calendar/index.js';
import { type ClockRecord, explainClock } from '../../platform/clocks/index.js';
import { type Clock, done, type Outcome } from '../../platform/kernel/index.js';
import type { CompiledPolicy, PolicyReleases } from '../../platform/policy/index.js';
import type { LookUpReport, ReporterAccess, ReporterKey } from '../../procedure/acceptance/index.js';
import type { IntakeDomain } from '../../procedure/case/index.js';
import { mayDoNow } from './may-do-now.js';
import type { TimelineView } from './schemas.js';

/** 办理查询 as a page: the reporter's timeline with every date explained and what he may do now. */
export class ReporterPage {
  constructor(
    private readonly lookUp: LookUpReport,
    private readonly access: ReporterAccess,
    private readonly policy: PolicyReleases,
    private readonly calendar: WorkCalendar,
    private readonly clock: Clock,
  ) {}

  async open(key: ReporterKey): Promise<Outcome<TimelineView>> {
    const [seen, opened] = [await this.lookUp.execute(key), await this.access.open(key)];
    if (!seen.ok) return seen;
    if (!opened.ok) return opened;
    const file = opened.value;
    const policy = await this.policy.compiled(file.release);
    const shown = new Set(seen.value.clocks.map((clock) => clock.key));
    // Dates that were replaced or met would tell of returns inside the house, and promise nothing any more.
    const running = file.clocks.filter(({ key: of, state }) => state === 'running' && shown.has(of));
    return done({
      ...seen.value,
      asked: [...seen.value.asked],
      told: [...seen.value.told],
      supplements: [...seen.value.supplements],
      parts: [...seen.value.parts],
      place: placeOf(file.domain.intake),
      clocks: running.map((clock) => clockOf(clock, policy, this.calendar)),
      mayDo: mayDoNow(file.domain, this.clock.now()),
    });
  }
}

/** Names down to the county, and what lies below it as written. */
function placeOf({ place: { text, label, path, detail } }: IntakeDomain): string {
  return label === '' ? text : `${label}${detail || path.split('|').slice(3).join('')}`;
}

function clockOf(clock: ClockRecord, policy: CompiledPolicy, calendar: WorkCalendar): TimelineView['clocks'][number] {
  const { clause, dayZero, dueDay, days, provisional, moves } = explainClock(clock, calendar);
  return {
    key: clock.key,
    title: policy.limit(clock.key).title,
    dueDay,
    dueAt: clock.dueAt.toISOString(),
    why: {
      clause,
      dayZero,
      provisional,
      moved: moves.length > 0,
      days: days.map(({ day, working, name, count }) => ({ day, working, name, count })),
    },
  };
}
