import { shanghaiDay } from '../../../platform/calendar/index.js';
import type { JsonObject } from '../../../platform/kernel/index.js';
import type { ReportPlace } from '../../case/index.js';
import type { CategoryCandidate, CloseReport } from '../domain.js';

const PLACES: Readonly<Record<string, string>> = { spot: '地点相同', county: '同一县', none: '地点不同' };

/** Places a clerk may pick from: the candidates of an ambiguous place. */
export function placeOptions({ candidates }: ReportPlace): JsonObject[] {
  return candidates.map(({ code, label }) => ({ label, value: code }));
}

const WORDS_SHOWN = 3;

/** Categories of 第三条 the letter may be about, best first, with what speaks for each; strong or weak. */
export function categoryOptions(candidates: readonly CategoryCandidate[]): JsonObject[] {
  return candidates
    .filter(({ category }) => !/^(OUT|GUIDE):/.test(category))
    .map(({ category, evidence }) => ({
      label: [category, evidence.slice(0, WORDS_SHOWN).join('、') || '依据词不足'].join(' · '),
      value: category,
    }));
}

/** Earlier reports a clerk may name as lead: number and how near each is, never what others wrote. */
export function leadOptions(close: readonly CloseReport[]): JsonObject[] {
  return close.map((report) => ({ label: labelOf(report), value: report.number }));
}

function labelOf({ number, place, words, receivedAt, sameReporter, open }: CloseReport): string {
  return [
    number,
    PLACES[place] ?? place,
    `文字相近${Math.round(words * 100)}%`,
    `${shanghaiDay(new Date(receivedAt))}接收`,
    sameReporter ? '同一举报人' : '其他举报人',
    ...(open ? [] : ['已办结']),
  ].join(' · ');
}
