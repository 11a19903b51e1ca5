import type { JsonObject } from '../../platform/kernel/index.js';
import type { ScopeCandidate, ScopeClassifier } from './scope-classifier.js';

/** Traits the rule sets may ask for; each is a number, 0 when nothing in the letter speaks for it. */
export const SIGNALS = [
  'consultation',
  'suggestion',
  'praise',
  'advertising',
  'harassment',
  'problem',
  'emergency',
  'notNow',
  'unsolved',
  'recurred',
  'falseAnswer',
  'newFacts',
  'urging',
  'formalTone',
  'wantsInvestigation',
  'discipline',
] as const;

const NOTHING: ScopeCandidate = { category: '', kind: 'in', score: 0, evidence: [] };

/**
 * What the letter itself gives the rule sets nature, emergency, scope, completeness and repeats (their README lists
 * the facts). Pure: the same text gives the same facts.
 */
export function reportTextFacts(classifier: ScopeClassifier, text: string, place = ''): JsonObject {
  const { candidates, signals, setting } = classifier.read(text, place);
  const [top = NOTHING, second = NOTHING] = candidates;
  const inside = candidates.find((candidate) => candidate.kind === 'in') ?? NOTHING;
  return {
    textLength: [...text.replace(/[\s\p{P}\p{S}\p{C}]/gu, '')].length,
    top: asFact(top),
    second: asFact(second),
    inside: asFact(inside),
    /** How far the first is ahead of the second, 0 to 1. */
    lead: top.score === 0 ? 0 : Math.round((1 - second.score / top.score) * 100) / 100,
    likeliest: candidates.slice(0, 3).map((candidate) => candidate.category),
    candidates: candidates.map(asFact),
    setting,
    signals: Object.fromEntries(SIGNALS.map((name) => [name, signals[name]?.score ?? 0])),
    emergencyWords: [...(signals.emergency?.evidence ?? [])],
    natureWords: [...new Set(NATURE_SIGNALS.flatMap((name) => signals[name]?.evidence ?? []))],
  };
}

const NATURE_SIGNALS = ['consultation', 'suggestion', 'praise', 'advertising', 'harassment'];

function asFact({ category, kind, score, evidence }: ScopeCandidate): JsonObject {
  return { category, kind, score, evidence: [...evidence] };
}
