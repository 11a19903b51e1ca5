import type { CaseService } from '../../../platform/case-file/index.js';
import { REPORT_CHANNEL, type ReportDomain } from '../../case/index.js';
import { amendRepeat, leaveLead } from '../amend-repeat.js';

const CLAUSE = '办法 第七条(二)';

/** Asks the lead to take this report in; nothing is parked before it has agreed. */
export const requestMerge: CaseService<ReportDomain> = {
  name: 'request-merge',
  title: '请求并入主件',
  clause: CLAUSE,
  inputs: [],
  outputs: [],
  run(file) {
    const { lead } = file.domain.acceptance.repeat;
    if (lead === null) throw new Error('expected a lead case to merge into, but none is named');
    amendRepeat(file, { kind: 'merge', state: 'asked' });
    const { text, attachments } = file.domain.intake;
    file.send({
      channel: REPORT_CHANNEL,
      receiver: lead.case,
      kind: 'merge.requested',
      payload: { from: file.id, number: file.number, text, attachments: [...attachments] },
      onTold: null,
    });
    file.record({ kind: 'merge.requested', data: { lead: lead.number }, clause: CLAUSE });
    return { outputs: {} };
  },
};

/** The lead has agreed: this report waits for it, keeping its place for an undo; it is not dispatched twice. */
export const parkMerged: CaseService<ReportDomain> = {
  name: 'park-merged',
  title: '并入主件',
  clause: CLAUSE,
  inputs: [],
  outputs: [],
  run(file) {
    amendRepeat(file, { state: 'merged' });
    file.domain.status = 'merged';
    for (const clock of file.clocks)
      if (clock.state === 'running' && !clock.key.startsWith('emergency.'))
        file.dropClock(clock.key, { subject: clock.subject, reason: '合并受理' });
    file.record({
      kind: 'report.merged',
      data: { lead: file.domain.acceptance.repeat.lead?.number ?? '' },
      clause: CLAUSE,
    });
    return { outputs: {} };
  },
};

/** The lead said no: the report goes on by itself. */
export const recordMergeRefused: CaseService<ReportDomain> = {
  name: 'record-merge-refused',
  title: '主件未同意',
  clause: CLAUSE,
  inputs: [],
  outputs: [],
  run(file) {
    file.record({
      kind: 'merge.refused',
      data: { lead: file.domain.acceptance.repeat.lead?.number ?? '' },
      clause: CLAUSE,
    });
    leaveLead(file, 'refused');
    return { outputs: {} };
  },
};

/** An undone merge goes on by itself: the dispatch clock starts now, the first receipt stays visible. */
export const undoMergeService: CaseService<ReportDomain> = {
  name: 'undo-merge',
  title: '恢复单独办理',
  clause: CLAUSE,
  inputs: [],
  outputs: [],
  run(file) {
    file.domain.status = 'reviewing';
    file.record({
      kind: 'merge.undone',
      data: { lead: file.domain.acceptance.repeat.lead?.number ?? '' },
      clause: CLAUSE,
    });
    leaveLead(file, 'undone');
    file.domain.acceptance = { ...file.domain.acceptance, clocksFrom: file.now.toISOString() };
    return { outputs: {} };
  },
};

/** 关联办理: another reporter's report about the same thing; each is dispatched and answered. */
export const linkReport: CaseService<ReportDomain> = {
  name: 'link-report',
  title: '关联办理',
  clause: CLAUSE,
  inputs: [],
  outputs: [],
  run(file) {
    const { lead } = file.domain.acceptance.repeat;
    if (lead === null) throw new Error('expected a lead case to link to, but none is named');
    amendRepeat(file, { kind: 'link' });
    file.send({
      channel: REPORT_CHANNEL,
      receiver: lead.case,
      kind: 'report.linked',
      payload: { from: file.id, number: file.number },
      onTold: null,
    });
    file.record({ kind: 'report.linked', data: { lead: lead.number }, clause: CLAUSE });
    return { outputs: {} };
  },
};
