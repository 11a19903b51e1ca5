import { at, limit, notices, start } from '../../../test/bench/clocks.js';
import { createCalendar } from '../calendar/index.js';
import { dueSteps, follow, isOutdated, moveClock, recompute, settleClock, startClock } from './index.js';

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
      { at: at('2020-01-28'), from: clock.dueAt, to: moved.dueAt, reason: '放假安排变更：国办发明电〔2020〕1号' },
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
    expect(moved.steps[0]?.note).toBe('剩余 1 个工作日');
  });
});
