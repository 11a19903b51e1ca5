import { lastShanghaiDay } from '../../platform/calendar/index.js';
import type { LetterResult } from './result.js';

const NATURES: Readonly<Record<string, string>> = {
  report: '举报',
  consultation: '咨询',
  suggestion: '建议',
  praise: '表扬',
  invalid: '无效',
};

/** One line a letter: number, nature, category and evidence, outcome and clause, bureau, clocks, final state. */
export function lineOf(result: LetterResult): string {
  const clocks = result.clocks
    .map(({ key, due, state }) => `${key} ${lastShanghaiDay(new Date(due))} ${state}`)
    .join('；');
  return [
    `${result.n}`.padStart(3),
    result.number,
    `${NATURES[result.nature] ?? result.nature}${result.emergency ? '！紧急' : ''}`,
    `${result.category || '—'}（${result.evidence.slice(0, 3).join('、') || '无依据词'}）`,
    `${result.outcome} ${result.clause}`.trim(),
    result.bureau || '—',
    clocks || '—',
    result.state,
  ].join(' | ');
}
