import { type Value } from '../bson/bson.js';
import { compare } from '../bson/compare.js';
import { keyOf } from '../bson/key.js';
import { compileFilter } from '../query/filter.js';
import { count as countMatching, find } from '../query/find.js';
import { partsOf, reach } from '../query/path.js';
import { type Command, databaseOf, docOf, textOf } from './command.js';
import { positive } from './find.js';

export const count: Command = {
  fields: ['query', 'limit', 'skip', 'hint', 'fields'],
  run({ catalog }, body) {
    const collection = catalog.find(databaseOf(body), textOf(body, 'count'));
    const filter = docOf(body, 'query');
    compileFilter(filter);
    const query = { filter, sort: [], hint: body.hint, skip: positive(body, 'skip'), limit: positive(body, 'limit') };
    return { n: collection ? countMatching(collection, query) : 0, ok: 1 };
  },
};

export const distinct: Command = {
  fields: ['key', 'query', 'hint'],
  run({ catalog }, body) {
    const collection = catalog.find(databaseOf(body), textOf(body, 'distinct'));
    const filter = docOf(body, 'query');
    compileFilter(filter);
    const parts = partsOf(textOf(body, 'key'));
    const values = new Map<string, Value>();
    for (const { doc } of collection ? find(collection, { filter, sort: [], hint: body.hint }) : []) {
      const { values: reached, positioned } = reach(doc, parts);
      const elements = [...reached.flatMap((value) => (Array.isArray(value) ? value : [value])), ...positioned];
      for (const value of elements) if (value !== undefined) values.set(keyOf([value]).toString('latin1'), value);
    }
    return { values: [...values.values()].sort(compare), ok: 1 };
  },
};
