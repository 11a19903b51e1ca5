import { type CompiledLexicon, compileLexicon } from './compile-lexicon.js';
import { type Evidence, findEvidence } from './find-evidence.js';
import { Letter, type Setting, settingOf } from './letter.js';
import type { Lexicon, LexiconCategory } from './lexicon.js';

/** A category with what speaks for it. */
export interface ScopeCandidate {
  readonly category: string;
  readonly kind: LexiconCategory['kind'];
  /** Weight of the evidence; 3 = one clear piece. */
  readonly score: number;
  readonly evidence: readonly string[];
}

export interface ScopeReading {
  /** Best first, at most eight. */
  readonly candidates: readonly ScopeCandidate[];
  readonly setting: Setting;
  /** False when nothing in the letter has to do with water. */
  readonly aboutWater: boolean;
  /** Traits of the letter: asks a question, tells of an emergency … by name; absent = nothing found. */
  readonly signals: Readonly<Record<string, ScopeCandidate>>;
}

const CANDIDATES = 8;
const EVIDENCE_SHOWN = 8;
/** Each further piece of evidence adds less: long letters must not win by length. */
const FADE = 0.65;
const OVERLAP = 0.4;

/** 办法 第三条: reads a text and says which categories it speaks for, with the words that say so. Decides nothing. */
export class ScopeClassifier {
  private readonly lexicon: CompiledLexicon;

  constructor(lexicon: Lexicon) {
    this.lexicon = compileLexicon(lexicon);
  }

  /** @param place `省|市|县|乡镇|村`, parts may be empty */
  read(text: string, place = ''): ScopeReading {
    const letter = new Letter(this.lexicon, text, place);
    const setting = settingOf(letter, this.lexicon, place);
    const byCategory = grouped(findEvidence(this.lexicon, letter, setting));
    const found = [...byCategory].map(([category, evidence]) => this.candidate(category, evidence));
    found.sort((a, b) => b.score - a.score || (a.category < b.category ? -1 : 1));
    const candidates = found.filter(({ kind }) => kind !== 'signal').slice(0, CANDIDATES);
    const signals = found.filter(({ kind }) => kind === 'signal').map((signal) => [signal.category, signal]);
    return { candidates, setting, aboutWater: letter.has(this.lexicon.water), signals: Object.fromEntries(signals) };
  }

  private candidate(category: string, evidence: readonly Evidence[]): ScopeCandidate {
    const sorted = [...evidence].sort((a, b) => b.weight - a.weight);
    const counted: Evidence[] = [];
    let score = 0;
    sorted.forEach((piece) => {
      const overlaps = counted.some((other) => piece.start < other.end && other.start < piece.end);
      score += piece.weight * FADE ** counted.length * (overlaps ? OVERLAP : 1);
      if (!overlaps || counted.length === 0) counted.push(piece);
    });
    return {
      category,
      kind: this.lexicon.kinds.get(category) ?? 'in',
      score: Math.round(score * 100) / 100,
      evidence: [...new Set(sorted.map((piece) => piece.words))].slice(0, EVIDENCE_SHOWN),
    };
  }
}

function grouped(evidence: readonly Evidence[]): Map<string, Evidence[]> {
  const groups = new Map<string, Evidence[]>();
  for (const piece of evidence) groups.set(piece.category, [...(groups.get(piece.category) ?? []), piece]);
  return groups;
}
