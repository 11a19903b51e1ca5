import { type Actor, done, type JsonObject, type Outcome, refuse } from '../../platform/kernel/index.js';
import { maskFor, type ReportFile } from '../case/index.js';
import { amendHandling } from './amend.js';
import { type CaseCommand, ReportUseCase } from './case-command.js';
import { mustHandle } from './permissions.js';

export interface LegalCommand extends CaseCommand {
  readonly question: string;
}

/** Grant that lets the legal department see this case, without identity. */
export const LEGAL_PARTY = 'masked-role:legal';

/** 办法 第五条: asks the legal department about this case; the case's own clock goes on. */
export class AskLegalOpinion extends ReportUseCase<LegalCommand> {
  override async act(actor: Actor, file: ReportFile, command: LegalCommand): Promise<Outcome<JsonObject>> {
    const question = maskFor(file, command.question.trim(), 'staff');
    const refused = mustHandle(actor, file) ?? mayAsk(file, question);
    if (refused) return refused;
    const { legal } = file.domain.handling;
    const id = `legal-${legal.length + 1}`;
    const asked = { id, question, askedAt: file.now.toISOString(), opinion: '', givenAt: '', by: '' };
    amendHandling(file, { legal: [...legal, asked] });
    file.grant(LEGAL_PARTY);
    file.record({ kind: 'legal.asked', data: { id, question, by: actor.id }, clause: '办法 第五条' });
    await file.message('legal.asked', { question });
    return done({ id });
  }
}

function mayAsk(file: ReportFile, question: string) {
  if (question === '') return refuse('legal.question-empty');
  const waiting = file.domain.handling.legal.some(({ givenAt }) => givenAt === '');
  return waiting ? refuse('legal.asked-already') : null;
}
