import { type Actor, done, type JsonObject, refuse } from '../../../platform/kernel/index.js';
import { type FormAct, type ReportFile, textOf, textsOf } from '../../case/index.js';
import { amendHandling } from '../amend.js';

/** The centre takes the feedback, or sends it back for completion with the reasons (policy decision 12). */
export const checkFeedback: FormAct = {
  form: 'check-feedback',
  execute(actor, file, _task, data) {
    if (textOf(data, 'verdict') !== 'send-back') return takeFeedback(actor, file);
    const reasons = textsOf(data, 'reasons');
    if (reasons.length === 0) return refuse('feedback.reason-missing');
    sendBackForCompletion(actor, file, reasons, data);
    return done({ verdict: 'send-back' });
  },
};

export function takeFeedback(actor: Actor, file: ReportFile) {
  const { feedback } = file.domain.handling;
  const { withdrawal } = file.domain.acceptance;
  // Accepting ends acceptance, and with it the desk that owes the reporter an answer (policy decision 20).
  if (withdrawal !== null && withdrawal.decision === null) return refuse('feedback.withdrawal-undecided');
  if (!feedback) return refuse('feedback.progress-empty');
  amendHandling(file, { feedback: { ...feedback, acceptedAt: file.now.toISOString(), acceptedBy: actor.id } });
  return done({ verdict: 'accept' });
}

export function sendBackForCompletion(actor: Actor, file: ReportFile, reasons: readonly string[], data: JsonObject) {
  const entry = { at: file.now.toISOString(), by: actor.id, reasons, note: textOf(data, 'note') };
  amendHandling(file, { sentBack: [...file.domain.handling.sentBack, entry] });
  file.record({ kind: 'feedback.sent-back', data: { ...entry }, clause: '办法 第十条' });
}
