import type { ClockLike } from './clock-like.js';
import { countdownWords } from './countdown-words.js';
import { clockSentence, dueWords, gaugeOf, stateText } from './words.js';

const now = '2026-10-16T02:00:00Z';
const handling: ClockLike = {
  title: '办结',
  clause: '第十条',
  state: 'soon',
  dueAt: '2026-10-22T16:00:00Z',
  workingDaysLeft: 4,
  workingDaysTotal: 20,
  workingDaysUsed: 16,
};

/** State and second line as one text. */
function read(change: Partial<ClockLike>): string {
  const clock = { ...handling, ...change };
  const { before, date, after } = dueWords(clock, now, 'work');
  return `${stateText(clock, now, 'work')} | ${before}${date ?? ''}${after}`;
}

describe('a clock in words', () => {
  it.each([
    [{ state: 'running', workingDaysLeft: 12, workingDaysUsed: 8 }, '剩 12 个工作日 | 10-22 周四到期，已计 8 / 20'],
    [{}, '剩 4 个工作日 | 10-22 周四到期，已计 16 / 20'],
    [{ state: 'dueToday', workingDaysLeft: 0, dueAt: '2026-10-16' }, '今日到期 | 10-16 周五，24 点止'],
    [
      { state: 'overdue', workingDaysLeft: -1, dueAt: '2026-10-15', note: '已列督办单' },
      '逾期 1 个工作日 | 应于 10-15 周四，已列督办单',
    ],
    [
      { state: 'met', workingDaysUsed: 1, workingDaysTotal: 2, settledAt: '2026-09-18T07:20:00Z' },
      '按期，用 1 个工作日 | 09-18 周五，限 2 个工作日',
    ],
    [
      { state: 'missed', workingDaysUsed: 22, dueAt: '2026-09-01', settledAt: '2026-09-03T01:00:00Z', note: '已留痕' },
      '未按期，迟 2 个工作日 | 应 09-01 周二，实 09-03 周四，已留痕',
    ],
    [{ state: 'superseded', replacedBy: '补充告知' }, '不再计 | 已由补充告知取代'],
    [
      { state: 'notStarted', dueAt: null, workingDaysTotal: 3, startsAfter: '办结反馈' },
      '未开始 | 办结反馈后 3 个工作日',
    ],
    [{ state: 'provisional', dueAt: '2027-01-08' }, '暂定 2027-01-08 周五 | 放假通知未到，到后重算'],
  ] as [Partial<ClockLike>, string][])('says each of the nine states: %j', (change, text) => {
    expect(read(change)).toBe(text);
  });

  it('is one full sentence for screen readers', () => {
    expect(clockSentence(handling, now)).toBe('办结，第十条，剩 4 个工作日，10 月 22 日周四到期，已计 16 个，共 20 个');
  });

  it('tells of a moved date with its reason', () => {
    const moved = { ...handling, movedFrom: '2026-10-15', movedReason: '延期备案' };
    expect(clockSentence(moved, now)).toContain('原为 10 月 15 日周四，延期备案');
  });

  it('calls calendar days 日, never working days', () => {
    expect(read({ state: 'running', unit: 'calendar-day', workingDaysLeft: 30 })).toMatch(/^剩 30 日 \|/);
  });

  it('draws a gauge for limits of five days and more while they run', () => {
    expect(gaugeOf(handling)).toEqual({ ticks: 20, filled: 16 });
    expect(gaugeOf({ ...handling, workingDaysTotal: 4 })).toBeNull();
    expect(gaugeOf({ ...handling, state: 'met' })).toBeNull();
    expect(gaugeOf({ ...handling, state: 'overdue', workingDaysUsed: 23 })).toEqual({ ticks: 20, filled: 20 });
  });
});

describe('a countdown in words', () => {
  it('counts seconds for the eye and minutes for the ear', () => {
    expect(countdownWords(582_000)).toEqual({ shown: '09:42', over: false, spoken: '剩 9 分钟' });
    expect(countdownWords(581_000).spoken).toBe('剩 9 分钟');
    expect(countdownWords(3_900_000).shown).toBe('65:00');
  });

  it('counts up once it is past', () => {
    expect(countdownWords(-192_000)).toEqual({ shown: '03:12', over: true, spoken: '逾期 3 分钟' });
  });
});
