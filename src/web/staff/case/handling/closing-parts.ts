import type { CaseView } from '../case-data.js';
import { texts } from './texts.zh.js';

type Closing = NonNullable<NonNullable<CaseView['handling']>['closing']>;

/** The draft or signed closing as name and words; what was left empty is left out. */
export function closingParts(closing: Closing, day: (day: string) => string): readonly (readonly [string, string])[] {
  const parts: readonly (readonly [keyof typeof texts.closingParts, string])[] = [
    ['finding', closing.finding],
    ['result', closing.result],
    ['rectifyBy', dated(closing.rectifyBy, day)],
    ['method', closing.method],
    ['visits', closing.visits.map((visit) => `${dated(visit.day, day)} ${visit.people}`).join('；')],
    ['measures', closing.measures],
    ['measuresDue', dated(closing.measuresDue, day)],
    ['responsibleUnit', closing.responsibleUnit],
    ['evidence', closing.evidence.join('；')],
    ['internalFinding', closing.internalFinding],
    ['reply', closing.reply],
  ];
  return parts.filter(([, words]) => words !== '').map(([name, words]) => [texts.closingParts[name], words]);
}

function dated(value: string, day: (day: string) => string): string {
  return value === '' ? '' : day(value);
}
