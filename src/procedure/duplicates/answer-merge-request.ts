import type { CaseFiles } from '../../platform/case-file/index.js';
import { done, hashOf, type Outcome, SYSTEM } from '../../platform/kernel/index.js';
import {
  ANSWER,
  awaitsAnswer,
  canLead,
  keepPlace,
  payloadText,
  type ReportDomain,
  type ReportFile,
  type ReportMessage,
  type ReportMessageReceiver,
  type ReportPlace,
} from '../case/index.js';
import { passOnSupplement } from '../handling/index.js';
import { amendRepeat } from './amend-repeat.js';
import { takenOver } from './take-supplement.js';

/**
 * The lead's side of a merge. It agrees when it is open and leads: not merged, and not asking to be, except that in a
 * crossing pair the lower number leads. What was merged reaches it, and its bureau, as a supplement (decision 9); while
 * it waits for its reporter, his letter is the answer, and it goes on (第七条(三)).
 */
export class AnswerMergeRequest implements ReportMessageReceiver {
  readonly kind = 'merge.requested';

  constructor(private readonly caseFiles: CaseFiles) {}

  async receive(message: ReportMessage): Promise<void> {
    const command = { key: message._id, body: hashOf(message.payload) };
    const letter = await this.caseFiles.read<ReportDomain>(payloadText(message, 'from'));
    const answered = await this.caseFiles.change(SYSTEM, command, message.receiver, async (lead: ReportFile) =>
      answer(lead, message, letter?.domain.intake.place),
    );
    if (!answered.ok) throw new Error(`merge request ${message._id} was not answered: ${answered.refusal.code}`);
  }
}

async function answer(lead: ReportFile, message: ReportMessage, place?: ReportPlace): Promise<Outcome<null>> {
  const number = payloadText(message, 'number');
  const accepted = mayLead(lead, payloadText(message, 'from'), number);
  if (accepted) await takeOver(lead, message, number, place);
  lead.send({
    channel: 'case',
    receiver: payloadText(message, 'from'),
    kind: 'merge.answered',
    payload: { from: lead.id, number: lead.number, accepted },
    onTold: null,
  });
  lead.record({ kind: 'merge.answered', data: { follower: number, accepted }, clause: '办法 第七条(二)' });
  return done(null);
}

function mayLead(lead: ReportFile, follower: string, number: string): boolean {
  const { repeat } = lead.domain.acceptance;
  if (!canLead(lead.domain) || repeat.state === 'merged') return false;
  if (repeat.state !== 'asked') return true;
  return repeat.lead?.case === follower && lead.number < number;
}

async function takeOver(lead: ReportFile, message: ReportMessage, number: string, place?: ReportPlace): Promise<void> {
  const { intake, acceptance } = lead.domain;
  const asked = awaitsAnswer(lead.domain);
  const from = asked ? `${ANSWER}${number}` : `merged:${number}`;
  const supplement = takenOver(lead, message, from);
  lead.domain.intake = { ...intake, supplements: [...intake.supplements, supplement] };
  await lead.startProcess('emergency-check', {});
  amendRepeat(lead, { followers: acceptance.repeat.followers + 1 });
  if (asked) await goOn(lead, number, place);
  passOnSupplement(lead, supplement);
}

/** Under its own number, and where the letter says it is when that was not known before. */
async function goOn(lead: ReportFile, letter: string, place?: ReportPlace): Promise<void> {
  const known = lead.domain.intake.place.certainty === 'certain';
  if (!known && place?.certainty === 'certain') keepPlace(lead, place);
  lead.record({ kind: 'report.supplemented', data: { asked: true, letter }, clause: '办法 第七条(三)' });
  await lead.message('reporter.supplemented', {});
}
