import type { Hit } from './aho-corasick.js';
import { type CompiledLexicon, NO_WORDS, type Pattern, type WordSet } from './compile-lexicon.js';
import type { Letter, Setting } from './letter.js';

/** A pattern found: the words that made it, and how much it weighs where it stands. */
export interface Evidence {
  readonly category: string;
  readonly words: string;
  readonly weight: number;
  readonly start: number;
  readonly end: number;
}

const CONSEQUENCE_FACTOR = 0.5;
const ASIDE_FACTOR = 0.65;
/** An aside needs a main matter before it. */
const ASIDE_AFTER = 12;
const TITLE_FACTOR = 1.5;
const REPEAT_FACTOR = 0.15;
const REPEATS = 3;
const NEGATION_REACH = 6;
/** Hits of a pattern's first part looked at. */
const OCCURRENCES = 60;

/** Everything in the letter that speaks for a category. Linear in text and hits. */
export function findEvidence(lexicon: CompiledLexicon, letter: Letter, setting: Setting): Evidence[] {
  const context = new Context(lexicon, letter);
  return lexicon.patterns.flatMap((pattern) => {
    if (!applies(pattern, letter, setting)) return [];
    const found = occurrences(pattern, letter).filter((hits) => !context.voids(pattern, hits));
    const [first] = found;
    if (!first) return [];
    const best = found.reduce((a, b) => (context.factor(b) > context.factor(a) ? b : a), first);
    const repeated = 1 + REPEAT_FACTOR * Math.min(found.length - 1, REPEATS);
    return [{ ...shown(pattern, best, letter), weight: pattern.weight * context.factor(best) * repeated }];
  });
}

function shown({ category }: Pattern, hits: readonly Hit[], letter: Letter): Omit<Evidence, 'weight'> {
  const inOrder = [...hits].sort((a, b) => a.start - b.start);
  const words = inOrder.map((hit) => letter.text.slice(hit.start, hit.end)).join('…');
  return { category, words, start: startOf(hits), end: endOf(hits) };
}

function startOf(hits: readonly Hit[]): number {
  return hits.reduce((start, hit) => Math.min(start, hit.start), Number.MAX_SAFE_INTEGER);
}

function endOf(hits: readonly Hit[]): number {
  return hits.reduce((end, hit) => Math.max(end, hit.end), 0);
}

function applies(pattern: Pattern, letter: Letter, setting: Setting): boolean {
  if (pattern.parts.some((part) => !letter.has(part))) return false;
  if (pattern.with !== NO_WORDS && !letter.has(pattern.with)) return false;
  if (letter.has(pattern.without)) return false;
  if (pattern.where === undefined) return true;
  if (pattern.where === '非城区') return setting !== '城区';
  if (pattern.where === '非乡村') return setting !== '乡村';
  return pattern.where === setting;
}

/** Occurrences of the first part joined with the nearest of each other part; a pattern in every line says no more. */
function occurrences(pattern: Pattern, letter: Letter): Hit[][] {
  const [first, ...rest] = pattern.parts;
  const starts = letter.hits(first as WordSet);
  return starts.slice(0, OCCURRENCES).flatMap((hit) => {
    const joined = [hit];
    for (const part of rest) {
      const from = pattern.ordered ? (joined.at(-1) as Hit) : hit;
      const next = nearest(letter, letter.hits(part), from, pattern);
      if (!next) return [];
      joined.push(next);
    }
    return [joined];
  });
}

function nearest(letter: Letter, hits: readonly Hit[], from: Hit, pattern: Pattern): Hit | undefined {
  const sentence = letter.sentence(from.start);
  const fits = (hit: Hit | undefined): hit is Hit =>
    hit !== undefined &&
    gap(from, hit) <= pattern.within &&
    gap(from, hit) >= 0 &&
    letter.sentence(hit.start) === sentence;
  const at = firstFrom(hits, from.end);
  const after = hits[at];
  if (pattern.ordered) return fits(after) ? after : undefined;
  const before = endingBefore(hits, at, from);
  if (!fits(after)) return fits(before) ? before : undefined;
  return fits(before) && gap(from, before) < gap(from, after) ? before : after;
}

/** Characters between two words; negative when they overlap. */
function gap(a: Hit, b: Hit): number {
  return a.start <= b.start ? b.start - a.end : a.start - b.end;
}

/** The first hit that starts at or after a position. */
function firstFrom(hits: readonly Hit[], position: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle] as Hit).start < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last hit that ends before the word; overlapping ones are at most a few words back. */
function endingBefore(hits: readonly Hit[], at: number, from: Hit): Hit | undefined {
  for (let index = at - 1; index >= 0 && index >= at - 8; index -= 1) {
    const hit = hits[index] as Hit;
    if (hit.end <= from.start) return hit;
  }
  return undefined;
}

/** What stands around a found pattern. */
class Context {
  private readonly negated: readonly Hit[];
  private readonly consequences: readonly Hit[];
  private readonly titleEnd: number;
  private readonly asideFrom: number;

  constructor(
    lexicon: CompiledLexicon,
    private readonly letter: Letter,
  ) {
    this.negated = letter.hits(lexicon.negations);
    this.consequences = letter.hits(lexicon.consequences);
    this.asideFrom = letter.hits(lexicon.asides).find((hit) => hit.start > ASIDE_AFTER)?.start ?? letter.text.length;
    const stop = letter.text.search(/[。:]/);
    this.titleEnd = stop > 0 && stop <= 60 && stop < letter.text.length - 2 ? stop : 0;
  }

  voids(pattern: Pattern, hits: readonly Hit[]): boolean {
    const start = startOf(hits);
    if (this.letter.sentencesWith(pattern.unless).has(this.letter.sentence(start))) return true;
    const negation = this.negated[firstFrom(this.negated, start + 1) - 1];
    if (!negation || negation.end > start || start - negation.end > NEGATION_REACH) return false;
    if (this.letter.text[negation.start - 1] === '是') return false;
    return !/[,。、]/.test(this.letter.text.slice(negation.end, start));
  }

  /** How much a find counts where it stands: in the title more, as a consequence or a second matter less. */
  factor(hits: readonly Hit[]): number {
    const start = startOf(hits);
    const consequence = this.isConsequence(start) ? CONSEQUENCE_FACTOR : 1;
    const aside = start > this.asideFrom ? ASIDE_FACTOR : 1;
    const title = endOf(hits) <= this.titleEnd ? TITLE_FACTOR : 1;
    return consequence * aside * title;
  }

  /** After 导致, 造成 … in the same sentence: the object harmed and the act come first, what followed counts less. */
  private isConsequence(start: number): boolean {
    const word = this.consequences[firstFrom(this.consequences, start) - 1];
    if (!word || word.end > start || this.letter.sentence(word.start) !== this.letter.sentence(start)) return false;
    return word.start > 4;
  }
}
