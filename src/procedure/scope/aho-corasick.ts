/** Where a word stands in a text: `start` inclusive, `end` exclusive, in UTF-16 units. */
export interface Hit {
  readonly word: number;
  readonly start: number;
  readonly end: number;
}

interface Node {
  readonly next: Map<number, number>;
  fail: number;
  /** Words ending here, own and inherited along the failure links. */
  words: number[];
}

/** Finds all of many words in one pass: time grows with text plus hits, whatever the words are. */
export class WordFinder {
  private readonly nodes: Node[] = [{ next: new Map(), fail: 0, words: [] }];
  private readonly lengths: readonly number[];

  constructor(words: readonly string[]) {
    this.lengths = words.map((word) => word.length);
    for (const [index, word] of words.entries()) this.insert(word, index);
    this.link();
  }

  find(text: string): Hit[] {
    const hits: Hit[] = [];
    let state = 0;
    for (let at = 0; at < text.length; at += 1) {
      state = this.step(state, text.charCodeAt(at));
      for (const word of this.node(state).words)
        hits.push({ word, start: at + 1 - (this.lengths[word] as number), end: at + 1 });
    }
    return hits;
  }

  private insert(word: string, index: number): void {
    let state = 0;
    for (let at = 0; at < word.length; at += 1) {
      const code = word.charCodeAt(at);
      let next = this.node(state).next.get(code);
      if (next === undefined) {
        next = this.nodes.push({ next: new Map(), fail: 0, words: [] }) - 1;
        this.node(state).next.set(code, next);
      }
      state = next;
    }
    this.node(state).words.push(index);
  }

  private link(): void {
    const queue = [...this.node(0).next.values()];
    for (let at = 0; at < queue.length; at += 1) {
      const state = queue[at] as number;
      for (const [code, child] of this.node(state).next) {
        const fail = this.step(this.node(state).fail, code);
        this.node(child).fail = fail;
        this.node(child).words = [...this.node(child).words, ...this.node(fail).words];
        queue.push(child);
      }
    }
  }

  private step(from: number, code: number): number {
    let state = from;
    for (;;) {
      const next = this.node(state).next.get(code);
      if (next !== undefined) return next;
      if (state === 0) return 0;
      state = this.node(state).fail;
    }
  }

  private node(state: number): Node {
    return this.nodes[state] as Node;
  }
}
