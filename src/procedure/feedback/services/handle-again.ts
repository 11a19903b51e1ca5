import type { CaseService } from '../../../platform/case-file/index.js';
import type { ReportDomain } from '../../case/index.js';
import { closeWindows, dropClocks } from '../../handling/index.js';

/** 重新办理 (第十三条): the bureau handles the item anew and may not return it. */
export const handleAgain: CaseService<ReportDomain> = {
  name: 'handle-again',
  title: '重新办理',
  clause: '办法 第十三条',
  inputs: [],
  outputs: [],
  run(file) {
    const { bureau, assisting, nature, round } = file.domain.handling;
    dropClocks(file, '重新办理', 'callback');
    closeWindows(file, '重新办理', 'review.window');
    file.domain.outcome = null;
    file.domain.status = 'handling';
    file.record({ kind: 'handling.again', data: { bureau, round: round + 1 }, clause: '办法 第十三条' });
    const variables = { bureau, assisting: [...assisting], nature, round: round + 1, binding: true };
    return { outputs: {}, followUps: [{ kind: 'start', process: 'report-handling', variables }] };
  },
};
