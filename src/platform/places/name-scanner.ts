import type { Gazetteer } from './gazetteer.js';
import type { Division } from './place.js';

/** A name of a division found in a text. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** Divisions of that name. */
  readonly full: readonly Division[];
  /** Divisions for which it is a short name. */
  readonly short: readonly Division[];
}

interface Node {
  readonly next: Map<string, Node>;
  full: readonly Division[];
  short: readonly Division[];
}

/** Finds division names with a trie: each position is looked at once, never further than the longest name. */
export class NameScanner {
  private readonly root = emptyNode();

  constructor(gazetteer: Gazetteer) {
    for (const [name, divisions] of gazetteer.names()) this.nodeFor(name).full = divisions;
    for (const [name, divisions] of gazetteer.shortNames()) this.nodeFor(name).short = divisions;
  }

  /** Names beginning at `start`, longest first. */
  at(text: string, start: number): readonly Mention[] {
    const found: Mention[] = [];
    let node = this.root.next.get(text.charAt(start));
    for (let end = start + 1; node; end += 1) {
      if (node.full.length > 0 || node.short.length > 0)
        found.unshift({ start, end, full: node.full, short: node.short });
      node = node.next.get(text.charAt(end));
    }
    return found;
  }

  private nodeFor(name: string): Node {
    let node = this.root;
    for (const character of name) {
      const next = node.next.get(character) ?? emptyNode();
      node.next.set(character, next);
      node = next;
    }
    return node;
  }
}

function emptyNode(): Node {
  return { next: new Map(), full: [], short: [] };
}
