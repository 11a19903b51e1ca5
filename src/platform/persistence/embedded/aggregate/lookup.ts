import { type Doc, type Value } from '../bson/bson.js';
import { failedToParse, notCarried } from '../errors.js';
import { find } from '../query/find.js';
import { partsOf, reach } from '../query/path.js';
import type { Collection } from '../store/collection.js';
import { clone } from '../update/clone.js';
import { Target } from '../update/target.js';
import type { Stage } from './stage.js';
import { docOperand } from './stages.js';

const FIELDS = ['from', 'localField', 'foreignField', 'as'];

/** `$lookup` by equality of two fields; any of several local values may match. */
export function lookup(operand: Value, collectionNamed: (name: string) => Collection | undefined): Stage {
  const spec = docOperand(operand, '$lookup');
  const unknown = Object.keys(spec).find((name) => !FIELDS.includes(name));
  if (unknown !== undefined) throw notCarried(`the field '${unknown}' of $lookup`);
  const [from, localField, foreignField, as] = FIELDS.map((name) => textIn(spec, name)) as [
    string,
    string,
    string,
    string,
  ];
  const local = partsOf(localField);
  return function* (docs) {
    const foreign = collectionNamed(from);
    for (const doc of docs) {
      const filter = { [foreignField]: { $in: valuesAt(doc, local) } };
      const found = foreign ? [...find(foreign, { filter, sort: [] })].map((match) => match.doc) : [];
      const copy = clone(doc);
      new Target(copy, partsOf(as)).set(found);
      yield copy;
    }
  };
}

/** A missing local field looks for null and missing. */
function valuesAt(doc: Doc, parts: readonly string[]): Value[] {
  const { values, positioned } = reach(doc, parts);
  return [...values, ...positioned].flatMap((value) => (Array.isArray(value) ? value : [value ?? null]));
}

function textIn(spec: Doc, name: string): string {
  const value = spec[name];
  if (typeof value !== 'string' || value === '') throw failedToParse(`$lookup needs '${name}' as a string`);
  return value;
}
