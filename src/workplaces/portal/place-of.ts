import type { IntakeDomain } from '../../procedure/case/index.js';

/** Names down to the county, and what lies below it as written. */
export function placeOf({ place: { text, label, path, detail, water = '' } }: Pick<IntakeDomain, 'place'>): string {
  return label === '' ? text : `${label}${detail || path.split('|').slice(3).join('')}${water}`;
}
