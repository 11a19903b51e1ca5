import type { CaseService } from '../../../platform/case-file/index.js';
import { announceEnd, type ReportDomain, textOf } from '../../case/index.js';
import { latestNotice, markTold } from '../telling.js';

/** Keeps that, when and how the reporter was told. An answer has run its course here; other ends tell when recorded. */
export const recordTelling: CaseService<ReportDomain> = {
  name: 'record-telling',
  title: '记录告知',
  clause: '办法 第七条(四)',
  inputs: ['noticeKind', 'noticeOutcome'],
  outputs: [],
  run(file, inputs) {
    markTold(file);
    const last = latestNotice(file);
    file.record({
      kind: 'reporter.told',
      data: { kind: textOf(inputs, 'noticeKind'), how: last?.how ?? '' },
      clause: '办法 第七条(四)',
    });
    if (inputs.noticeOutcome === 'answered') announceEnd(file, 'answered');
    return { outputs: {} };
  },
};
