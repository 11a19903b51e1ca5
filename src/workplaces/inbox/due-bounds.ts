import type { WorkCalendar } from '../../platform/calendar/index.js';
import type { TaskFilter } from '../../platform/case-file/index.js';

export const DUE_GROUPS = ['overdue', 'today', 'week', 'later'] as const;
export type DueGroup = (typeof DUE_GROUPS)[number];

/** Working days that count as "this week" beside today. */
const WEEK = 5;

/** Where the groups of a list by due date begin and end. */
export interface DueBounds {
  readonly now: Date;
  /** 24:00 of today. */
  readonly today: Date;
  /** 24:00 of the fifth working day after today. */
  readonly week: Date;
}

export function dueBounds(now: Date, calendar: WorkCalendar): DueBounds {
  const today = calendar.addCalendarDays(now, 0).dueAt;
  return { now, today, week: calendar.addWorkingDays(now, WEEK).dueAt };
}

/** The rows of one group; those without a date are `later`. Due instants are exclusive ends, so each belongs before. */
export function dueFilter(group: DueGroup, { now, today, week }: DueBounds): TaskFilter {
  switch (group) {
    case 'overdue':
      return { dueBefore: after(now) };
    case 'today':
      return { dueFrom: after(now), dueBefore: after(today) };
    case 'week':
      return { dueFrom: after(today), dueBefore: after(week) };
    case 'later':
      return { dueFrom: after(week) };
  }
}

/** What is due within so many working days, and what is overdue. */
export function dueWithin(days: number, now: Date, calendar: WorkCalendar): TaskFilter {
  return { dueBefore: after(calendar.addWorkingDays(now, days).dueAt) };
}

function after(instant: Date): Date {
  return new Date(instant.getTime() + 1);
}
