import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createCalendar, readNotice, type WorkCalendar } from './index.js';

const folder = new URL('../../../rules/calendar/', import.meta.url);
const notices = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => readNotice(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))));
const calendar = createCalendar(notices);

/** The tables of chinese-days, read as data: its functions are a day off on hosts west of Greenwich. */
const table = JSON.parse(
  readFileSync(new URL('../../../node_modules/chinese-days/dist/chinese-days.json', import.meta.url), 'utf8'),
) as { holidays: Record<string, string>; workdays: Record<string, string> };

/** Noon in Shanghai. */
function noon(day: string): Date {
  return new Date(`${day}T04:00:00Z`);
}

function due(day: string, limit: number, by: WorkCalendar = calendar): string {
  return by.addWorkingDays(noon(day), limit).dueDay;
}

describe('working calendar (policy vectors)', () => {
  it.each([
    ['2020-03-20', 2, '2020-03-24'],
    ['2020-03-21', 2, '2020-03-24'],
    ['2020-03-22', 2, '2020-03-24'],
    ['2020-03-23', 1, '2020-03-24'],
    ['2020-03-23', 5, '2020-03-30'],
    ['2020-03-25', 20, '2020-04-23'],
    ['2020-03-25', 40, '2020-05-22'],
    ['2020-04-03', 2, '2020-04-08'],
    ['2020-04-24', 1, '2020-04-26'],
    ['2020-04-30', 2, '2020-05-07'],
    ['2020-05-08', 1, '2020-05-09'],
    ['2020-06-24', 3, '2020-06-30'],
    ['2020-09-25', 1, '2020-09-27'],
    ['2020-09-30', 2, '2020-10-10'],
    ['2019-12-31', 2, '2020-01-03'],
    ['2020-12-31', 1, '2021-01-04'],
  ])('counts from %s over %i working days to %s', (day, limit, expected) => {
    expect(due(day, limit)).toBe(expected);
  });

  it.each([
    ['2020-01-20', 20, '2020-02-21', '2020-02-25'],
    ['2020-01-23', 2, '2020-02-01', '2020-02-04'],
  ])('moves %s + %i from %s to %s once the holiday is extended', (day, limit, before, after) => {
    const first = createCalendar(notices, { knownAt: noon('2020-01-23') });
    const later = createCalendar(notices, { knownAt: noon('2020-01-28') });

    expect(due(day, limit, first)).toBe(before);
    expect(due(day, limit, later)).toBe(after);
    expect(first.version).not.toBe(later.version);
  });
});

