import { type Actor, done, type JsonObject, type Outcome, refuse } from '../../platform/kernel/index.js';
import { maskFor, type ReportFile } from '../case/index.js';
import { amendHandling } from './amend.js';
import { type CaseCommand, ReportUseCase } from './case-command.js';
import { mustHandle } from './permissions.js';

export interface StatementAnswerCommand extends CaseCommand {
  readonly statement: string;
  readonly answer: string;
}

/** Keeps the written statement of the unit reported on with the case. */
export class RecordStatement extends ReportUseCase<StatementAnswerCommand> {
  override async act(actor: Actor, file: ReportFile, command: StatementAnswerCommand): Promise<Outcome<JsonObject>> {
    const { statements } = file.domain.handling;
    const answer = maskFor(file, command.answer.trim(), 'staff');
    const asked = statements.find(({ id }) => id === command.statement);
    const refused = mustHandle(actor, file) ?? mayRecord(asked !== undefined, answer);
    if (refused) return refused;
    const answered = { answer, answeredAt: file.now.toISOString() };
    amendHandling(file, {
      statements: statements.map((one) => (one.id === command.statement ? { ...one, ...answered } : one)),
    });
    file.record({ kind: 'statement.recorded', data: { id: command.statement, by: actor.id }, clause: '办法 第十一条' });
    return done({ id: command.statement });
  }
}

function mayRecord(known: boolean, answer: string) {
  if (!known) return refuse('statement.unknown');
  return answer === '' ? refuse('statement.answer-empty') : null;
}
