import { type Actor, done, type JsonObject, type Outcome, refuse } from '../../platform/kernel/index.js';
import { maskFor, type ReportFile } from '../case/index.js';
import { amendHandling } from './amend.js';
import { type CaseCommand, ReportUseCase } from './case-command.js';
import { mustHandle } from './permissions.js';

export interface StatementCommand extends CaseCommand {
  readonly unit: string;
  readonly questions: readonly string[];
}

/** 书面说明: written questions to the unit reported on; nothing of the report's text goes with them (decision 13). */
export class AskStatement extends ReportUseCase<StatementCommand> {
  override async act(actor: Actor, file: ReportFile, command: StatementCommand): Promise<Outcome<JsonObject>> {
    const questions = command.questions
      .map((question) => maskFor(file, question.trim(), 'staff'))
      .filter((question) => question !== '');
    const { reported, statements } = file.domain.handling;
    const refused = mustHandle(actor, file) ?? mayAsk(reported, command.unit, questions) ?? mayQuote(file, questions);
    if (refused) return refused;
    const id = `statement-${statements.length + 1}`;
    const asked = { id, unit: command.unit, questions, askedAt: file.now.toISOString(), answer: '', answeredAt: '' };
    amendHandling(file, { statements: [...statements, asked] });
    file.send({
      channel: 'unit',
      receiver: command.unit,
      kind: 'statement.asked',
      payload: { id, questions },
      onTold: null,
    });
    file.record({ kind: 'statement.asked', data: { id, unit: command.unit, by: actor.id }, clause: '办法 第十一条' });
    return done({ id });
  }
}

/** Characters in a row that make a question a copy of the report; a full place name is shorter. */
const QUOTED = 20;

/** Expected questions in the bureau's own words: a passage of the report tells the unit what was reported, and by whom. */
function mayQuote(file: ReportFile, questions: readonly string[]) {
  const { text, supplements } = file.domain.intake;
  const report = bare([text, ...supplements.map((added) => added.text)].join(''));
  const quotes = (question: string) =>
    [...question].some((_, at) => at + QUOTED <= question.length && report.includes(question.slice(at, at + QUOTED)));
  return questions.map(bare).some(quotes) ? refuse('statement.quotes-report') : null;
}

function bare(text: string): string {
  return text.replace(/[\s\p{P}]/gu, '');
}

function mayAsk(reported: readonly string[], unit: string, questions: readonly string[]) {
  if (!reported.includes(unit)) return refuse('statement.not-reported', { unit });
  return questions.length === 0 ? refuse('statement.without-questions') : null;
}
