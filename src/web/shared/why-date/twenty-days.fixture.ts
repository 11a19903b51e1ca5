import type { WhyDay, WhyLike } from './why-like.js';

const RESTS: Readonly<Record<string, string>> = {
  '2026-09-25': '中秋节',
  '2026-09-26': '中秋节',
  '2026-09-27': '中秋节',
  '2026-10-01': '国庆节',
  '2026-10-02': '国庆节',
  '2026-10-03': '国庆节',
  '2026-10-04': '国庆节',
  '2026-10-05': '国庆节',
  '2026-10-06': '国庆节',
  '2026-10-07': '国庆节',
};
const MAKE_UPS = new Set(['2026-09-20', '2026-10-10']);

/** Twenty working days across two holidays and two make-up days of 2026, as the server would send them. */
export const twentyDays: WhyLike = {
  title: '办结',
  clause: '第十条',
  state: 'soon',
  startedBy: '交办',
  dayZero: '2026-09-18',
  dueDay: '2026-10-22',
  days: daysAfter('2026-09-18', '2026-10-22'),
  provisional: false,
  notices: ['国办发明电〔2025〕7号'],
};

/** Days as the server lists them, for examples and tests only. */
export function daysAfter(dayZero: string, dueDay: string): WhyDay[] {
  const days: WhyDay[] = [];
  let count = 0;
  for (let at = Date.parse(dayZero) + 86_400_000; at <= Date.parse(dueDay); at += 86_400_000) {
    const day = new Date(at).toISOString().slice(0, 10);
    const weekend = [0, 6].includes(new Date(at).getUTCDay());
    const working = MAKE_UPS.has(day) || (!weekend && RESTS[day] === undefined);
    count += working ? 1 : 0;
    const name = RESTS[day] ?? (MAKE_UPS.has(day) ? '国庆节' : '');
    days.push({ day, working, name, count: working ? count : null, provisional: day >= '2027' });
  }
  return days;
}
