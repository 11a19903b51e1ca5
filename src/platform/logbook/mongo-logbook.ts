import { type Connection, type Model, mongo, Schema } from 'mongoose';
import type { JsonObject } from '../kernel/index.js';
import { Logbook, type LogEntry, type LogFilter, type LogMark } from './logbook.js';

/** The data stay opaque to the schema, which could not follow their recursive type. */
type StoredEntry = Omit<LogEntry, 'id' | 'data'> & { _id: string; data: Record<string, unknown> };

const schema = new Schema<StoredEntry>(
  {
    _id: { type: String, required: true },
    book: { type: String, required: true },
    kind: { type: String, required: true },
    at: { type: Date, required: true },
    by: { type: Schema.Types.Mixed, required: true },
    // An empty text would count as missing.
    subject: { type: String, default: '' },
    label: { type: String, default: '' },
    data: { type: Schema.Types.Mixed, required: true },
  },
  { collection: 'logbook', versionKey: false, autoIndex: false, autoCreate: false, minimize: false },
);
schema.index({ book: 1, at: -1, _id: -1 });
schema.index({ book: 1, 'by.id': 1, at: -1, _id: -1 });
schema.index({ book: 1, subject: 1, at: -1, _id: -1 });
schema.index({ book: 1, label: 1, at: -1, _id: -1 });

const MOST = 200;
const DUPLICATE_KEY = 11_000;

export class MongoLogbook extends Logbook {
  private readonly model: Model<StoredEntry>;

  constructor(connection: Connection) {
    super();
    this.model = connection.model<StoredEntry>('LogEntry', schema);
  }

  async prepare(): Promise<void> {
    await this.model.createIndexes();
  }

  override async append({ id, data, ...entry }: LogEntry): Promise<boolean> {
    try {
      await this.model.insertOne({ _id: id, ...entry, data: { ...data } });
      return true;
    } catch (fault) {
      if (fault instanceof mongo.MongoError && fault.code === DUPLICATE_KEY) return false;
      throw fault;
    }
  }

  override async byIds(ids: readonly string[]): Promise<readonly LogEntry[]> {
    const wanted = { _id: { $in: ids.slice(0, MOST) } };
    return (await this.model.find(wanted).lean<StoredEntry[]>().exec()).map(entryOf);
  }

  override async page(filter: LogFilter, page: { before?: LogMark; limit: number }): Promise<readonly LogEntry[]> {
    const limit = Math.min(MOST, Math.max(1, Math.trunc(page.limit) || 1));
    const found: StoredEntry[] = [];
    for (const range of rangesOf(filter, page.before)) {
      if (found.length >= limit) break;
      const query = this.model.find({ ...conditions(filter), ...range }).sort({ at: -1, _id: -1 });
      const rest = limit - found.length;
      found.push(...(await query.limit(rest).lean<StoredEntry[]>().exec()));
    }
    return found.map(entryOf);
  }
}

function conditions({ book, kinds, by, subject, label }: LogFilter) {
  return {
    book,
    kind: { $in: [...kinds] },
    ...(by !== undefined && { 'by.id': by }),
    ...(subject !== undefined && { subject }),
    ...(label !== undefined && { label }),
  };
}

/** The rest of the same instant, then what is older: two plain index ranges. */
function rangesOf({ from, until }: LogFilter, before: LogMark | undefined): readonly object[] {
  const earliest = from === undefined ? {} : { $gte: from };
  if (!before) {
    const at = { ...earliest, ...(until && { $lt: until }) };
    return [Object.keys(at).length === 0 ? {} : { at }];
  }
  return [{ at: before.at, _id: { $lt: before.id } }, { at: { ...earliest, $lt: before.at } }];
}

function entryOf({ _id, data, ...entry }: StoredEntry): LogEntry {
  return { ...entry, id: _id, data: data as JsonObject };
}
