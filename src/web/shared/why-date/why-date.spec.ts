import { holidaysOf, makeUpsOf, monthsOf, weeksOf, weeksOfMonth } from './grid.js';
import { whyNotes, whySentence } from './sentence.js';
import { twentyDays } from './twenty-days.fixture.js';

const today = '2026-10-16';
const now = '2026-10-16T02:00:00Z';

const cells = () => weeksOf(twentyDays, today).flat();
const cell = (day: string) => cells().find((found) => found.day === day);

describe('the sentence', () => {
  it('says when it began, how it was counted and until when', () => {
    const { before, date, after } = whySentence(twentyDays, now);
    expect(before + date + after).toBe(
      '9 月 18 日交办，当日不计。从下一个工作日数起，第 20 个工作日是 10 月 22 日周四，到当晚 24 点为止。',
    );
  });

  it('says so when the limit ends the day it begins', () => {
    const { before, date, after } = whySentence({ ...twentyDays, dueDay: twentyDays.dayZero, days: [] }, now);
    expect(before + date + after).toBe('9 月 18 日周五当日到期，到当晚 24 点为止。');
  });

  it('counts calendar days as 日', () => {
    expect(whySentence({ ...twentyDays, unit: 'calendar-day' }, now).before).toContain('从次日数起，第 20 日是');
  });

  it('names holidays, make-up days, notices, what is provisional and what moved', () => {
    const why = {
      ...twentyDays,
      provisional: true,
      moves: [{ from: '2026-10-15', to: '2026-10-22', reason: '通知到了' }],
    };
    expect(whyNotes(why, now, 'work')).toEqual([
      '09-25 至 09-27 中秋节、10-01 至 10-07 国庆节放假；09-20、10-10 补班，算工作日。依据国办发明电〔2025〕7号。',
      '放假通知还没有公布的日子是暂定的，公布后重算；已经告知的日子不会提前。',
      '原为 10-15，改为 10-22：通知到了',
    ]);
  });
});

describe('the grid', () => {
  it('has whole weeks, Monday first, from day zero to the due day', () => {
    const weeks = weeksOf(twentyDays, today);
    expect(weeks).toHaveLength(6);
    expect(weeks.every((week) => week.length === 7)).toBe(true);
    expect(weeks[0]?.[0]?.day).toBe('2026-09-14');
    expect(weeks[5]?.[6]?.day).toBe('2026-10-25');
  });

  it.each([
    ['2026-09-17', 'outside'],
    ['2026-09-18', 'zero'],
    ['2026-09-19', 'rest'],
    ['2026-09-21', 'counted'],
    ['2026-10-16', 'counted'],
    ['2026-10-19', 'coming'],
    ['2026-10-22', 'due'],
    ['2026-10-23', 'outside'],
  ])('%s is %s', (day, kind) => {
    expect(cell(day)?.kind).toBe(kind);
  });

  it('knows today, make-up days and holidays', () => {
    expect(cells().filter((found) => found.today)).toHaveLength(1);
    expect(cell('2026-09-20')).toMatchObject({ makeUp: true, kind: 'counted', count: 1 });
    expect(makeUpsOf(twentyDays)).toEqual(['2026-09-20', '2026-10-10']);
    expect(holidaysOf(twentyDays).map(({ name }) => name)).toEqual(['中秋节', '国庆节']);
  });

  it('can be read by month', () => {
    expect(monthsOf(twentyDays)).toEqual(['2026-09', '2026-10']);
    expect(weeksOfMonth(weeksOf(twentyDays, today), '2026-09')).toHaveLength(3);
  });
});
