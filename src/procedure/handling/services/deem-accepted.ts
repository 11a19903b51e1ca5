import type { CaseService } from '../../../platform/case-file/index.js';
import type { ReportDomain } from '../../case/index.js';
import { acceptForBureau } from '../bureau-acceptance.js';

/** No return within its limit: the item counts as accepted (policy decision 3). */
export const deemAccepted: CaseService<ReportDomain> = {
  name: 'deem-accepted',
  title: '视为受理',
  clause: '办法 第九条',
  inputs: [],
  outputs: [],
  run(file) {
    acceptForBureau(file, 'deemed');
    return { outputs: {} };
  },
};
