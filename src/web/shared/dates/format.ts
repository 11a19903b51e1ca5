/** A day of the Shanghai calendar, `YYYY-MM-DD`; or an instant in ISO 8601. Both come from the server. */
export type Iso = string;

/** Portal: `10 月 22 日 周四`. Workplaces: `10-22 周四`. Words for reading aloud: `10 月 22 日周四`. */
export type DateManner = 'portal' | 'work' | 'spoken';

const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const shanghai = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** The Shanghai day an instant falls on; a day stays what it is. */
export function dayOf(iso: Iso): Iso {
  return DAY.test(iso) ? iso : parts(iso).day;
}

/**
 * The day a limit ends on. The server gives the exclusive end, 24:00 of the due day, which is already the next day's
 * midnight: the minute before it decides.
 */
export function dueDayOf(dueAt: Iso): Iso {
  return DAY.test(dueAt) ? dueAt : dayOf(new Date(Date.parse(dueAt) - 1).toISOString());
}

/** `15:47`, Shanghai. */
export function timeText(iso: Iso): string {
  return parts(iso).time;
}

/** A day with its weekday; the year only when it is not the year of `now`. */
export function dayText(iso: Iso, now: Iso, manner: DateManner): string {
  const day = dayOf(iso);
  return `${plainDayText(day, now, manner)}${manner === 'spoken' ? '' : ' '}${weekdayOf(day)}`;
}

/** The same without the weekday: `10 月 22 日`, `10-22`. */
export function plainDayText(iso: Iso, now: Iso, manner: DateManner): string {
  const [year = '', month = '', date = ''] = dayOf(iso).split('-');
  const here = year === dayOf(now).slice(0, 4);
  if (manner === 'work') return here ? `${month}-${date}` : `${year}-${month}-${date}`;
  const text = `${Number(month)} 月 ${Number(date)} 日`;
  return here ? text : `${year} 年 ${text}`;
}

/** An instant in lists and histories: `10-13 15:47`, portal `10 月 13 日 15:47`. */
export function instantText(iso: Iso, now: Iso, manner: DateManner): string {
  return `${plainDayText(iso, now, manner)} ${timeText(iso)}`;
}

export function weekdayOf(day: Iso): string {
  return WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
}

function parts(iso: Iso): { readonly day: Iso; readonly time: string } {
  const found = Object.fromEntries(shanghai.formatToParts(new Date(iso)).map(({ type, value }) => [type, value]));
  return { day: `${found.year}-${found.month}-${found.day}`, time: `${found.hour}:${found.minute}` };
}
