import { Schema } from 'mongoose';

const { Mixed } = Schema.Types;
const options = (collection: string) => ({
  collection,
  versionKey: false as const,
  autoIndex: false,
  autoCreate: false,
  minimize: false,
});

/** Shapes and indexes of the collections; no query of the product may need a scan. */
export function caseFileSchema(facets: readonly string[]): Schema {
  const schema = new Schema(
    { _id: String, v: Number, kind: String, rev: Number, release: Number, number: String, key: Mixed, domain: Mixed },
    { ...options('case_files'), strict: false },
  );
  // Not unique: numbers come from one counter, and a sharded collection could not promise it.
  schema.index({ number: 1 });
  schema.index({ nextDueAt: 1, _id: 1 });
  schema.index({ committedAt: 1, _id: 1 }, { partialFilterExpression: { dirty: true } });
  schema.index({ committedAt: 1 }, { name: 'news' });
  schema.index({ clocksRunning: 1, calendar: 1, _id: 1 });
  schema.index({ createdAt: 1, _id: 1 }, { partialFilterExpression: { openIncidents: { $gt: 0 } } });
  schema.index({ release: 1 }, { partialFilterExpression: { running: true } });
  schema.index({ parties: 1, createdAt: -1, _id: -1 });
  for (const facet of facets) schema.index({ parties: 1, [`facets.${facet}`]: 1, createdAt: -1, _id: -1 });
  return schema;
}

export function historySchema(): Schema {
  const schema = new Schema(
    { _id: String, case: String, seq: Number, at: Date, kind: String, data: Mixed, prev: String, hash: String },
    { ...options('history'), strict: false },
  );
  schema.index({ case: 1, seq: 1 });
  schema.index({ kind: 1, at: 1, _id: 1 });
  return schema;
}

export function taskSchema(): Schema {
  const schema = new Schema(
    { _id: String, case: String, rev: Number, open: Boolean, unit: String, assignee: String, sortAt: Date },
    { ...options('tasks'), strict: false },
  );
  const open = { partialFilterExpression: { open: true } };
  schema.index({ unit: 1, sortAt: 1, _id: 1 }, open);
  schema.index({ unit: 1, role: 1, sortAt: 1, _id: 1 }, open);
  schema.index({ assignee: 1, sortAt: 1, _id: 1 }, open);
  schema.index({ unit: 1, words: 1, sortAt: 1, _id: 1 }, open);
  schema.index({ unit: 1, element: 1, sortAt: 1, _id: 1 }, open);
  schema.index({ unit: 1, openedAt: -1, _id: -1 }, open);
  schema.index({ case: 1, _id: 1 });
  return schema;
}

export function deliverySchema(): Schema {
  const schema = new Schema(
    { _id: String, lane: String, channel: String, seq: Number, state: String, open: Boolean, nextAt: Date },
    { ...options('deliveries'), strict: false },
  );
  schema.index({ channel: 1, nextAt: 1, _id: 1 }, { partialFilterExpression: { open: true } });
  schema.index({ lane: 1, seq: 1 }, { partialFilterExpression: { open: true } });
  schema.index({ receiptAt: 1, _id: 1 }, { partialFilterExpression: { receiptDue: true } });
  schema.index({ state: 1, _id: 1 });
  schema.index({ case: 1, seq: 1 });
  return schema;
}

export function laneSchema(): Schema {
  return new Schema({ _id: String, holder: String, until: Date }, options('delivery_lanes'));
}

export function counterSchema(): Schema {
  return new Schema({ _id: String, value: Number }, options('counters'));
}

export function registerSchema(): Schema {
  const schema = new Schema(
    { _id: String, register: String, year: Number, n: Number, case: String, request: String, at: Date },
    options('registers'),
  );
  schema.index({ register: 1, year: 1, n: -1 });
  schema.index({ request: 1 }, { unique: true });
  return schema;
}

export function quarantineSchema(): Schema {
  const schema = new Schema(
    {
      _id: String,
      case: String,
      doing: String,
      fault: String,
      message: String,
      count: Number,
      firstAt: Date,
      lastAt: Date,
    },
    options('quarantine'),
  );
  schema.index({ lastAt: -1, _id: 1 });
  return schema;
}
