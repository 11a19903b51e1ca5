import { refuse } from '../../platform/kernel/index.js';
import type { ReportFile } from '../case/index.js';
import { returnIsOver } from './handling-clock.js';
import { CENTRE } from './tell-unit.js';

export interface ReturnDraft {
  readonly opinion: string;
  /** Unit the bureau wants to hand the item to; empty means the centre. */
  readonly returnTo: string;
}

/** Expected an opinion, the centre, an unbound bureau and an unspent limit; null when all four hold. */
export function mayReturn(file: ReportFile, draft: ReturnDraft) {
  const { binding, bureau } = file.domain.handling;
  if (draft.opinion === '') return refuse('bureau.return-without-opinion');
  if (draft.returnTo !== '' && draft.returnTo !== CENTRE)
    return refuse('bureau.return-to-bureau', { to: draft.returnTo });
  if (binding) return refuse('bureau.return-bound', { bureau });
  if (returnIsOver(file)) return refuse('bureau.return-late');
  return null;
}
