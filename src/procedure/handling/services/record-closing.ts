import type { CaseService } from '../../../platform/case-file/index.js';
import { type ReportDomain, textOf } from '../../case/index.js';
import { amendHandling } from '../amend.js';
import { endOfDay } from '../days.js';
import { dropClocks } from '../handling-clock.js';

/** 办结 (第十条): the bureau's limit is judged here; a rectification still to be done gets its own date. */
export const recordClosing: CaseService<ReportDomain> = {
  name: 'record-closing',
  title: '登记办结',
  clause: '办法 第十条',
  inputs: ['rectifyClock'],
  outputs: [],
  run(file, inputs) {
    const { closing, handleClock, bureau, round, nature } = file.domain.handling;
    if (!closing) throw new Error('expected a signed closing, but the case has none');
    // A consultation is closed and fed back inside its limit: the feedback meets it.
    if (nature !== 'consultation') file.stopClock(handleClock);
    dropClocks(file, '已办结', 'progress.note', 'milestone');
    const rectifyBy = endOfDay(closing.rectifyBy);
    const rectifyClock = textOf(inputs, 'rectifyClock');
    dropClocks(file, '重新办结', rectifyClock);
    if (rectifyBy) file.startClock(rectifyClock, { holder: bureau, dueAt: rectifyBy });
    amendHandling(file, { phase: 'feedback' });
    const { finding, result, method } = closing;
    file.record({ kind: 'handling.closed', data: { bureau, round, finding, result, method }, clause: '办法 第十条' });
    return { outputs: {} };
  },
};
