import { done, type JsonObject, type Outcome, refuse } from '../../platform/kernel/index.js';
import { maskFor, type ReportFile } from '../case/index.js';
import { amendFeedback } from './amend.js';
import type { Rating } from './domain.js';
import { mayRateNow } from './may-speak-up.js';
import { ReporterUseCase } from './reporter-use-case.js';

export interface RatingInput {
  readonly level: Rating['level'];
  readonly comment: string;
}

const LEVELS: readonly string[] = ['满意', '基本满意', '不满意'];
const COMMENT_LENGTH = 2_000;

/** 办法 第十二条: the reporter says himself how satisfied he is with the answer. */
export class RateReply extends ReporterUseCase<RatingInput> {
  /** Refuses before the answer, after the feedback is over, and a dissatisfied rating without a reason. */
  override async act(file: ReportFile, input: RatingInput): Promise<Outcome<JsonObject>> {
    const comment = maskFor(file, input.comment.trim());
    const refused = mayRateNow(file.domain) ?? maySay(input.level, comment);
    if (refused) return refused;
    const rating = { at: file.now.toISOString(), level: input.level, comment };
    amendFeedback(file, { ratings: [...file.domain.feedback.ratings, rating] });
    file.record({ kind: 'rating.given', data: rating, clause: '办法 第十二条' });
    await file.message('reporter.rated', { level: input.level });
    return done({ level: input.level });
  }
}

function maySay(level: string, comment: string) {
  if (!LEVELS.includes(level)) return refuse('rating.unknown-level');
  if (level === '不满意' && comment === '') return refuse('rating.without-reason');
  return comment.length > COMMENT_LENGTH ? refuse('rating.too-long', { limit: COMMENT_LENGTH }) : null;
}
