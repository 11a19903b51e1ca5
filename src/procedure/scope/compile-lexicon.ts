import { WordFinder } from './aho-corasick.js';
import { type Lexicon, type LexiconCategory, type LexiconEntry, LexiconFault } from './lexicon.js';

/** A set of alternative words, by number in the vocabulary. */
export type WordSet = readonly number[];

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
  readonly vocabulary: readonly string[];
  readonly patterns: readonly Pattern[];
  readonly kinds: ReadonlyMap<string, LexiconCategory['kind']>;
  readonly masks: ReadonlySet<number>;
  /** Names of things that swallow the shorter words inside them. */
  readonly compounds: ReadonlySet<number>;
  readonly placeEndings: readonly string[];
  readonly placeEndingsExcept: readonly string[];
  readonly negations: WordSet;
  readonly consequences: WordSet;
  readonly asides: WordSet;
  readonly water: WordSet;
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
    masks: new Set(vocabulary.set(words.masks)),
    compounds: new Set(vocabulary.set(words.compounds)),
    placeEndings: words.placeEndings.split('|'),
    placeEndingsExcept: words.placeEndingsExcept.split('|'),
    negations: vocabulary.set(words.negations),
    consequences: vocabulary.set(words.consequences),
    asides: vocabulary.set(words.asides),
    water: vocabulary.set(words.water),
    rural: vocabulary.set(words.rural),
    urban: vocabulary.set(words.urban),
  };
  return { ...compiled, vocabulary: vocabulary.words, finder: new WordFinder(vocabulary.words) };
}

function toPatterns(category: string, entry: LexiconEntry, vocabulary: Vocabulary): Pattern[] {
  const says = typeof entry.say === 'string' ? [entry.say] : entry.say;
  const rest = {
    category,
    weight: entry.weight,
    within: entry.within ?? DEFAULT_WITHIN,
    unless: entry.unless ? vocabulary.set(entry.unless) : [],
    with: entry.with ? vocabulary.set(entry.with) : [],
    without: entry.without ? vocabulary.set(entry.without) : [],
    where: entry.where,
  };
  return says.map((say) => {
    const ordered = say.includes(' > ');
    if (ordered && say.includes(' + ')) throw new LexiconFault(`「${say}」不能同时用 + 和 >`);
    const parts = say.split(ordered ? ' > ' : ' + ').map((part) => vocabulary.set(part));
    return { ...rest, parts, ordered };
  });
}

/** Numbers every word once and expands groups; equal sets are shared, so that their hits are merged once per text. */
class Vocabulary {
  readonly words: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly sets = new Map<string, WordSet>();

  constructor(private readonly groups: Readonly<Record<string, string>>) {}

  set(text: string): WordSet {
    const known = this.sets.get(text);
    if (known) return known;
    const numbers = [...new Set(this.expand(text, []))].map((word) => this.number(word));
    this.sets.set(text, numbers);
    return numbers;
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
    return this.words.push(word) - 1;
  }
}
