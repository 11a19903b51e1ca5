import type { CaseService } from '../../../platform/case-file/index.js';
import { announceEnd, type ReportDomain } from '../../case/index.js';

/** The bureau has closed: the cases that hang on this one hear of it. */
export const afterClosing: CaseService<ReportDomain> = {
  name: 'after-closing',
  title: '通知合并件、关联件和主件',
  clause: '办法 第七条(二)',
  inputs: [],
  outputs: [],
  run(file) {
    announceEnd(file, 'closed');
    return { outputs: {} };
  },
};
