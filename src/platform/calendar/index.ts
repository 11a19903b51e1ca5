export * from './calendar.js';
export { type CalendarNotice, readNotice } from './notice.js';
export { createCalendar } from './notice-calendar.js';
export { lastShanghaiDay, shanghaiDay } from './shanghai-day.js';
