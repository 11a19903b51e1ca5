import type { Directory, Unit } from '../../platform/directory/index.js';
import { refuse } from '../../platform/kernel/index.js';

const UNDERTAKING_ROLES = ['undertaker', 'bureau'];

/** Expected a known undertaker at least one level above every unit reported on (policy decision 13); null when it is. */
export function mayUndertake(directory: Directory, id: string, reported: readonly string[]) {
  const undertaker = directory.unit(id);
  if (!undertaker?.roles.some((role) => UNDERTAKING_ROLES.includes(role)))
    return refuse('undertaker.unit-unknown', { unit: id });
  for (const unit of reported.map((one) => directory.unit(one))) {
    if (unit?.id === id) return refuse('undertaker.is-reported', { unit: unit.name });
    if (unit && !standsAbove(directory, undertaker, unit))
      return refuse('undertaker.not-above', { unit: undertaker.name, reported: unit.name });
  }
  return null;
}

/** A river-basin authority may look into a provincial department, although it stands beside it. */
function standsAbove(directory: Directory, undertaker: Unit, reported: Unit): boolean {
  return (
    directory.isAbove(undertaker.id, reported.id) || (undertaker.level === 'basin' && reported.level === 'province')
  );
}
