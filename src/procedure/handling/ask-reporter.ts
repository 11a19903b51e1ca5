import { type Actor, done, type JsonObject, type Outcome, refuse } from '../../platform/kernel/index.js';
import { maskFor, type ReportFile } from '../case/index.js';
import { amendHandling } from './amend.js';
import { openQuestion } from './answer-inquiry.js';
import { type CaseCommand, ReportUseCase } from './case-command.js';
import { mustHandle } from './permissions.js';

export interface InquiryCommand extends CaseCommand {
  readonly question: string;
}

/** A bureau that needs more from the reporter asks through the centre; its clock goes on (policy decision 6). */
export class AskReporter extends ReportUseCase<InquiryCommand> {
  override async act(actor: Actor, file: ReportFile, command: InquiryCommand): Promise<Outcome<JsonObject>> {
    const question = maskFor(file, command.question.trim(), 'staff');
    const refused = mustHandle(actor, file) ?? mayAsk(file, question);
    if (refused) return refused;
    const { inquiries } = file.domain.handling;
    const id = `inquiry-${inquiries.length + 1}`;
    const asked = { id, question, askedAt: file.now.toISOString(), answer: '', how: '', answeredAt: '' };
    amendHandling(file, { inquiries: [...inquiries, asked] });
    openQuestion(file, question);
    file.record({ kind: 'inquiry.asked', data: { id, question, by: actor.id }, clause: '办法 第七条(三)' });
    await file.message('inquiry.asked', { question });
    return done({ id });
  }
}

function mayAsk(file: ReportFile, question: string) {
  if (question === '') return refuse('inquiry.question-empty');
  const waiting = file.domain.handling.inquiries.some(({ answeredAt }) => answeredAt === '');
  return waiting ? refuse('inquiry.asked-already') : null;
}
