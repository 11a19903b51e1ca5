import { type Doc, getField, type Value } from '../bson/bson.js';
import { type Key, keyOf, textPrefixKey } from '../bson/key.js';
import { numeric } from '../bson/numbers.js';
import { isDoc, isNumber, Rank, rankOf } from '../bson/types.js';
import { isOperators } from './condition.js';
import { isRegex, literalPrefix } from './regex.js';

export interface Edge {
  /** Key of one value, or the beginning shared by all keys of a type or text prefix. */
  readonly key: Key;
  readonly inclusive: boolean;
}

/** What a filter demands of one field, as far as an index can use it. */
export interface FieldBounds {
  /** The only values possible, as keys; `null` when not known. */
  points: Key[] | null;
  lower: Edge | null;
  upper: Edge | null;
}

export interface Bounds {
  readonly fields: ReadonlyMap<string, FieldBounds>;
  /** True when the bounds say everything the filter says: on a plain index, keys alone decide. */
  readonly complete: boolean;
}

/** Only conditions that must all hold: the top level and `$and`. */
export function boundsOf(filter: Doc): Bounds {
  const collector = new Collector();
  collector.filter(filter);
  return { fields: collector.fields, complete: collector.complete };
}

class Collector {
  readonly fields = new Map<string, FieldBounds>();
  complete = true;

  filter(filter: Doc): void {
    for (const name of Object.keys(filter)) {
      const condition = getField(filter, name);
      if (name === '$and') for (const branch of condition as Doc[]) this.filter(branch);
      else if (name.startsWith('$')) this.complete &&= name === '$comment';
      else this.field(name, condition);
    }
  }

  private field(path: string, condition: Value): void {
    if (!isOperators(condition)) {
      this.operator(path, isRegex(condition) ? '$regex' : '$eq', condition, {});
      return;
    }
    for (const name of Object.keys(condition)) this.operator(path, name, getField(condition, name), condition);
  }

  private operator(path: string, name: string, operand: Value, condition: Doc): void {
    const used = this.use(path, name, operand, condition);
    if (!used) this.complete = false;
  }

  /** True when the bounds now carry the whole condition. */
  private use(path: string, name: string, operand: Value, condition: Doc): boolean {
    switch (name) {
      case '$eq':
        return isPoint(operand) && this.points(path, [operand]);
      case '$in':
        return Array.isArray(operand) && operand.every(isPoint) && this.points(path, operand);
      case '$gt':
      case '$gte':
      case '$lt':
      case '$lte':
        return this.range(path, name, operand);
      case '$regex':
        this.prefix(path, literalPrefix(operand, condition.$options));
        return false;
      default:
        return false;
    }
  }

  private points(path: string, values: readonly Value[]): boolean {
    const field = this.at(path);
    if (field.points || field.lower || field.upper) this.complete = false;
    if (field.points && field.points.length <= values.length) return false;
    const keys = new Map(values.map((value) => keyOf([value])).map((key) => [key.toString('latin1'), key]));
    field.points = [...keys.values()].sort(Buffer.compare);
    return true;
  }

  private range(path: string, name: string, operand: Value): boolean {
    if (!isRangeable(operand)) return false;
    const [side, other] = name.startsWith('$g') ? (['lower', 'upper'] as const) : (['upper', 'lower'] as const);
    const field = this.at(path);
    const opposite = field[other];
    if (field[side] || field.points || (opposite && opposite.key[0] !== rankOf(operand))) return false;
    field[side] = { key: keyOf([operand]), inclusive: name.endsWith('e') };
    return true;
  }

  private prefix(path: string, prefix: string): void {
    const field = this.at(path);
    if (prefix === '' || field.lower || field.upper) return;
    const edge = { key: textPrefixKey(prefix), inclusive: true };
    field.lower = edge;
    field.upper = edge;
  }

  private at(path: string): FieldBounds {
    const found = this.fields.get(path) ?? { points: null, lower: null, upper: null };
    this.fields.set(path, found);
    return found;
  }
}

/** Values whose equals all have the same key. An array may also be an element, a pattern matches many texts. */
function isPoint(value: Value): boolean {
  return !Array.isArray(value) && !isRegex(value) && value !== undefined;
}

function isRangeable(value: Value): boolean {
  const rank = rankOf(value);
  if (isNumber(value) && Number.isNaN(numeric(value))) return false;
  return (
    rank !== Rank.null &&
    rank !== Rank.minKey &&
    rank !== Rank.maxKey &&
    !Array.isArray(value) &&
    !isDoc(value) &&
    !isRegex(value)
  );
}
