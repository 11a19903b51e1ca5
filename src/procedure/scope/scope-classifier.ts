import { type CompiledLexicon, compileLexicon } from './compile-lexicon.js';
import { type Evidence, findEvidence } from './find-evidence.js';
import { Letter, type Setting, settingOf } from './letter.js';
import type { Lexicon, LexiconCategory } from './lexicon.js';
import { type Example, LEAST_ALIKE, type Likeness, Precedents } from './precedents.js';

/** A category with what speaks for it. */
export interface ScopeCandidate {
  readonly category: string;
  readonly kind: LexiconCategory['kind'];
  /** Weight of the evidence; 3 = one clear piece. */
  readonly score: number;
  /** The part of the score that comes from words of the lexicon; the rest comes from example letters. */
  readonly lexicon: number;
  readonly evidence: readonly string[];
}

export interface ScopeReading {
  /** Best first, at most eight. */
  readonly candidates: readonly ScopeCandidate[];
  /** What a clerk is offered where nothing is certain: the best candidates, and the categories that come nearest. */
  readonly likeliest: readonly ScopeCandidate[];
  readonly setting: Setting;
  /** False when nothing in the letter has to do with water. */
  readonly aboutWater: boolean;
  /** Traits of the letter: asks a question, tells of an emergency … by name; absent = nothing found. */
  readonly signals: Readonly<Record<string, ScopeCandidate>>;
}

const CANDIDATES = 8;
const LIKELIEST = 3;
const EVIDENCE_SHOWN = 8;
/** Each further piece of evidence adds less: long letters must not win by length. */
const FADE = 0.65;
const OVERLAP = 0.4;

/** 办法 第三条: reads a text and says which categories it speaks for, with the words that say so. Decides nothing. */
export class ScopeClassifier {
  private readonly lexicon: CompiledLexicon;
  private readonly precedents: Precedents;

  constructor(lexicon: Lexicon, examples: readonly Example[] = []) {
    this.lexicon = compileLexicon(lexicon);
    this.precedents = new Precedents(examples);
  }

  /** @param place `省|市|县|乡镇|村`, parts may be empty */
  read(text: string, place = ''): ScopeReading {
    const letter = new Letter(this.lexicon, text, place);
    const setting = settingOf(letter, this.lexicon, place);
    const byCategory = grouped(findEvidence(this.lexicon, letter, setting));
    const found = [...byCategory].map(([category, evidence]) => this.candidate(category, evidence));
    const matters = found.filter(({ kind }) => kind !== 'signal');
    const nearest = this.precedents.nearest(text);
    const candidates = this.withPrecedents(
      matters,
      nearest.filter(({ score }) => score >= LEAST_ALIKE),
    );
    candidates.sort((a, b) => b.score - a.score || (a.category < b.category ? -1 : 1));
    const signals = found.filter(({ kind }) => kind === 'signal').map((signal) => [signal.category, signal]);
    return {
      candidates: candidates.slice(0, CANDIDATES),
      likeliest: this.likeliest(candidates, nearest),
      setting,
      aboutWater: this.lexicon.water.some((word) => letter.text.includes(word)),
      signals: Object.fromEntries(signals),
    };
  }

  /** Three at least: where words are wanting, categories of 第三条 that letters like this one came nearest to. */
  private likeliest(candidates: readonly ScopeCandidate[], nearest: readonly Likeness[]): ScopeCandidate[] {
    const best = candidates.slice(0, LIKELIEST);
    const inside = nearest
      .map(({ category, score }) => ({ ...this.unheard(category), score: Math.max(0, score) }))
      .filter(({ category, kind }) => kind === 'in' && best.every((known) => known.category !== category));
    return [...best, ...inside].slice(0, LIKELIEST);
  }

  /** Adds the second witness to what the lexicon found. */
  private withPrecedents(found: readonly ScopeCandidate[], alike: readonly Likeness[]): ScopeCandidate[] {
    const byCategory = new Map(found.map((candidate) => [candidate.category, candidate]));
    for (const { category, score, words } of alike) {
      const known = byCategory.get(category) ?? this.unheard(category);
      const evidence = words.length === 0 ? known.evidence : [...known.evidence, `与样例用词相近(${words.join('、')})`];
      byCategory.set(category, { ...known, score: round(known.score + score), evidence });
    }
    return [...byCategory.values()];
  }

  private unheard(category: string): ScopeCandidate {
    return { category, kind: this.lexicon.kinds.get(category) ?? 'in', score: 0, lexicon: 0, evidence: [] };
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
      score: round(score),
      lexicon: round(score),
      evidence: [...new Set(sorted.map((piece) => piece.words))].slice(0, EVIDENCE_SHOWN),
    };
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function grouped(evidence: readonly Evidence[]): Map<string, Evidence[]> {
  const groups = new Map<string, Evidence[]>();
  for (const piece of evidence) groups.set(piece.category, [...(groups.get(piece.category) ?? []), piece]);
  return groups;
}
