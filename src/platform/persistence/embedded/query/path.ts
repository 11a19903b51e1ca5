import { type Doc, getField, type Value } from '../bson/bson.js';
import { isDoc } from '../bson/types.js';

/** What a dotted path reaches in one document; through arrays it may reach many values. */
export interface Reached {
  /** Values at the end of the path, `undefined` where it is missing. An array here also stands for its elements. */
  readonly values: Value[];
  /** Values named by their position in an array: taken as they are, elements of theirs do not count. */
  readonly positioned: Value[];
}

export const partsOf = (path: string): readonly string[] => path.split('.');
export const isPosition = (part: string): boolean => /^(0|[1-9]\d*)$/.test(part);

export function reach(doc: Doc, parts: readonly string[]): Reached {
  const reached: Reached = { values: [], positioned: [] };
  if (parts.length === 1) reached.values.push(getField(doc, parts[0] as string));
  else walk(doc, parts, 0, reached);
  return reached;
}

/** True when any value reached, or any element of an array reached, passes. */
export function anyReached(reached: Reached, test: (value: Value) => boolean): boolean {
  const passes = (value: Value) => test(value) || (Array.isArray(value) && value.some(test));
  return reached.values.some(passes) || reached.positioned.some(test);
}

/** True when any value reached passes, arrays taken whole. */
export function anyWhole(reached: Reached, test: (value: Value) => boolean): boolean {
  return reached.values.some(test) || reached.positioned.some(test);
}

function walk(value: Value, parts: readonly string[], at: number, reached: Reached): void {
  const part = parts[at] as string;
  if (Array.isArray(value)) {
    walkArray(value, parts, at, reached);
  } else if (at === parts.length - 1) {
    reached.values.push(isDoc(value) ? getField(value, part) : undefined);
  } else if (isDoc(value)) {
    walk(getField(value, part), parts, at + 1, reached);
  } else {
    reached.values.push(undefined);
  }
}

function walkArray(array: readonly Value[], parts: readonly string[], at: number, reached: Reached): void {
  const part = parts[at] as string;
  const position = isPosition(part) && Number(part) < array.length ? Number(part) : -1;
  if (position >= 0) {
    if (at === parts.length - 1) reached.positioned.push(array[position]);
    else walk(array[position], parts, at + 1, reached);
  }
  if (array.length === 0) reached.values.push(undefined);
  for (const element of array) {
    if (isDoc(element)) walk(element, parts, at, reached);
    else if (position < 0) reached.values.push(undefined);
  }
}

/** The value at a path that does not look into arrays; `undefined` when missing. */
export function plainValue(doc: Doc, parts: readonly string[]): Value {
  let value: Value = doc;
  for (const part of parts) {
    if (!isDoc(value)) return undefined;
    value = getField(value, part);
  }
  return value;
}
