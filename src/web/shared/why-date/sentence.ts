import { type DateManner, dayText, type Iso, plainDayText } from '../dates/format.js';
import { holidaysOf, makeUpsOf } from './grid.js';
import { texts } from './texts.zh.js';
import type { WhyLike } from './why-like.js';

/** The explanation in one sentence, split around its bold date. */
export interface WhySentence {
  readonly before: string;
  readonly date: string;
  readonly after: string;
}

export function whySentence(why: WhyLike, now: Iso): WhySentence {
  const date = dayText(why.dueDay, now, 'spoken');
  if (why.dueDay === why.dayZero) return { before: '', date, after: texts.sameDay };
  const began = texts.began(plainDayText(why.dayZero, now, 'spoken'), why.startedBy ?? '');
  return { before: began + counting(why), date, after: texts.until };
}

/** Holidays and make-up days in words, the notices they rest on, what is provisional, and every move of the date. */
export function whyNotes(why: WhyLike, now: Iso, manner: DateManner): readonly string[] {
  const day = (iso: Iso) => plainDayText(iso, now, manner);
  const holidays = holidaysOf(why).map(({ from, to, name }) => texts.span(day(from), day(to), name));
  const makeUps = makeUpsOf(why).map(day);
  const parts = [
    holidays.length > 0 ? texts.holidays(holidays.join('、')) : '',
    makeUps.length > 0 ? texts.makeUps(makeUps.join('、')) : '',
  ].filter((part) => part !== '');
  const rests = parts.length > 0 ? `${parts.join('；')}。` : '';
  const notices = why.notices?.length ? texts.rests(why.notices.join('、')) : '';
  const moves = why.moves ?? [];
  return [
    rests + notices,
    why.provisional ? texts.provisionalNote : '',
    ...moves.map(({ from, to, reason }) => texts.moved(day(from), day(to), reason)),
  ].filter((note) => note !== '');
}

function counting(why: WhyLike): string {
  if (why.unit === 'date') return texts.named;
  const last = why.days.find(({ day }) => day === why.dueDay)?.count ?? null;
  if (last === null) return texts.named;
  return why.unit === 'calendar-day' ? texts.countedDays(last) : texts.counted(last);
}
