import type { CaseService } from '../../../platform/case-file/index.js';
import type { ReportDomain } from '../../case/index.js';
import { amendHandling } from '../amend.js';
import { reopenHandling } from '../reopen-handling.js';

/** 退回补办: the handling limit does not restart; the second time the General Office coordinates. */
export const sendBack: CaseService<ReportDomain> = {
  name: 'send-back',
  title: '退回补办',
  clause: '办法 第十条',
  inputs: ['coordinateFrom'],
  outputs: ['sentBack'],
  run(file, { coordinateFrom }) {
    const sentBack = file.domain.handling.sentBack.length;
    if (sentBack < Number(coordinateFrom)) reopenHandling(file);
    else {
      amendHandling(file, { phase: 'coordination' });
      file.grant('masked-role:general-office');
    }
    return { outputs: { sentBack } };
  },
};
