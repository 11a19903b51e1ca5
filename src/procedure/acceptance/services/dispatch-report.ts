import type { CaseService } from '../../../platform/case-file/index.js';
import { type ReportDomain, type ReportFile, textOf, textsOf } from '../../case/index.js';
import { supersede } from '../acceptance-clocks.js';
import { amendAcceptance } from '../amend.js';
import type { Dispatch } from '../domain.js';

/** 分办: hands the item to its lead and assisting bureaus; the bureau's clocks start here, not at sign-off. */
export const dispatchReport: CaseService<ReportDomain> = {
  name: 'dispatch-report',
  title: '交司局办理',
  clause: '办法 第七条(一)',
  inputs: ['lead', 'assisting', 'binding'],
  outputs: [],
  run(file, inputs) {
    const dispatch: Dispatch = {
      round: file.domain.acceptance.dispatches.length + 1,
      lead: textOf(inputs, 'lead'),
      assisting: textsOf(inputs, 'assisting'),
      at: file.now.toISOString(),
      binding: inputs.binding === true,
      by: file.actor.id,
    };
    amendAcceptance(file, { dispatches: [...file.domain.acceptance.dispatches, dispatch] });
    file.domain.status = 'handling';
    for (const party of partiesOf(file, dispatch)) file.grant(party);
    supersede(file, '已分办', 'supplement.notice');
    file.record({ kind: 'report.dispatched', data: { ...dispatch }, clause: '办法 第七条(一)' });
    return {
      outputs: {},
      followUps: [{ kind: 'start', process: 'report-handling', variables: handover(file, dispatch) }],
    };
  },
};

function handover(file: ReportFile, dispatch: Dispatch) {
  const { lead, assisting, round, binding } = dispatch;
  return { bureau: lead, assisting: [...assisting], nature: file.domain.acceptance.nature ?? 'report', round, binding };
}

/** A shielded item reaches its bureaus without the reporter's identity (policy decision 14). */
export function partiesOf(file: ReportFile, dispatch: Dispatch): string[] {
  const prefix = file.domain.acceptance.shielded ? 'masked' : 'unit';
  return [dispatch.lead, ...dispatch.assisting].map((unit) => `${prefix}:${unit}`);
}
