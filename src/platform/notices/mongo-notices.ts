import { type Connection, type Model, Schema } from 'mongoose';
import { type Clock, type JsonObject, SystemClock } from '../kernel/index.js';
import { type Notice, type NoticeMark, Notices } from './notices.js';

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

const MOST = 200;
const MOST_NEWS = 500;

export class MongoNotices extends Notices {
  private readonly model: Model<StoredNotice>;

  /** @param machine real time of the host: when a notice was hung up, whatever day it belongs to */
  constructor(
    connection: Connection,
    private readonly machine: Clock = new SystemClock(),
  ) {
    super();
    this.model = connection.model<StoredNotice>('Notice', schema);
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
