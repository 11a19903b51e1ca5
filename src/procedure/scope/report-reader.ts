import type { JsonObject } from '../../platform/kernel/index.js';
import { type Authority, parseAuthorities } from './authorities.js';
import { type Duty, dutyFor, parseDuties } from './duties.js';
import { loadClassifier } from './load-classifier.js';
import type { ScopeCandidate, ScopeClassifier, ScopeReading } from './scope-classifier.js';

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

const NATURE_SIGNALS = ['consultation', 'suggestion', 'praise', 'advertising', 'harassment'];

/** Routes the law gives instead of a report: they win over what the matter is about (办法 第三条). */
const SPECIAL = ['OUT:履职申请', 'OUT:已进入法定程序', 'OUT:法定途径', 'OUT:信息公开', 'GUIDE:纪检', 'GUIDE:信访'];

const GENERAL = 'OUT:其他';
const NOTHING: ScopeCandidate = { category: '', kind: 'in', score: 0, lexicon: 0, evidence: [] };
const NOBODY = { name: '', phone: '' };

/** What the letter itself gives the rule sets; the same text and data give the same facts. Reads, decides nothing. */
export class ReportReader {
  constructor(
    private readonly classifier: ScopeClassifier,
    private readonly authorities: ReadonlyMap<string, Authority>,
    private readonly duties: readonly Duty[],
  ) {}

  /**
   * Facts of the text for nature, emergency, scope, completeness and repeats (listed in `rules/<name>/README.md`).
   * @param place `省|市|县|乡镇|村`, parts may be empty
   */
  facts(text: string, place = ''): JsonObject {
    const reading = this.classifier.read(text, place);
    return {
      textLength: [...text.replace(/[\s\p{P}\p{S}\p{C}]/gu, '')].length,
      ...this.scopeFacts(reading),
      ...signalFacts(reading),
    };
  }

  /** Body and number to name for a code; nobody for the eight categories. */
  authority(code: string): { readonly name: string; readonly phone: string } {
    const row = this.authorities.get(code);
    return row ? { name: row.name, phone: row.phone } : NOBODY;
  }

  /** The row of the duty catalogue for a category and a text, as the fact `duty` of the rule set `routing`. */
  duty(category: string, text: string): JsonObject | null {
    const row = dutyFor(this.duties, category, text);
    if (!row) return null;
    const { id, subtopic, lead, assisting, undertaker, unconfirmed } = row;
    return { id, subtopic, lead, assisting, undertaker, unconfirmed };
  }

  private scopeFacts({ candidates, likeliest, setting, aboutWater }: ScopeReading): JsonObject {
    const [top = NOTHING, second = NOTHING] = candidates;
    const first = (fits: (candidate: ScopeCandidate) => boolean) => this.asFact(candidates.find(fits) ?? NOTHING);
    return {
      top: this.asFact(top),
      second: this.asFact(second),
      inside: first(({ kind }) => kind === 'in'),
      special: first(({ category }) => SPECIAL.includes(category)),
      // How far the first is ahead of the second, 0 to 1.
      lead: top.score === 0 ? 0 : Math.round((1 - second.score / top.score) * 100) / 100,
      likeliest: likeliest.map((candidate) => candidate.category),
      candidates: candidates.map((candidate) => this.asFact(candidate)),
      offered: offered(candidates, likeliest).map((candidate) => this.asFact(candidate)),
      general: this.authority(GENERAL),
      setting,
      aboutWater,
    };
  }

  private asFact({ category, kind, score, lexicon, evidence }: ScopeCandidate): JsonObject {
    return { category, kind, score, lexicon, evidence: [...evidence], authority: this.authority(category) };
  }
}

/** What speaks for something, and beside it what is offered for want of better. */
function offered(candidates: readonly ScopeCandidate[], likeliest: readonly ScopeCandidate[]): ScopeCandidate[] {
  return [...candidates, ...likeliest.filter((one) => candidates.every(({ category }) => category !== one.category))];
}

function signalFacts({ signals }: ScopeReading): JsonObject {
  return {
    signals: Object.fromEntries(SIGNALS.map((name) => [name, signals[name]?.score ?? 0])),
    emergencyWords: [...(signals.emergency?.evidence ?? [])],
    natureWords: [...new Set(NATURE_SIGNALS.flatMap((name) => signals[name]?.evidence ?? []))],
  };
}

/** @param data parsed JSON by path: a policy release, or a folder */
export function loadReportReader(data: (path: string) => unknown): ReportReader {
  return new ReportReader(
    loadClassifier(data),
    parseAuthorities(data('rules/scope/authorities.json')),
    parseDuties(data('rules/duties/duties.json')),
  );
}
