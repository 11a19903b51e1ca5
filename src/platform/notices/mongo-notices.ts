import { type Connection, type Model, Schema } from 'mongoose';
import { type Clock, type JsonObject, SystemClock } from '../kernel/index.js';
import { MOST_UNREAD, type Notice, type NoticeMark, Notices } from './notices.js';

/** The payload stays opaque to the schema, which could not follow its recursive type. */
type StoredNotice = Omit<Notice, 'id' | 'payload'> & { _id: string; payload: Record<string, unknown>; hungAt?: Date };

const schema = new Schema<StoredNotice>(
  {
    _id: { type: String, required: true },
    case: { type: String, required: true },
    receiver: { type: String, required: true },
    channel: { type: String, required: true },
    kind: { type: String, required: true },
    payload: { type: Schema.Types.Mixed, required: true },
    at: { type: Date, required: true },
    hungAt: { type: Date },
  },
  { collection: 'notices', versionKey: false, autoIndex: false, autoCreate: false, minimize: false },
);
schema.index({ receiver: 1, at: -1, _id: -1 });
schema.index({ hungAt: 1 });

schema.index({ receiver: 1, hungAt: 1 });

/** What one person has read: everything up to an instant, and single ones after it. */
interface StoredReading {
  _id: string;
  allUntil: Date;
  ids: string[];
}
const readingSchema = new Schema<StoredReading>(
  {
    _id: { type: String, required: true },
    allUntil: { type: Date, required: true },
    ids: { type: [String], required: true },
  },
  { collection: 'notice_readings', versionKey: false, autoIndex: false, autoCreate: false },
);
const NOTHING_YET = new Date(0);

const MOST = 200;
const MOST_NEWS = 500;
/** Single notices kept as read; older ones count as unread again until all are marked. */
const MOST_READ = 1_000;

export class MongoNotices extends Notices {
  private readonly model: Model<StoredNotice>;
  private readonly readings: Model<StoredReading>;

  /** @param machine real time of the host: when a notice was hung up, whatever day it belongs to */
  constructor(
    connection: Connection,
    private readonly machine: Clock = new SystemClock(),
  ) {
    super();
    this.model = connection.model<StoredNotice>('Notice', schema);
    this.readings = connection.model<StoredReading>('NoticeReading', readingSchema);
  }

  async prepare(): Promise<void> {
    await this.model.createIndexes();
  }

  async post({ id, payload, ...notice }: Notice): Promise<void> {
    await this.model
      .updateOne(
        { _id: id },
        { $setOnInsert: { ...notice, payload: { ...payload }, hungAt: this.machine.now() } },
        { upsert: true },
      )
      .exec();
  }

  async unread(person: string, receivers: readonly string[]): Promise<number> {
    const { allUntil, ids } = await this.readingOf(person);
    const found = await this.model
      .find({ receiver: { $in: [...receivers] }, hungAt: { $gt: allUntil } }, { _id: 1 })
      .limit(MOST_UNREAD + MOST_READ)
      .lean<{ _id: string }[]>()
      .exec();
    const read = new Set(ids);
    return Math.min(MOST_UNREAD, found.filter(({ _id }) => !read.has(_id)).length);
  }

  async readAmong(person: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const reading = await this.readingOf(person);
    const found = await this.model
      .find({ _id: { $in: [...ids] } }, { hungAt: 1 })
      .lean<Pick<StoredNotice, '_id' | 'hungAt'>[]>()
      .exec();
    const single = new Set(reading.ids);
    const read = found.filter(({ _id, hungAt }) => single.has(_id) || (hungAt ?? NOTHING_YET) <= reading.allUntil);
    return new Set(read.map(({ _id }) => _id));
  }

  async markRead(person: string, ids: readonly string[]): Promise<void> {
    const { ids: known } = await this.readingOf(person);
    const all = [...new Set([...known, ...ids])].slice(-MOST_READ);
    await this.readings
      .updateOne({ _id: person }, { $set: { ids: all }, $setOnInsert: { allUntil: NOTHING_YET } }, { upsert: true })
      .exec();
  }

  async markAllRead(person: string): Promise<void> {
    const now = this.machine.now();
    await this.readings.updateOne({ _id: person }, { $set: { ids: [], allUntil: now } }, { upsert: true }).exec();
  }

  private async readingOf(person: string): Promise<StoredReading> {
    const found = await this.readings.findById(person).lean<StoredReading>().exec();
    return found ?? { _id: person, allUntil: NOTHING_YET, ids: [] };
  }

  async hungSince(at: Date): Promise<readonly { readonly receiver: string; readonly hungAt: Date }[]> {
    const found = await this.model
      .find({ hungAt: { $gte: at } }, { receiver: 1, hungAt: 1 })
      .sort({ hungAt: 1 })
      .limit(MOST_NEWS)
      .lean<StoredNotice[]>()
      .exec();
    return found.flatMap(({ receiver, hungAt }) => (hungAt ? [{ receiver, hungAt }] : []));
  }

  async of(receivers: readonly string[], page: { before?: NoticeMark; limit: number }): Promise<readonly Notice[]> {
    const { before } = page;
    const limit = Math.min(MOST, Math.max(1, Math.trunc(page.limit) || 1));
    // The rest of the same instant, then what is older: two plain index ranges.
    const ranges = before ? [{ at: before.at, _id: { $lt: before.id } }, { at: { $lt: before.at } }] : [{}];
    const found: StoredNotice[] = [];
    for (const range of ranges) {
      if (found.length >= limit) break;
      const query = this.model.find({ receiver: { $in: [...receivers] }, ...range }).sort({ at: -1, _id: -1 });
      found.push(
        ...(await query
          .limit(limit - found.length)
          .lean<StoredNotice[]>()
          .exec()),
      );
    }
    return found.map(({ _id, payload, hungAt: _, ...notice }) => ({
      ...notice,
      id: _id,
      payload: payload as JsonObject,
    }));
  }
}
