import type { CaseService } from '../../../platform/case-file/index.js';
import { currentDispatch, type ReportDomain, textOf } from '../../case/index.js';
import { amendAcceptance } from '../amend.js';
import { partiesOf } from './dispatch-report.js';

/** 退回: after as many returns as the diagram allows, the General Office decides (policy decision 7). Keeps the bureau's opinion, and takes the case away from its view. */
export const recordReturn: CaseService<ReportDomain> = {
  name: 'record-return',
  title: '记录退回',
  clause: '办法 第九条',
  inputs: ['opinion', 'returnsAllowed'],
  outputs: ['arbitrate'],
  run(file, inputs) {
    const dispatch = currentDispatch(file.domain);
    const entry = {
      round: dispatch?.round ?? 0,
      bureau: dispatch?.lead ?? '',
      opinion: textOf(inputs, 'opinion'),
      at: file.now.toISOString(),
    };
    const returns = [...file.domain.acceptance.returns, entry];
    amendAcceptance(file, { returns });
    const arbitrate = returns.length >= Number(inputs.returnsAllowed) && dispatch?.binding !== true;
    file.domain.status = arbitrate ? 'arbitration' : 'returned';
    if (dispatch) for (const party of partiesOf(file, dispatch)) file.revoke(party);
    file.record({ kind: 'report.returned', data: entry, clause: '办法 第九条' });
    return { outputs: { arbitrate } };
  },
};
