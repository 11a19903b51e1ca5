import { type Actor, done, type JsonObject, type Outcome, refuse } from '../../platform/kernel/index.js';
import { maskFor, type ReportFile } from '../case/index.js';
import { amendHandling } from './amend.js';
import { type CaseCommand, ReportUseCase } from './case-command.js';
import type { Extension } from './domain.js';
import { handlingClock } from './handling-clock.js';
import { mustBe, mustBeHandled, mustBelong } from './permissions.js';

export interface ExtensionCommand extends CaseCommand {
  readonly reason: string;
}

/** 办法 第十条: 延期备案, a filing once per case; after the 20 working days only by the General Office, with reason. */
export class RequestExtension extends ReportUseCase<ExtensionCommand> {
  /** Refuses a consultation, a second extension, an empty reason, and a bureau that comes after its limit. */
  override async act(actor: Actor, file: ReportFile, command: ExtensionCommand): Promise<Outcome<JsonObject>> {
    const byOffice = actsAsOffice(actor, file);
    const reason = maskFor(file, command.reason.trim(), 'staff');
    const refused = mayExtend(actor, file, reason, byOffice);
    if (refused) return refused;
    amendHandling(file, { extension: requested(actor, file, reason, byOffice) });
    file.record({ kind: 'extension.requested', data: { reason, by: actor.id, byOffice }, clause: '办法 第十条' });
    await file.message('extension.requested', { byOffice });
    return done({ extension: file.domain.handling.extension?.state ?? '' });
  }
}

/** The General Office files for others at any time; as lead bureau it is held to the limit like any other. */
function actsAsOffice(actor: Actor, file: ReportFile): boolean {
  const asBureau = actor.unit === file.domain.handling.bureau && stillInTime(file) === null;
  return actor.roles.includes('general-office') && !asBureau;
}

function mayExtend(actor: Actor, file: ReportFile, reason: string, byOffice: boolean) {
  const { nature, extension } = file.domain.handling;
  const notTheirs = byOffice ? mustBe(actor, 'general-office') : mustBelong(actor, file);
  if (notTheirs) return notTheirs;
  if (nature === 'consultation') return refuse('extension.consultation');
  if (extension && !hasFallenThrough(file, extension)) return refuse('extension.second');
  const elsewhere = mustBeHandled(file);
  if (elsewhere) return elsewhere;
  if (reason === '') return refuse('extension.without-reason');
  if (file.domain.handling.longTerm) return refuse('extension.long-term');
  return byOffice ? null : stillInTime(file);
}

/** Rejected, or still unsigned when the limit passed: nobody can sign it in time any more. */
function hasFallenThrough(file: ReportFile, { state }: Extension): boolean {
  return state === 'rejected' || (state === 'signing' && stillInTime(file) !== null);
}

function stillInTime(file: ReportFile) {
  const clock = handlingClock(file);
  return clock && file.now < clock.dueAt ? null : refuse('extension.late');
}

function requested(actor: Actor, file: ReportFile, reason: string, byOffice: boolean): Extension {
  return {
    requestedAt: file.now.toISOString(),
    requestedBy: actor.id,
    reason,
    by: byOffice ? 'general-office' : 'bureau',
    state: 'signing',
    filedAt: '',
    dueAt: '',
  };
}
