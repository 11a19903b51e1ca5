import { type Actor, done, type JsonObject, type Outcome, refuse } from '../../platform/kernel/index.js';
import { maskFor, type ReportFile } from '../case/index.js';
import { type CaseCommand, ReportUseCase } from './case-command.js';
import { runningClock } from './handling-clock.js';
import { mustBelong } from './permissions.js';

export interface RectificationCommand extends CaseCommand {
  readonly proof: string;
}

/** 整改到位: the follow-up to a closing with 正在整改 (policy decision 12). */
export class ConfirmRectification extends ReportUseCase<RectificationCommand> {
  override async act(actor: Actor, file: ReportFile, command: RectificationCommand): Promise<Outcome<JsonObject>> {
    const proof = maskFor(file, command.proof.trim(), 'staff');
    const refused = mustBelong(actor, file) ?? mayConfirm(file, proof);
    if (refused) return refused;
    file.stopClock('rectification');
    file.record({ kind: 'rectification.confirmed', data: { proof, by: actor.id }, clause: '办法 第十条' });
    return done({ confirmed: true });
  }
}

function mayConfirm(file: ReportFile, proof: string) {
  if (!runningClock(file, 'rectification')) return refuse('rectification.not-due');
  return proof === '' ? refuse('rectification.without-proof') : null;
}
