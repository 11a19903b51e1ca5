import { refuse } from '../../platform/kernel/index.js';
import type { ReportFile } from '../case/index.js';
import { endOfDay } from './days.js';
import { type Closing, FINDINGS, METHODS, RESULTS } from './domain.js';

/** Chinese names of the fields every closing needs, in the order of the form. */
const NEEDED = {
  finding: '核查结论',
  result: '处理结果',
  method: '核查方式',
  responsibleUnit: '责任单位',
  evidence: '证据材料',
  internalFinding: '内部核查情况',
  reply: '对举报人的答复',
} as const;

const SUBSTANTIATED = ['属实', '部分属实'];

/** Expected a complete closing and no open undertaker item (policy decision 12); null when both hold. */
export function mayClose(file: ReportFile, closing: Closing) {
  return fieldsMissing(closing) ?? wordsUnknown(closing) ?? factsMissing(file, closing) ?? itemsOpen(file);
}

function fieldsMissing(closing: Closing) {
  const names = Object.entries(NEEDED) as [keyof typeof NEEDED, string][];
  const missing = names.filter(([key]) => closing[key].length === 0).map(([, name]) => name);
  return missing.length > 0 ? refuse('closing.incomplete', { fields: missing.join('、') }) : null;
}

function wordsUnknown(closing: Closing) {
  const known =
    isOneOf(FINDINGS, closing.finding) && isOneOf(RESULTS, closing.result) && isOneOf(METHODS, closing.method);
  return known ? null : refuse('closing.unknown-word');
}

function factsMissing(file: ReportFile, closing: Closing) {
  const needsMeasures = SUBSTANTIATED.includes(closing.finding);
  if (needsMeasures && (closing.measures === '' || endOfDay(closing.measuresDue) === null))
    return refuse('closing.without-measures', { finding: closing.finding });
  if (closing.method === '现场' && !hasVisit(closing)) return refuse('closing.without-visit');
  if (closing.result === '正在整改' && !isAhead(file, closing.rectifyBy)) return refuse('closing.without-rectify-date');
  return null;
}

function hasVisit(closing: Closing): boolean {
  return (
    closing.visits.length > 0 && closing.visits.every(({ day, people }) => endOfDay(day) !== null && people !== '')
  );
}

function isAhead(file: ReportFile, day: string): boolean {
  const end = endOfDay(day);
  return end !== null && end > file.now;
}

function itemsOpen(file: ReportFile) {
  const open = file.domain.handling.undertakers.filter(({ state }) => state === 'open' || state === 'returned');
  if (open.length === 0) return null;
  return refuse('closing.undertakers-open', { units: open.map(({ name }) => name).join('、') });
}

function isOneOf(words: readonly string[], word: string): boolean {
  return words.includes(word);
}
