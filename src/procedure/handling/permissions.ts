import { type Actor, type Refusal, refuse } from '../../platform/kernel/index.js';
import { hasEnded, type ReportFile } from '../case/index.js';

type Refused = { readonly ok: false; readonly refusal: Refusal };

const BUREAU_ROLES = ['bureau', 'division-head', 'bureau-head'];

/** Expected the lead bureau while it handles the item, but somebody else acts or the item is elsewhere. */
export function mustHandle(actor: Actor, file: ReportFile): Refused | null {
  return mustBeHandled(file) ?? mustBelong(actor, file);
}

/** Expected an item in the hands of its bureau, not one that has been returned, closed or withdrawn. */
export function mustBeHandled(file: ReportFile): Refused | null {
  const { phase } = file.domain.handling;
  return phase === 'handling' && !hasEnded(file.domain) ? null : refuse('handling.not-open', { phase });
}

export function mustBelong(actor: Actor, file: ReportFile): Refused | null {
  const belongs = actor.unit === file.domain.handling.bureau && actor.roles.some((role) => BUREAU_ROLES.includes(role));
  return belongs ? null : refuse('handling.not-yours');
}

export function mustBe(actor: Actor, role: string): Refused | null {
  return actor.roles.includes(role) ? null : refuse('handling.not-yours');
}
