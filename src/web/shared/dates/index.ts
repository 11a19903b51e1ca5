export {
  type DateManner,
  dayOf,
  dayText,
  dueDayOf,
  type Iso,
  instantText,
  plainDayText,
  timeText,
  weekdayOf,
} from './format.js';
export { countText, numberText, sizeText } from './numbers.js';
export { ServerTime, serverTime } from './server-time.js';
export { Unbroken } from './unbroken.js';
export { type Dates, DatesAs, useDates, useNow } from './use-dates.js';
