import type { CaseService } from '../../../platform/case-file/index.js';
import type { FollowUp } from '../../../platform/engine/index.js';
import type { ReportDomain } from '../../case/index.js';
import { amendHandling } from '../amend.js';
import { closeQuestion } from '../answer-inquiry.js';
import { closeWindows, dropClocks } from '../handling-clock.js';
import { CENTRE } from '../tell-unit.js';

/** The centre has the feedback: handling ends, 反馈评价 begins; what still ran beside it falls away. */
export const acceptFeedback: CaseService<ReportDomain> = {
  name: 'accept-feedback',
  title: '接收反馈、转入评价',
  clause: '办法 第十条',
  inputs: [],
  outputs: [],
  run(file) {
    const { closing, feedback, nature, again } = file.domain.handling;
    if (!closing) throw new Error('expected a closing, but the case has none');
    dropClocks(file, '办理结束', 'legal.opinion', 'supplement.notice', 'undertaker.handle');
    closeWindows(file, '办理结束', 'undertaker.return');
    closeQuestion(file);
    amendHandling(file, { phase: 'closed' });
    file.domain.status = 'feedback';
    const { finding, result } = closing;
    // Its days count from the feedback, not from its acceptance: the reporter does not wait for the check.
    const from = feedback === null ? file.now : new Date(feedback.at);
    if (nature !== 'consultation') file.startClock('reply.report', { from, holder: CENTRE });
    file.record({ kind: 'feedback.accepted', data: { finding, result }, clause: '办法 第十条' });
    const closed: FollowUp = { kind: 'message', name: 'handling.closed', variables: { finding, result } };
    const review: FollowUp = { kind: 'start', process: 'feedback-review', variables: { path: 'handled', nature } };
    return { outputs: {}, followUps: again ? [review] : [closed, review] };
  },
};
