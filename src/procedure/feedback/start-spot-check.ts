import { type Actor, done, type JsonObject, type Outcome, refuse } from '../../platform/kernel/index.js';
import { maskFor, type ReportFile } from '../case/index.js';
import { type CaseCommand, ReportUseCase } from '../handling/index.js';
import { amendReview, openReview } from './amend.js';
import { addReview } from './ask-review.js';

export interface SpotCheckCommand extends CaseCommand {
  readonly reason: string;
}

const STARTERS = ['centre', 'general-office'];

/** 通知 二: the ministry itself has a closed item reviewed. */
export class StartSpotCheck extends ReportUseCase<SpotCheckCommand> {
  override async act(actor: Actor, file: ReportFile, command: SpotCheckCommand): Promise<Outcome<JsonObject>> {
    const reason = maskFor(file, command.reason.trim(), 'staff');
    const refused = mayCheck(actor, file, reason);
    if (refused) return refused;
    addReview(file, 'ministry', '复查', reason);
    amendReview(file, { state: 'handling', decisionReason: reason, reviewer: file.domain.handling.bureau });
    await file.message('review.spot-checked', {});
    return done({ kind: '复查' });
  }
}

function mayCheck(actor: Actor, file: ReportFile, reason: string) {
  const { reviewUntil, path } = file.domain.feedback;
  if (!actor.roles.some((role) => STARTERS.includes(role))) return refuse('handling.not-yours');
  if (reviewUntil === '' || path !== 'handled' || file.domain.status !== 'feedback') return refuse('review.not-open');
  if (openReview(file)) return refuse('review.under-way');
  return reason === '' ? refuse('review.without-reason') : null;
}
