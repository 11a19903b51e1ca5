import { type Doc, getField, type Value } from '../bson/bson.js';
import { isDoc } from '../bson/types.js';
import { badValue, failedToParse } from '../errors.js';
import { compileFilter, elementMatches, type Filter } from '../query/filter.js';
import { plainValue } from '../query/path.js';
import { Target } from './target.js';

const IDENTIFIER = /^\$\[([a-z][a-zA-Z0-9]*)\]$/;

/** Turns `$`, `$[]` and `$[name]` in a path into the positions they stand for in one document. */
export class Positions {
  private readonly named: ReadonlyMap<string, Filter>;
  private readonly used = new Set<string>();

  constructor(
    private readonly filter: Doc,
    arrayFilters: readonly Doc[],
  ) {
    this.named = new Map(arrayFilters.map((arrayFilter) => [identifierOf(arrayFilter), compileFilter(arrayFilter)]));
    if (this.named.size < arrayFilters.length)
      throw failedToParse('Found multiple array filters with the same top-level field name');
  }

  /** Checks a path before any document is seen, and notes which array filters it uses. */
  declare(parts: readonly string[]): void {
    for (const part of parts.filter((each) => each.startsWith('$'))) {
      const name = IDENTIFIER.exec(part)?.[1];
      if (name !== undefined && !this.named.has(name)) throw badValue(`No array filter found for identifier '${name}'`);
      if (name === undefined && part !== '$' && part !== '$[]')
        throw badValue(`the path segment '${part}' is not carried`);
      if (name !== undefined) this.used.add(name);
    }
    if (parts[0]?.startsWith('$')) throw badValue(`an update path cannot begin with '${parts[0]}'`);
  }

  refuseUnused(): void {
    const unused = [...this.named.keys()].find((name) => !this.used.has(name));
    if (unused !== undefined)
      throw failedToParse(`The array filter for identifier '${unused}' was not used in the update`);
  }

  resolve(doc: Doc, parts: readonly string[]): Target[] {
    const at = parts.findIndex((part) => part.startsWith('$'));
    if (at < 0) return [new Target(doc, parts)];
    const before = parts.slice(0, at);
    const array = new Target(doc, before).get();
    const positions = this.positionsIn(array, before, parts[at] as string, doc);
    return positions.flatMap((position) => this.resolve(doc, [...before, String(position), ...parts.slice(at + 1)]));
  }

  private positionsIn(array: Value, before: readonly string[], part: string, doc: Doc): number[] {
    const path = before.join('.');
    if (part === '$') return [this.matched(doc, before)];
    if (!Array.isArray(array))
      throw badValue(`The path '${path}' must exist in the document in order to apply array updates.`);
    const name = IDENTIFIER.exec(part)?.[1];
    const passes = name === undefined ? () => true : (this.named.get(name) as Filter);
    return array.flatMap((element, i) => (passes({ [name ?? '']: element }) ? [i] : []));
  }

  /** The first element that meets everything the filter asks of the list. */
  private matched(doc: Doc, before: readonly string[]): number {
    const array = plainValue(doc, before);
    const tests = elementMatches(this.filter, before.join('.'));
    const position =
      Array.isArray(array) && tests.length > 0
        ? array.findIndex((element) => tests.every((test) => test(element)))
        : -1;
    if (position < 0) throw badValue('The positional operator did not find the match needed from the query.');
    return position;
  }
}

function identifierOf(arrayFilter: Doc): string {
  const [field, ...others] = Object.keys(arrayFilter);
  if (field === undefined)
    throw failedToParse('Cannot use an expression without a top-level field name in arrayFilters');
  const nested = getField(arrayFilter, field);
  if (field.startsWith('$') && Array.isArray(nested) && isDoc(nested[0])) return identifierOf(nested[0]);
  const name = field.split('.')[0] as string;
  if (others.some((other) => other.split('.')[0] !== name))
    throw failedToParse('Expected a single top-level field name in an array filter');
  return name;
}
