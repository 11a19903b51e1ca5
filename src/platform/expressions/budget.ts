/** How much JSON may be: counted over everything inside, so that nesting hides nothing. */
export interface Budget {
  /** Entries of all lists together. */
  readonly items: number;
  /** Characters of all texts and keys together. */
  readonly characters: number;
  /** Values of any kind together. */
  readonly nodes: number;
}

/** What one expression may be given and may answer: far beyond any real case, and cheap for every allowed function. */
export const EXPRESSION_BUDGET: Budget = { items: 2_000, characters: 100_000, nodes: 20_000 };

const MAX_DEPTH = 64;

/** Counts values until one of the bounds is passed. */
export class Meter {
  items = 0;
  characters = 0;
  nodes = 0;

  constructor(private readonly budget: Budget) {}

  /** Counts a value with all it holds; false as soon as there is too much of it, or it is nested too deeply. */
  holds(value: unknown, depth = 0): boolean {
    this.nodes += 1;
    if (typeof value === 'string') this.characters += value.length;
    if (Array.isArray(value)) this.items += value.length;
    if (depth > MAX_DEPTH || !this.isWithin()) return false;
    if (value === null || typeof value !== 'object') return true;
    if (Array.isArray(value)) return value.every((item) => this.holds(item, depth + 1));
    return Object.entries(value).every(([key, item]) => {
      this.characters += key.length;
      return this.holds(item, depth + 1);
    });
  }

  private isWithin(): boolean {
    const { items, characters, nodes } = this.budget;
    return this.items <= items && this.characters <= characters && this.nodes <= nodes;
  }
}

/** Whether a value is small enough, without looking at more of it than the budget allows. */
export function isWithin(budget: Budget, value: unknown): boolean {
  return new Meter(budget).holds(value);
}
