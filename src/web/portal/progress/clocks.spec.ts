import { clockLike, type ReporterClock, whyLike } from './clocks.js';

const CLOCK: ReporterClock = {
  key: 'handle.report',
  title: '办结',
  clause: '办法 第十条',
  state: 'running',
  startedOn: '2026-03-02',
  dueDay: '2026-03-30',
  dueAt: '2026-03-30T16:00:00.000Z',
  unit: 'WD',
  left: 20,
  total: 20,
  used: 0,
  late: false,
  provisional: false,
  moves: [],
  why: { clause: '办法 第十条', dayZero: '2026-03-02', moved: false, notices: [], provisional: false, days: [] },
};

describe('the reporter’s clock', () => {
  it.each([
    ['running', {}, 'running'],
    ['near its end with five of twenty left', { left: 5 }, 'soon'],
    ['not yet near with six left', { left: 6 }, 'running'],
    ['near its end with one of two left', { total: 2, left: 1 }, 'soon'],
    ['due today', { left: 0 }, 'dueToday'],
    ['late', { left: -1, late: true }, 'overdue'],
    ['late although the calendar is not final', { late: true, provisional: true }, 'overdue'],
    ['in a year without a notice', { provisional: true }, 'provisional'],
    ['met', { state: 'met' }, 'met'],
    ['missed', { state: 'missed', late: true }, 'missed'],
  ] as const)('says that it is %s', (_, change, state) => {
    expect(clockLike({ ...CLOCK, ...change }).state).toBe(state);
  });

  it('tells the last move of its date with the reason', () => {
    const moves = [{ from: '2026-03-26T16:00:00.000Z', to: CLOCK.dueAt, reason: '放假安排调整' }];
    expect(clockLike({ ...CLOCK, moves })).toMatchObject({ movedFrom: moves[0]?.from, movedReason: '放假安排调整' });
  });

  it('names what began on day zero, as far as it has a name', () => {
    expect(whyLike(CLOCK)).toMatchObject({ startedBy: '交办', dayZero: '2026-03-02', dueDay: '2026-03-30' });
    expect(whyLike({ ...CLOCK, key: 'handle.longterm' }).startedBy).toBe('');
  });
});
