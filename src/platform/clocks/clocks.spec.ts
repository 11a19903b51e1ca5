import { readdirSync, readFileSync } from 'node:fs';
import { createCalendar, readNotice } from '../calendar/index.js';
import {
  type ClockRecord,
  checkLimits,
  dueSteps,
  explainClock,
  follow,
  isOutdated,
  type Limit,
  moveClock,
  nextStepAt,
  offsetDue,
  readLimits,
  recompute,
  settleClock,
  startClock,
  supersede,
  workingDaysLeft,
} from './index.js';

const root = new URL('../../../rules/', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
const notices = readdirSync(new URL('calendar/', root))
  .filter((name) => name.endsWith('.json'))
  .map((name) => readNotice(read(`calendar/${name}`)));
const calendar = createCalendar(notices);
const limits = readLimits(read('limits.json'), read('supervision.json'));

function limit(key: string): Limit {
  const found = limits.find((row) => row.key === key);
  if (!found) throw new Error(`no limit ${key}`);
  return found;
}

/** An instant of a Shanghai day, by default nine o'clock. */
function at(day: string, time = '09:00'): Date {
  return new Date(`${day}T${time}:00+08:00`);
}

function start(key: string, day: string, options: { amount?: number; dueAt?: Date } = {}): ClockRecord {
  return startClock(limit(key), calendar, {
    id: 'c1',
    from: at(day),
    holder: 'centre',
    startedBy: 'receipt',
    ...options,
  });
}

function stepDays(clock: ClockRecord): string[] {
  return clock.steps.map((step) => `${step.kind} ${calendar.dayOf(new Date(step.at.getTime() - 1))}`);
}

describe('limits data', () => {
  it('carries every limit of the procedure once, with its ladder', () => {
    expect(new Set(limits.map((row) => row.key)).size).toBe(limits.length);
    expect(limit('handle.report')).toMatchObject({ amount: 20, unit: 'WD', clause: '办法 第十条', source: 'text' });
    expect(limit('handle.report').ladder?.overdue).toHaveLength(4);
    expect(limit('supplement.lapse').ladder).toBeUndefined();
  });

  it('names each fault of limits that cannot be used', () => {
    const row = { ...limit('dispatch.report'), ladder: undefined };
    const { ladder: _, ...plain } = row;
    const problems = checkLimits(
      [plain, { ...plain, supervision: 'fierce' }, { ...plain, key: 'x', before: 'y' }],
      read('supervision.json'),
    );
    expect(problems).toHaveLength(3);
    expect(checkLimits([{ ...plain, amount: 1.5 }], {})[0]).toContain('amount');
    expect(checkLimits([{ ...plain, amount: 1_001 }], read('supervision.json'))[0]).toContain('1000');
    expect(checkLimits([{ ...plain, amount: 10_000, unit: 'minute' }], read('supervision.json'))).toEqual([]);
  });
});

describe('a clock', () => {
  it('ends at 24:00 of the last working day and warns one working day before', () => {
    const clock = start('dispatch.report', '2020-03-20');

    expect(clock.dueAt).toEqual(at('2020-03-25', '00:00'));
    expect(clock).toMatchObject({ state: 'running', overdue: false, amount: 2, unit: 'WD', provisional: false });
    expect(stepDays(clock)).toEqual([
      'warn 2020-03-23',
      'overdue 2020-03-24',
      'supervise 2020-03-25',
      'escalate-head 2020-03-27',
      'escalate-office 2020-03-31',
    ]);
  });

  it('warns twice when the limit is twenty working days', () => {
    expect(stepDays(start('handle.report', '2020-03-25')).slice(0, 2)).toEqual(['warn 2020-04-16', 'warn 2020-04-22']);
  });

  it('warns about a same-day limit only when it has run over', () => {
    expect(stepDays(start('refusal.notice', '2020-03-25'))[0]).toBe('overdue 2020-03-25');
  });

  it('counts minutes round the clock without a warning', () => {
    const clock = start('emergency.flag', '2020-10-03');

    expect(clock.dueAt).toEqual(at('2020-10-03', '09:15'));
    expect(clock.steps[0]?.kind).toBe('overdue');
    expect(start('emergency.flag', '2020-10-03', { amount: 20_000 }).steps[0]?.kind).toBe('overdue');
    expect(settleClock(clock, at('2020-10-03', '09:15'), 'flag').state).toBe('met');
    expect(settleClock(clock, at('2020-10-03', '09:16'), 'flag').state).toBe('missed');
  });

  it('takes a named date where the limit is one, and refuses to start without', () => {
    expect(start('handle.longterm', '2020-03-25', { dueAt: at('2021-01-01') }).dueAt).toEqual(at('2021-01-01'));
    expect(() => start('handle.longterm', '2020-03-25')).toThrow('named date');
  });

  it('takes what is left of another limit as its amount', () => {
    expect(start('handle.consultation', '2020-03-23', { amount: 1 }).dueAt).toEqual(at('2020-03-25', '00:00'));
  });

  it('is met until the last second and missed from 24:00 on', () => {
    const clock = start('dispatch.report', '2020-03-20');

    expect(settleClock(clock, at('2020-03-24', '23:59'), 'dispatch')).toMatchObject({
      state: 'met',
      settledBy: 'dispatch',
      steps: [{ kind: 'warn' }],
    });
    expect(settleClock(clock, at('2020-03-25', '00:00'), 'dispatch')).toMatchObject({ state: 'missed', overdue: true });
  });

  it('keeps its verdict when settled again or superseded later', () => {
    const met = settleClock(start('dispatch.report', '2020-03-20'), at('2020-03-21'), 'dispatch');

    expect(settleClock(met, at('2020-04-24'), 'again')).toEqual(met);
    expect(supersede(met, at('2020-04-24'), 'again')).toEqual(met);
    expect(supersede(start('dispatch.report', '2020-03-20'), at('2020-03-21'), 'supplement').state).toBe('superseded');
  });
});

describe('supervision', () => {
  const clock = start('dispatch.report', '2020-03-20');

  it('has nothing to do before the first step', () => {
    const now = at('2020-03-23', '23:59');
    expect(dueSteps(clock, now)).toEqual({ clock, notice: null, skipped: [], at: now });
    expect(nextStepAt(clock)).toEqual(at('2020-03-24', '00:00'));
  });

  it('gives each step once, in order', () => {
    const kinds: string[] = [];
    let current = clock;
    for (let sweep = 0; sweep < 10; sweep += 1) {
      const swept = dueSteps(current, nextStepAt(current) ?? at('2021-01-01'));
      if (swept.notice) kinds.push(swept.notice.kind);
      current = swept.clock;
    }
    expect(nextStepAt(current)).toBeNull();
    expect(kinds).toEqual(['warn', 'overdue', 'supervise', 'escalate-head', 'escalate-office']);
    expect(current.overdue).toBe(true);
  });

  it('skips the warning of a clock found late, and gives one notice per sweep', () => {
    const first = dueSteps(clock, at('2020-04-10'));
    const second = dueSteps(first.clock, at('2020-04-10'));

    expect(first.notice?.kind).toBe('overdue');
    expect(first.skipped.map((step) => step.kind)).toEqual(['warn']);
    expect(second.notice?.kind).toBe('supervise');
    expect(second.skipped).toEqual([]);
  });

  it('records a step that fell due before the clock was settled, but not swept, as skipped', () => {
    const settled = settleClock(clock, at('2020-03-24'), 'dispatch');
    const swept = dueSteps(settled, at('2020-03-24', '10:00'));

    expect(swept.notice).toBeNull();
    expect(swept.skipped.map((step) => step.kind)).toEqual(['warn']);
    expect(nextStepAt(swept.clock)).toBeNull();
  });

  it('notices that an unsupervised clock turned late', () => {
    const quiet = start('review.window', '2020-03-20');

    expect(nextStepAt(quiet)).toEqual(quiet.dueAt);
    const swept = dueSteps(quiet, quiet.dueAt);
    expect(swept).toMatchObject({ notice: null, clock: { overdue: true } });
    expect(nextStepAt(swept.clock)).toBeNull();
  });
});

describe('a calendar that changes under a running clock', () => {
  const before = createCalendar(notices, { knownAt: at('2020-01-23') });
  const after = createCalendar(notices, { knownAt: at('2020-01-28') });
  const clock = startClock(limit('handle.report'), before, {
    id: 'c',
    from: at('2020-01-20'),
    holder: 'river',
    startedBy: 'dispatch',
  });

  it('is counted again, with old date, new date and notice kept', () => {
    const moved = recompute(clock, limit('handle.report'), after, at('2020-01-28'));

    expect(clock.dueAt).toEqual(at('2020-02-22', '00:00'));
    expect(moved.dueAt).toEqual(at('2020-02-26', '00:00'));
    expect(moved.moves).toEqual([
      { at: at('2020-01-28'), from: clock.dueAt, to: moved.dueAt, reason: '放假安排变更:国办发明电〔2020〕1号' },
    ]);
    expect(moved.steps[0]?.at).toEqual(at('2020-02-19', '00:00'));
    expect(recompute(moved, limit('handle.report'), after, at('2020-01-29'))).toBe(moved);
  });

  it('never moves a date the reporter was shown to an earlier one, whether counted first or after a move', () => {
    const moved = recompute(clock, limit('handle.report'), after, at('2020-01-28'));
    const taken = createCalendar(notices, { knownAt: at('2020-01-23'), edition: 99 });

    expect(clock.promisedAt).toEqual(clock.dueAt);
    expect(recompute(moved, limit('handle.report'), taken, at('2020-01-29')).dueAt).toEqual(moved.dueAt);
    expect(recompute({ ...moved, promisedAt: null }, limit('handle.report'), taken, at('2020-01-29')).dueAt).toEqual(
      clock.dueAt,
    );
    expect(start('feedback.report', '2020-03-25').promisedAt).toBeNull();
  });

  it('is left alone by a calendar that is older than its own', () => {
    const moved = recompute(clock, limit('handle.report'), after, at('2020-01-28'));

    expect(isOutdated(clock, after)).toBe(true);
    expect(isOutdated(moved, before)).toBe(false);
    expect(recompute(moved, limit('handle.report'), before, at('2020-01-29'))).toBe(moved);
    const { edition: _, ...ofOlderBuild } = clock;
    expect(isOutdated(ofOlderBuild, after)).toBe(true);
  });

  describe('and another one counted back from it', () => {
    const row = limit('undertaker.handle');
    const child = startClock(row, before, {
      id: 'd',
      from: at('2020-01-21'),
      holder: 'site',
      startedBy: 'assign',
      dueAt: before.shift(clock.dueAt, -5),
      before: { clock: clock.id, days: 5 },
    });

    it('follows it', () => {
      const parent = recompute(clock, limit('handle.report'), after, at('2020-01-28'));
      expect(recompute(child, row, after, at('2020-01-28'), parent).dueAt).toEqual(after.shift(parent.dueAt, -5));
    });

    it('follows it to a named date, and no further than that date when too little is left', () => {
      const to = (day: string, now: string) => {
        const move = { dueAt: at(day, '00:00'), reason: '延期', at: at(now) };
        const parent = moveClock(clock, limit('handle.report'), before, move);
        return follow(child, row, before, { parent, reason: '延期', at: at(now) });
      };
      expect(to('2020-03-21', '2020-02-10')).toMatchObject({ dueAt: at('2020-03-14', '00:00'), moves: [{}] });
      expect(to('2020-02-19', '2020-02-14').dueAt).toEqual(at('2020-02-19', '00:00'));
    });

    it('does not follow once it has run out: what is missed stays missed', () => {
      const move = { dueAt: at('2020-06-01', '00:00'), reason: '延期', at: child.dueAt };
      const parent = moveClock(clock, limit('handle.report'), before, move);
      expect(follow(child, row, before, { ...move, parent })).toBe(child);
    });

    it('stays once it was given a date of its own', () => {
      const own = moveClock(child, row, before, { dueAt: at('2020-02-20'), reason: '改期', at: at('2020-01-22') });
      expect(own.before).toBeUndefined();
      expect(recompute(own, row, after, at('2020-01-28'), clock).dueAt).toEqual(at('2020-02-20'));
    });
  });

  it('leaves settled clocks and named dates alone', () => {
    const settled = settleClock(clock, at('2020-02-01'), 'close');
    const named = moveClock(clock, limit('handle.report'), before, {
      dueAt: at('2020-06-01'),
      reason: '长期事项',
      at: at('2020-01-21'),
    });

    expect(recompute(settled, limit('handle.report'), after, at('2020-02-02'))).toBe(settled);
    expect(recompute(named, limit('handle.report'), after, at('2020-02-02')).dueAt).toEqual(at('2020-06-01'));
  });

  it('does not repeat a warning already given when the date moves little', () => {
    const warned = dueSteps(clock, at('2020-02-15')).clock;
    const moved = recompute(warned, limit('handle.report'), after, at('2020-02-20'));

    expect(moved.steps.map((step) => step.kind)).toEqual([
      'warn',
      'overdue',
      'supervise',
      'escalate-head',
      'escalate-office',
    ]);
    expect(moved.steps[0]?.note).toBe('剩余1个工作日');
  });
});

describe('a clock moved to a named date', () => {
  it('keeps the reason and supervises towards the new date', () => {
    const clock = start('handle.report', '2020-03-25');
    const late = dueSteps(dueSteps(clock, at('2020-04-30')).clock, at('2020-04-30')).clock;
    const moved = moveClock(late, limit('handle.report'), calendar, {
      dueAt: at('2020-05-23', '00:00'),
      reason: '延期备案',
      at: at('2020-04-30'),
    });

    expect(moved.overdue).toBe(false);
    expect(moved.moves).toHaveLength(1);
    expect(stepDays(moved).slice(0, 2)).toEqual(['warn 2020-05-15', 'warn 2020-05-21']);
  });
});

describe('why this date', () => {
  it('lists every day on the way with its name, numbering those that count', () => {
    const why = explainClock(start('dispatch.report', '2020-04-30'), calendar);

    expect(why).toMatchObject({
      dayZero: '2020-04-30',
      dueDay: '2020-05-07',
      notices: ['国办发明电〔2019〕16号', '国办发明电〔2020〕1号'],
    });
    expect(why.days.map((day) => day.count)).toEqual([null, null, null, null, null, 1, 2]);
    expect(why.days[0]?.name).toBe('劳动节');
  });

  it('counts the days left and the days late', () => {
    const clock = start('dispatch.report', '2020-03-20');

    expect(workingDaysLeft(clock, at('2020-03-20'), calendar)).toBe(2);
    expect(workingDaysLeft(clock, at('2020-03-24', '23:00'), calendar)).toBe(0);
    expect(workingDaysLeft(clock, at('2020-03-26'), calendar)).toBe(-2);
  });

  it('moves a bound timer by its offset', () => {
    const clock = start('dispatch.report', '2020-03-20');

    expect(offsetDue(clock, '', calendar)).toEqual(clock.dueAt);
    expect(offsetDue(clock, '-1WD', calendar)).toEqual(at('2020-03-24', '00:00'));
    expect(offsetDue(clock, '+3WD', calendar)).toEqual(at('2020-03-28', '00:00'));
    expect(offsetDue(clock, '+15min', calendar)).toEqual(at('2020-03-25', '00:15'));
    expect(() => offsetDue(clock, '3 days', calendar)).toThrow(RangeError);
  });
});
