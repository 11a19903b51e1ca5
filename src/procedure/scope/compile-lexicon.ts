import { WordFinder } from './aho-corasick.js';
import { type Lexicon, type LexiconCategory, type LexiconEntry, LexiconFault } from './lexicon.js';

/** The number of a set of alternative words. */
export type WordSet = number;

/** The empty set: no text has any of its words. */
export const NO_WORDS: WordSet = 0;

export interface Pattern {
  readonly category: string;
  readonly weight: number;
  readonly parts: readonly WordSet[];
  readonly ordered: boolean;
  readonly within: number;
  readonly unless: WordSet;
  readonly with: WordSet;
  readonly without: WordSet;
  readonly where: LexiconEntry['where'];
}

export interface CompiledLexicon {
  readonly finder: WordFinder;
  /** For each word the sets it belongs to. */
  readonly setsOf: readonly (readonly WordSet[])[];
  readonly patterns: readonly Pattern[];
  readonly kinds: ReadonlyMap<string, LexiconCategory['kind']>;
  readonly masks: ReadonlySet<number>;
  /** Names of things that swallow the shorter words inside them. */
  readonly compounds: ReadonlySet<number>;
  /** By their first character (UTF-16 unit). */
  readonly placeEndings: ReadonlyMap<number, readonly string[]>;
  readonly placeEndingsExcept: readonly string[];
  readonly negations: WordSet;
  readonly consequences: WordSet;
  readonly asides: WordSet;
  /** Characters and words that have to do with water, looked for as they stand. */
  readonly water: readonly string[];
  readonly rural: WordSet;
  readonly urban: WordSet;
}

const DEFAULT_WITHIN = 10;

/** Turns the lexicon into one word finder and numbered patterns, once. @throws LexiconFault on an unknown group */
export function compileLexicon(lexicon: Lexicon): CompiledLexicon {
  const vocabulary = new Vocabulary(lexicon.words.groups);
  const { words } = lexicon;
  const patterns = lexicon.categories.flatMap((category) =>
    category.entries.flatMap((entry) => toPatterns(category.category, entry, vocabulary)),
  );
  const compiled = {
    patterns,
    kinds: new Map(lexicon.categories.map((category) => [category.category, category.kind])),
    masks: new Set(vocabulary.wordsOf(words.masks)),
    compounds: new Set(vocabulary.wordsOf(words.compounds)),
    placeEndings: byFirstCharacter(words.placeEndings.split('|')),
    placeEndingsExcept: words.placeEndingsExcept.split('|'),
    negations: vocabulary.set(words.negations),
    consequences: vocabulary.set(words.consequences),
    asides: vocabulary.set(words.asides),
    water: words.water.split('|'),
    rural: vocabulary.set(words.rural),
    urban: vocabulary.set(words.urban),
  };
  return { ...compiled, setsOf: vocabulary.setsOf, finder: new WordFinder(vocabulary.words) };
}

function byFirstCharacter(words: readonly string[]): Map<number, string[]> {
  const groups = new Map<number, string[]>();
  for (const word of words) groups.set(word.charCodeAt(0), [...(groups.get(word.charCodeAt(0)) ?? []), word]);
  return groups;
}

function toPatterns(category: string, entry: LexiconEntry, vocabulary: Vocabulary): Pattern[] {
  const says = typeof entry.say === 'string' ? [entry.say] : entry.say;
  const rest = {
    category,
    weight: entry.weight,
    within: entry.within ?? DEFAULT_WITHIN,
    unless: vocabulary.set(entry.unless ?? ''),
    with: vocabulary.set(entry.with ?? ''),
    without: vocabulary.set(entry.without ?? ''),
    where: entry.where,
  };
  return says.map((say) => {
    const ordered = say.includes(' > ');
    if (ordered && say.includes(' + ')) throw new LexiconFault(`「${say}」不能同时用 + 和 >`);
    const parts = say.split(ordered ? ' > ' : ' + ').map((part) => vocabulary.set(part));
    return { ...rest, parts, ordered };
  });
}

/** Numbers every word and every set once; equal sets are shared, so that their hits are merged once per text. */
class Vocabulary {
  readonly words: string[] = [];
  readonly setsOf: WordSet[][] = [];
  private readonly numbers = new Map<string, number>();
  private readonly sets = new Map<string, WordSet>([['', NO_WORDS]]);

  constructor(private readonly groups: Readonly<Record<string, string>>) {}

  /** The set written as alternatives; the empty text is the empty set. */
  set(text: string): WordSet {
    const known = this.sets.get(text);
    if (known !== undefined) return known;
    const set = this.sets.size;
    this.sets.set(text, set);
    for (const word of this.wordsOf(text)) this.setsOf[word]?.push(set);
    return set;
  }

  wordsOf(text: string): number[] {
    return [...new Set(this.expand(text, []))].map((word) => this.number(word));
  }

  private expand(text: string, open: readonly string[]): string[] {
    return text.split('|').flatMap((raw) => {
      const word = raw.trim();
      if (!word.startsWith('@')) return word === '' ? [] : [word];
      const name = word.slice(1);
      const group = this.groups[name];
      if (group === undefined) throw new LexiconFault(`没有词组「@${name}」`);
      if (open.includes(name)) throw new LexiconFault(`词组「@${name}」包含自己`);
      return this.expand(group, [...open, name]);
    });
  }

  private number(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    this.numbers.set(word, this.words.length);
    this.setsOf.push([]);
    return this.words.push(word) - 1;
  }
}
