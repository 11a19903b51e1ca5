import { refuse } from '../../platform/kernel/index.js';
import type { UnitStanding } from './units.js';

/** Expected an undertaker at least one level above every unit reported on (policy decision 13); null when it is. */
export function mayUndertake(undertaker: UnitStanding, reported: readonly UnitStanding[]) {
  for (const unit of reported) {
    if (unit.id === undertaker.id) return refuse('undertaker.is-reported', { unit: undertaker.name });
    if (undertaker.rank >= unit.rank)
      return refuse('undertaker.not-above', { unit: undertaker.name, reported: unit.name });
  }
  return null;
}
