import type { CaseService } from '../../../platform/case-file/index.js';
import type { ReportDomain } from '../../case/index.js';
import { announceEnd } from '../announce-end.js';
import { markTold } from '../telling.js';
import { textOf } from './inputs.js';

/** Keeps that, when and how the reporter was told; every item told of has run its course, unless it was answered. */
export const recordTelling: CaseService<ReportDomain> = {
  name: 'record-telling',
  title: '记录告知',
  clause: '办法 第七条(四)',
  inputs: ['noticeKind', 'noticeOutcome'],
  outputs: [],
  run(file, inputs) {
    markTold(file);
    const last = file.domain.intake.told.at(-1);
    file.record({
      kind: 'reporter.told',
      data: { kind: textOf(inputs, 'noticeKind'), how: last?.how ?? '' },
      clause: '办法 第七条(四)',
    });
    announceEnd(file, textOf(inputs, 'noticeOutcome'));
    return { outputs: {} };
  },
};
