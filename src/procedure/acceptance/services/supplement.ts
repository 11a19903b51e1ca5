import type { CaseService } from '../../../platform/case-file/index.js';
import { announceEnd, type ReportDomain } from '../../case/index.js';
import { drop, supersede } from '../acceptance-clocks.js';
import { amendAcceptance, amendIntake } from '../amend.js';
import { markTold, settleReceipts, tellReporter } from '../telling.js';
import type { TextsOfRelease } from '../texts.js';

const CLAUSE = '办法 第七条(三)';

/** Names the missing items to the reporter and opens a round. */
export function askSupplement(texts: TextsOfRelease): CaseService<ReportDomain> {
  return {
    name: 'ask-supplement',
    title: '告知补充材料',
    clause: CLAUSE,
    inputs: [],
    outputs: ['receipt'],
    async run(file) {
      const { missing, rounds } = file.domain.acceptance;
      file.domain.status = 'waiting-reporter';
      amendIntake(file, {
        openQuestion: { askedBy: 'acceptance', askedAt: file.now.toISOString(), items: missing },
      });
      // No supervision of the dispatch clock once a supplement is being asked for (policy decision 4).
      supersede(file, '要求补充', 'dispatch.report', 'dispatch.consultation', 'redispatch');
      const receipt = tellReporter(file, await texts.of(file.release), 'supplement', true);
      amendAcceptance(file, { rounds: rounds + 1, telling: { kind: 'supplement', tries: [] } });
      return { outputs: { receipt }, followUps: [settleReceipts(file)] };
    },
  };
}

/** The notice has arrived: the reporter's ten working days begin. */
export const supplementTold: CaseService<ReportDomain> = {
  name: 'supplement-told',
  title: '开始等待补充',
  clause: CLAUSE,
  inputs: [],
  outputs: [],
  run(file) {
    markTold(file);
    return { outputs: {} };
  },
};

/**
 * 逾期未补充: ended for now; the same number can be taken up again for 90 days. Nobody waits so long: its repeats go
 * on by themselves, and the case it was split from may close.
 */
export const lapseReport: CaseService<ReportDomain> = {
  name: 'lapse-report',
  title: '终止办理（可恢复）',
  clause: CLAUSE,
  inputs: [],
  outputs: [],
  run(file) {
    file.domain.status = 'lapsed';
    drop(file, '逾期未补充', 'reply.consultation');
    file.record({ kind: 'report.lapsed', data: {}, clause: CLAUSE });
    announceEnd(file, 'lapsed');
    return { outputs: {} };
  },
};

/** A resubmission starts new clocks under the same number. */
export const resumeReport: CaseService<ReportDomain> = {
  name: 'resume-report',
  title: '恢复受理',
  clause: CLAUSE,
  inputs: [],
  outputs: [],
  run(file) {
    file.domain.status = 'reviewing';
    amendIntake(file, { openQuestion: null });
    drop(file, '已补充', 'supplement.notice', 'reply.consultation');
    amendAcceptance(file, { clocksFrom: file.now.toISOString(), missing: [] });
    file.record({ kind: 'report.resumed', data: { round: file.domain.acceptance.rounds }, clause: CLAUSE });
    return { outputs: {} };
  },
};
