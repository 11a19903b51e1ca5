import { at, calendar, limit, limits, read, start } from '../../../test/bench/clocks.js';
import {
  type ClockRecord,
  checkLimits,
  dueSteps,
  explainClock,
  moveClock,
  nextStepAt,
  offsetDue,
  settleClock,
  supersede,
  workingDaysLeft,
} from './index.js';

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
