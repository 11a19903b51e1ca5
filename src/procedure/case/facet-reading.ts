import type { CaseRow } from '../../platform/case-file/index.js';
import type { Places } from '../../platform/places/index.js';
import { OUTCOMES, type ReportOutcome, type ReportStatus, STATUSES } from './vocabulary.js';

type Facets = CaseRow['facets'];

/** What a row of a list says of its report, read back from the scalars `reportFacets` wrote. */
export function statusIn({ status }: Facets): ReportStatus {
  return STATUSES.find((known) => known === status) ?? 'received';
}

export function outcomeIn({ outcome }: Facets): ReportOutcome | null {
  return OUTCOMES.find((known) => known === outcome) ?? null;
}

/** 省市县 by the smallest division that is known; empty when none is. */
export function placeIn({ county, city, province }: Facets, places: Places): string {
  const code = [county, city, province].map(textIn).find((part) => part !== '') ?? '';
  const names = places.division(code)?.names;
  return names === undefined ? '' : names.province + names.city + names.county;
}

export function textIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
