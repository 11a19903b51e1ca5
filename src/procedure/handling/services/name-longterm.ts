import type { CaseService } from '../../../platform/case-file/index.js';
import { type ReportDomain, type ReportFile, textOf } from '../../case/index.js';
import { endOfDay } from '../days.js';
import type { LongTermDate } from '../domain.js';
import { dropClocks, replaceHandlingClock, runningClock } from '../handling-clock.js';
import type { Notices } from '../notices.js';

/** 长期办理 (第十条): the named date takes the limit's place; milestones and progress notes have clocks of their own. */
export function nameLongterm(notices: Notices): CaseService<ReportDomain> {
  return {
    name: 'name-longterm',
    title: '确定长期办理日期',
    clause: '办法 第十条',
    inputs: ['clock', 'noteClock', 'milestoneClock'],
    outputs: [],
    async run(file, inputs) {
      const named = file.domain.handling.longTerm?.dates.at(-1);
      const dueAt = endOfDay(named?.day ?? '');
      if (!named || !dueAt) throw new Error('expected a named date, but the case has none');
      replaceHandlingClock(file, textOf(inputs, 'clock'), `长期办理：${named.reason}`, dueAt);
      startNotes(file, named, textOf(inputs, 'noteClock'), textOf(inputs, 'milestoneClock'));
      const values = { reason: named.reason, due: named.day };
      const { followUps } = await notices.tell(file, 'longterm', '办法 第十条', values);
      return { outputs: {}, followUps };
    },
  };
}

function startNotes(file: ReportFile, named: LongTermDate, noteClock: string, milestoneClock: string): void {
  const { bureau } = file.domain.handling;
  dropClocks(file, '日期已另定', milestoneClock);
  // A new date is no progress note: what is owed since the last one stays owed.
  if (!runningClock(file, noteClock)) file.startClock(noteClock, { holder: bureau });
  for (const { day } of named.milestones) {
    const dueAt = endOfDay(day);
    if (dueAt) file.startClock(milestoneClock, { holder: bureau, subject: day, dueAt });
  }
}
