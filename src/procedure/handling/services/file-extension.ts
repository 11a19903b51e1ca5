import { lastShanghaiDay, shanghaiDay } from '../../../platform/calendar/index.js';
import type { CaseService } from '../../../platform/case-file/index.js';
import { type ReportDomain, textOf } from '../../case/index.js';
import { amendHandling } from '../amend.js';
import { replaceHandlingClock } from '../handling-clock.js';
import type { Notices } from '../notices.js';
import { CENTRE, GENERAL_OFFICE, tellUnit } from '../tell-unit.js';

/** Register the gap-free filing numbers come from. */
export const EXTENSION_REGISTER = 'extension-filing';

/** 延期备案 (第十条): a filing. 40 working days in all from the dispatch; the reason goes to reporter and centre. */
export function fileExtension(notices: Notices): CaseService<ReportDomain> {
  return {
    name: 'file-extension',
    title: '报办公厅延期备案',
    clause: '办法 第十条',
    inputs: ['extendedClock'],
    outputs: [],
    async run(file, inputs) {
      const { extension } = file.domain.handling;
      if (!extension) throw new Error('expected a requested extension, but the case has none');
      const clock = replaceHandlingClock(file, textOf(inputs, 'extendedClock'), `延期备案：${extension.reason}`);
      const filedAt = file.now.toISOString();
      const dueAt = clock.dueAt.toISOString();
      amendHandling(file, { extension: { ...extension, state: 'filed', filedAt, dueAt } });
      file.grant('masked-role:general-office');
      file.requestNumber(EXTENSION_REGISTER, Number(shanghaiDay(file.now).slice(0, 4)));
      file.record({
        kind: 'extension.filed',
        data: { reason: extension.reason, by: extension.by, dueAt },
        clause: '办法 第十条',
      });
      const note = { reason: extension.reason, dueAt };
      for (const unit of [CENTRE, GENERAL_OFFICE]) tellUnit(file, unit, 'extension.filed', note);
      const due = lastShanghaiDay(clock.dueAt);
      const { followUps } = await notices.tell(file, 'extension', '办法 第十条', { reason: extension.reason, due });
      return { outputs: {}, followUps };
    },
  };
}
