import type { Hit } from './aho-corasick.js';
import type { CompiledLexicon, WordSet } from './compile-lexicon.js';
import { prepareText, sentenceNumbers } from './prepare-text.js';

export type Setting = '乡村' | '城区' | '不明';

/** A prepared text with the words found in it: masked words and place names are already out. */
export class Letter {
  readonly text: string;
  readonly sentences: Uint16Array;
  /** Visible hits in order of their start, the longer first. */
  private readonly inOrder: readonly Hit[];
  /** For each word found, where its hits stand in that order. */
  private readonly byWord = new Map<number, number[]>();
  /** Words found, by the sets they belong to. */
  private readonly present = new Map<WordSet, number[]>();
  private readonly merged = new Map<WordSet, readonly Hit[]>();
  private readonly withWords = new Map<WordSet, ReadonlySet<number>>();

  constructor(
    private readonly lexicon: CompiledLexicon,
    raw: string,
    place: string,
  ) {
    this.text = prepareText(raw);
    this.sentences = sentenceNumbers(this.text);
    this.inOrder = this.visible(lexicon.finder.find(this.text), place).sort(
      (a, b) => a.start - b.start || b.end - a.end,
    );
    for (const [at, { word }] of this.inOrder.entries()) {
      const places = this.byWord.get(word);
      if (places) places.push(at);
      else this.meet(word, at);
    }
  }

  /** Hits of any of these words, in order of their start. */
  hits(set: WordSet): readonly Hit[] {
    const known = this.merged.get(set);
    if (known) return known;
    const hits: Hit[] = [];
    for (const at of this.placesOf(set)) hits.push(this.inOrder[at] as Hit);
    this.merged.set(set, hits);
    return hits;
  }

  has(set: WordSet): boolean {
    return this.present.has(set);
  }

  sentence(position: number): number {
    return this.sentences[position] ?? 0;
  }

  /** Numbers of the sentences in which any of these words stands. */
  sentencesWith(set: WordSet): ReadonlySet<number> {
    const known = this.withWords.get(set);
    if (known) return known;
    const numbers = new Set<number>();
    for (const word of this.present.get(set) ?? [])
      for (const at of this.byWord.get(word) ?? []) numbers.add(this.sentence((this.inOrder[at] as Hit).start));
    this.withWords.set(set, numbers);
    return numbers;
  }

  /** Where the hits of a set stand in the order of all, ascending. */
  private placesOf(set: WordSet): Uint32Array {
    const found = (this.present.get(set) ?? []).map((word) => this.byWord.get(word) ?? []);
    const places = new Uint32Array(found.reduce((sum, { length }) => sum + length, 0));
    let filled = 0;
    for (const list of found) {
      places.set(list, filled);
      filled += list.length;
    }
    return found.length > 1 ? places.sort() : places;
  }

  /** The first hit of a word: from now on all its sets are present. */
  private meet(word: number, at: number): void {
    this.byWord.set(word, [at]);
    for (const set of this.lexicon.setsOf[word] ?? []) {
      const words = this.present.get(set);
      if (words) words.push(word);
      else this.present.set(set, [word]);
    }
  }

  private visible(hits: readonly Hit[], place: string): Hit[] {
    const covered = this.maskedSpans(hits, place);
    return this.longest(hits).filter(
      (hit) => this.lexicon.masks.has(hit.word) || !(covered(hit) || this.isPlaceName(hit)),
    );
  }

  /** Without the words that lie inside a longer name of a thing: 拦河坝 speaks of a dam, not of a river. */
  private longest(hits: readonly Hit[]): Hit[] {
    const ends = new Uint32Array(this.text.length + 1);
    const lengths = new Uint16Array(this.text.length + 1);
    for (const { word, start, end } of hits) {
      if (!this.lexicon.compounds.has(word)) continue;
      for (let at = start; at < end; at += 1) {
        if ((ends[at] ?? 0) > end || ((ends[at] ?? 0) === end && (lengths[at] ?? 0) >= end - start)) continue;
        ends[at] = end;
        lengths[at] = end - start;
      }
    }
    return hits.filter(({ start, end }) => (ends[start] ?? 0) < end || (lengths[start] ?? 0) <= end - start);
  }

  /**
   * Spans of longer words (湖南) and of the place the reporter gave. A word that starts or ends inside one without
   * holding all of it was cut wrongly (用水 in 用水泥) and does not count.
   */
  private maskedSpans(hits: readonly Hit[], place: string): (hit: Hit) => boolean {
    const from = new Uint32Array(this.text.length + 1);
    const reach = new Uint32Array(this.text.length + 1);
    const cover = (start: number, end: number) => {
      for (let at = start; at < end; at += 1) {
        if ((reach[at] ?? 0) < end) {
          reach[at] = end;
          from[at] = start;
        }
      }
    };
    for (const hit of hits) if (this.lexicon.masks.has(hit.word)) cover(hit.start, hit.end);
    for (const name of placeNames(place))
      for (let at = this.text.indexOf(name); at >= 0; at = this.text.indexOf(name, at + name.length))
        cover(at, at + name.length);
    const cut = (hit: Hit, at: number) => (reach[at] ?? 0) > at && !holds(hit, from[at] ?? 0, reach[at] ?? 0);
    return (hit) => cut(hit, hit.start) || cut(hit, hit.end - 1);
  }

  private isPlaceName(hit: Hit): boolean {
    if (hit.end - hit.start > 2) return false;
    const endings = this.lexicon.placeEndings.get(this.text.charCodeAt(hit.end));
    const ending = endings?.find((word) => this.text.startsWith(word, hit.end));
    if (ending === undefined) return false;
    return !this.lexicon.placeEndingsExcept.some((word) => this.text.startsWith(word, hit.end + ending.length));
  }
}

/** Whether a hit is longer than a span and has it whole inside. */
function holds(hit: Hit, start: number, end: number): boolean {
  return hit.start <= start && hit.end >= end && hit.end - hit.start > end - start;
}

/** 省|市|县|乡镇|村: the names as written, and without their last character (沙坝塘村 is also called 沙坝塘). */
function placeNames(place: string): string[] {
  return place
    .split('|')
    .filter((name) => name.length >= 3)
    .flatMap((name) => (name.length >= 4 ? [name, name.slice(0, -1)] : [name]));
}

/** Whether the letter speaks of a village or of a town: decides whose water supply it is. */
export function settingOf(letter: Letter, lexicon: CompiledLexicon, place: string): Setting {
  const [, , , township = '', village = ''] = place.split('|');
  const rural = distinct(letter, lexicon.rural) + (/[乡镇]$/.test(township) ? 1 : 0) + (/村$/.test(village) ? 2 : 0);
  const urban =
    distinct(letter, lexicon.urban) + (/街道$/.test(township) ? 1 : 0) + (/(社区|居委会)$/.test(village) ? 1 : 0);
  if (rural === urban) return '不明';
  return rural > urban ? '乡村' : '城区';
}

/** Repetition counts a little: a letter full of 小区 is about one. */
function distinct(letter: Letter, set: WordSet): number {
  const counts = new Map<number, number>();
  for (const hit of letter.hits(set)) counts.set(hit.word, (counts.get(hit.word) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum + 1 + Math.min(count - 1, 4) * 0.5, 0);
}