describe('working calendar', () => {
  it('agrees with an independent table on every day of 2019 to 2026', () => {
    const differing: string[] = [];
    for (let day = noon('2019-01-01'); day <= noon('2026-12-31'); day = new Date(day.getTime() + 86_400_000)) {
      const text = calendar.dayOf(day);
      const works = text in table.workdays || (!(text in table.holidays) && day.getUTCDay() % 6 !== 0);
      if (calendar.describe(text).working !== works) differing.push(text);
    }
    expect(differing).toEqual([]);
  });

  it('ends a due day at 24:00 Asia/Shanghai', () => {
    expect(calendar.addWorkingDays(new Date('2020-03-20T15:59:59Z'), 2).dueAt.toISOString()).toBe(
      '2020-03-24T16:00:00.000Z',
    );
  });

  it('takes 00:30 in Shanghai as the new day although UTC still has the old one', () => {
    expect(calendar.dayOf(new Date('2020-03-22T16:30:00Z'))).toBe('2020-03-23');
    expect(calendar.addWorkingDays(new Date('2020-03-22T16:30:00Z'), 1).dueDay).toBe('2020-03-24');
  });

  it('keeps the day itself for a limit of the same day, rest day or not', () => {
    expect(due('2020-10-03', 0)).toBe('2020-10-03');
  });

  it('names every day on the way, so that a screen can say why', () => {
    const count = calendar.addWorkingDays(noon('2020-04-24'), 2);

    expect(count.days.map(({ day, kind, name }) => [day, kind, name])).toEqual([
      ['2020-04-25', 'weekend', ''],
      ['2020-04-26', 'make-up', '劳动节'],
      ['2020-04-27', 'workday', ''],
    ]);
    expect(count.days[1]?.notice).toBe('国办发明电〔2019〕16号');
  });

  it('counts weekends only, and says so, in a year without a notice', () => {
    const count = calendar.addWorkingDays(noon('2026-12-31'), 1);

    expect(count.dueDay).toBe('2027-01-01');
    expect(count.provisional).toBe(true);
    expect(calendar.addWorkingDays(noon('2026-12-29'), 2).provisional).toBe(false);
  });

  it('is sure of a day a notice names, even in a year that has none of its own', () => {
    const only2023 = createCalendar(notices.filter((notice) => notice.year === 2023));

    expect(only2023.describe('2022-12-31')).toMatchObject({ kind: 'holiday', name: '元旦', provisional: false });
    expect(only2023.describe('2022-12-30')).toMatchObject({ kind: 'workday', provisional: true });
  });

  it('counts between two days in both directions', () => {
    expect(calendar.workingDaysBetween(noon('2020-04-30'), noon('2020-05-09'))).toBe(4);
    expect(calendar.workingDaysBetween(noon('2020-05-09'), noon('2020-04-30'))).toBe(-4);
    expect(calendar.workingDaysBetween(noon('2020-05-01'), noon('2020-05-01'))).toBe(0);
  });

  it('counts calendar days through holidays', () => {
    expect(calendar.addCalendarDays(noon('2020-01-20'), 30).dueDay).toBe('2020-02-19');
  });

  it('shifts a due date by working days either way', () => {
    const dueAt = calendar.addWorkingDays(noon('2020-04-30'), 1).dueAt;

    expect(calendar.shift(dueAt, -1)).toEqual(calendar.addWorkingDays(noon('2020-04-30'), 0).dueAt);
    expect(calendar.shift(dueAt, 3)).toEqual(calendar.addWorkingDays(noon('2020-05-06'), 3).dueAt);
    expect(calendar.shift(dueAt, 0)).toEqual(dueAt);
  });

  it('agrees with stepping day by day, forwards and backwards', () => {
    for (let start = noon('2019-12-20'); start < noon('2020-11-01'); start = new Date(start.getTime() + 86_400_000)) {
      for (const limit of [1, 2, 5, 20, 40]) {
        const { dueAt } = calendar.addWorkingDays(start, limit);
        const last = new Date(dueAt.getTime() - 1);
        expect(calendar.workingDaysBetween(start, last)).toBe(limit);
        expect(calendar.describe(calendar.dayOf(last)).working).toBe(true);
        const back = new Date(calendar.shift(dueAt, -limit).getTime() - 1);
        expect(calendar.workingDaysBetween(back, last)).toBe(limit);
        expect(calendar.describe(calendar.dayOf(back)).working).toBe(true);
      }
    }
  });

  it('answers the same on a host in New York', () => {
    const module = fileURLToPath(new URL('./index.ts', import.meta.url));
    const script = `
      import { readFileSync, readdirSync } from 'node:fs';
      const { createCalendar, readNotice } = await import(${JSON.stringify(module)});
      const folder = new URL(${JSON.stringify(folder.href)});
      const notices = readdirSync(folder).filter((name) => name.endsWith('.json'))
        .map((name) => readNotice(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))));
      const calendar = createCalendar(notices);
      console.log(new Date(2020, 0, 1).getTimezoneOffset(), calendar.addWorkingDays(new Date('2020-03-22T16:30:00Z'), 5).dueAt.toISOString());`;
    const register = fileURLToPath(
      new URL('../../../node_modules/@swc-node/register/esm/esm-register.mjs', import.meta.url),
    );
    const answer = execFileSync(
      process.execPath,
      [`--import=file://${register}`, '--input-type=module', '-e', script],
      {
        env: { ...process.env, TZ: 'America/New_York', NODE_OPTIONS: '' },
        encoding: 'utf8',
      },
    );

    expect(answer.trim()).toBe('300 2020-03-30T16:00:00.000Z');
  });

  it('refuses counts that are no number of days', () => {
    expect(() => calendar.addWorkingDays(noon('2020-01-01'), 1.5)).toThrow(RangeError);
    expect(() => calendar.addWorkingDays(noon('2020-01-01'), -1)).toThrow(RangeError);
    expect(() => calendar.describe('2020-02-30')).toThrow(RangeError);
  });

  it('refuses a notice with a day that does not exist', () => {
    expect(() =>
      readNotice({ year: 2030, reference: 'x', issued: '2029-13-01', title: 'x', holidays: [], makeUp: [] }),
    ).toThrow();
  });

  it.each([
    ['longer than any holiday', '2026-01-01', '2026-12-31'],
    ['of ten thousand years', '0001-01-01', '9999-12-31'],
    ['of another time', '2020-01-01', '2020-01-03'],
  ])('refuses a notice with a holiday %s', (_what, from, to) => {
    const notice = { year: 2026, reference: 'x', issued: '2025-11-01', title: 'x', makeUp: [] };
    expect(() =>
      readNotice({ ...notice, holidays: [{ name: '休', from: '2025-12-30', to: '2026-01-02' }] }),
    ).not.toThrow();
    expect(() => readNotice({ ...notice, holidays: [{ name: '休', from, to }] })).toThrow(/天|年度/);
  });
});
