import { z } from 'zod';
import { prepareText } from './prepare-text.js';

export const examplesSchema = z.strictObject({
  version: z.string().max(20),
  note: z.string().max(1_000),
  examples: z
    .array(
      z.strictObject({ scope: z.string().max(40), text: z.string().max(2_000), place: z.string().max(200).optional() }),
    )
    .max(20_000),
});

export interface Example {
  readonly scope: string;
  readonly text: string;
}

/** How much a letter's wording is like the example letters of one category. */
export interface Likeness {
  readonly category: string;
  /** On the scale of the lexicon's weights; 0 = no more like this category than like any. */
  readonly score: number;
  /** The words that make it alike. */
  readonly words: readonly string[];
}

/** Weight of full likeness; real letters reach a fifth of it. */
const SCALE = 20;
/** Below it a letter is not like a category at all. */
export const LEAST_ALIKE = 0.5;
const WORDS_SHOWN = 3;

interface Gram {
  readonly gram: string;
  /** Rare words say more. */
  readonly rarity: number;
  /** How typical it is of each category, by number. */
  readonly typical: Float64Array;
}

/**
 * Letters already judged, as a second witness beside the lexicon: it knows words nobody has written a rule for.
 * Compares single characters and pairs; a letter costs one pass over its characters.
 */
export class Precedents {
  private readonly categories: readonly string[];
  private readonly grams: ReadonlyMap<string, Gram>;

  constructor(examples: readonly Example[]) {
    this.categories = commonestFirst(examples.map((example) => example.scope));
    this.grams = learn(examples, this.categories);
  }

  /** Every category, the one the letter is most like first; where it is like none, the commonest first. */
  nearest(text: string): Likeness[] {
    const known: Gram[] = [];
    for (const gram of gramsOf(text)) {
      const entry = this.grams.get(gram);
      if (entry) known.push(entry);
    }
    const norm = Math.sqrt(known.reduce((sum, { rarity }) => sum + rarity * rarity, 0)) || 1;
    const alike = this.categories.map(
      (_, at) => known.reduce((sum, { rarity, typical }) => sum + rarity * (typical[at] ?? 0), 0) / norm,
    );
    const average = alike.reduce((sum, value) => sum + value, 0) / Math.max(1, alike.length);
    return this.categories
      .map((category, at) => ({ category, at, score: Math.round(((alike[at] ?? 0) - average) * SCALE * 100) / 100 }))
      .sort((a, b) => b.score - a.score)
      .map(({ category, at, score }) => ({ category, score, words: telling(known, at) }));
  }
}

function commonestFirst(scopes: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const scope of scopes) counts.set(scope, (counts.get(scope) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([scope]) => scope);
}

function telling(known: readonly Gram[], at: number): string[] {
  const best: { gram: string; part: number }[] = [];
  for (const { gram, rarity, typical } of known) {
    const part = rarity * (typical[at] ?? 0);
    if (gram.length < 2 || part <= (best[WORDS_SHOWN - 1]?.part ?? 0)) continue;
    const place = best.findIndex((other) => other.part < part);
    best.splice(place < 0 ? best.length : place, 0, { gram, part });
    best.length = Math.min(best.length, WORDS_SHOWN);
  }
  return best.map(({ gram }) => gram);
}

function gramsOf(text: string): Set<string> {
  const characters = prepareText(text).replace(/[^\p{Script=Han}]/gu, '');
  const grams = new Set<string>();
  for (let at = 0; at < characters.length; at += 1) {
    grams.add(characters.slice(at, at + 1));
    if (at + 1 < characters.length) grams.add(characters.slice(at, at + 2));
  }
  return grams;
}

function learn(examples: readonly Example[], categories: readonly string[]): Map<string, Gram> {
  const letters = examples.map(({ scope, text }) => ({ at: categories.indexOf(scope), grams: [...gramsOf(text)] }));
  const counts = new Map<string, number>();
  for (const { grams } of letters) for (const gram of grams) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  const table = new Map<string, Gram>();
  for (const [gram, count] of counts) {
    const rarity = Math.log((letters.length + 1) / (count + 0.5));
    table.set(gram, { gram, rarity, typical: new Float64Array(categories.length) });
  }
  for (const { at, grams } of letters) {
    const entries = grams.map((gram) => table.get(gram) as Gram);
    const norm = Math.sqrt(entries.reduce((sum, { rarity }) => sum + rarity * rarity, 0)) || 1;
    for (const { rarity, typical } of entries) typical[at] = (typical[at] ?? 0) + rarity / norm;
  }
  return normalised(table, categories.length);
}

/** Each category's typical words have the same total weight, however many examples it has. */
function normalised(table: Map<string, Gram>, categories: number): Map<string, Gram> {
  const squares = new Float64Array(categories);
  for (const { typical } of table.values())
    for (const [at, value] of typical.entries()) squares[at] = (squares[at] ?? 0) + value * value;
  for (const { typical } of table.values())
    for (const [at, value] of typical.entries()) typical[at] = value / (Math.sqrt(squares[at] ?? 0) || 1);
  return table;
}
