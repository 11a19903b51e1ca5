import type { Json } from '../kernel/index.js';

/** What a condition may compare with, and how the comparison reads in Chinese. */
export interface RuleOperator {
  /** Read as: expected 「fact」 + words + value. */
  readonly words: string;
  readonly takes: 'number' | 'list' | 'any';
  readonly holds: (fact: Json, value: Json) => boolean;
}

const list = (value: Json): readonly Json[] => (Array.isArray(value) ? value : []);
const numbers = (compare: (a: number, b: number) => boolean) => (a: Json, b: Json) =>
  typeof a === 'number' && typeof b === 'number' && compare(a, b);

/** The allow-list. All of them are total: a value of another type simply does not hold. */
export const OPERATORS: Readonly<Record<string, RuleOperator>> = {
  equal: { words: '为', takes: 'any', holds: (a, b) => a === b },
  notEqual: { words: '不为', takes: 'any', holds: (a, b) => a !== b },
  in: { words: '属于', takes: 'list', holds: (a, b) => list(b).includes(a) },
  notIn: { words: '不属于', takes: 'list', holds: (a, b) => !list(b).includes(a) },
  contains: { words: '包含', takes: 'any', holds: (a, b) => list(a).includes(b) },
  doesNotContain: { words: '不包含', takes: 'any', holds: (a, b) => !list(a).includes(b) },
  containsAny: { words: '包含任一', takes: 'list', holds: (a, b) => list(b).some((item) => list(a).includes(item)) },
  lessThan: { words: '小于', takes: 'number', holds: numbers((a, b) => a < b) },
  lessThanInclusive: { words: '不大于', takes: 'number', holds: numbers((a, b) => a <= b) },
  greaterThan: { words: '大于', takes: 'number', holds: numbers((a, b) => a > b) },
  greaterThanInclusive: { words: '不小于', takes: 'number', holds: numbers((a, b) => a >= b) },
};
