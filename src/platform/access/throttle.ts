import { type Connection, type Model, Schema } from 'mongoose';
import { sha256 } from '../kernel/index.js';

/** At most `limit` takes per key in each window. */
export interface Rate {
  readonly name: string;
  readonly limit: number;
  readonly windowMs: number;
}

/** Counts attempts in the database, so that several hosts and a restart share one count. */
export abstract class Throttle {
  /** Null when the attempt may go ahead, else the seconds to wait. */
  abstract take(rate: Rate, key: string, now: Date): Promise<number | null>;
  /** Gives one attempt back: it turned out to be legitimate. */
  abstract giveBack(rate: Rate, key: string, now: Date): Promise<void>;
  abstract purge(now: Date): Promise<void>;
}

interface StoredCount {
  _id: string;
  count: number;
  expiresAt: Date;
}

const schema = new Schema<StoredCount>(
  {
    _id: { type: String, required: true },
    count: { type: Number, required: true },
    expiresAt: { type: Date, required: true },
  },
  { collection: 'throttles', versionKey: false, autoIndex: false, autoCreate: false },
);
schema.index({ expiresAt: 1 });

export class MongoThrottle extends Throttle {
  private readonly model: Model<StoredCount>;

  constructor(connection: Connection) {
    super();
    this.model = connection.model<StoredCount>('Throttle', schema);
  }

  async prepare(): Promise<void> {
    await this.model.createIndexes();
  }

  async take(rate: Rate, key: string, now: Date): Promise<number | null> {
    const { id, endsAt } = windowOf(rate, key, now);
    const counted = await this.count(id, 1, endsAt);
    return counted > rate.limit ? Math.max(1, Math.ceil((endsAt.getTime() - now.getTime()) / 1000)) : null;
  }

  async giveBack(rate: Rate, key: string, now: Date): Promise<void> {
    const { id, endsAt } = windowOf(rate, key, now);
    await this.count(id, -1, endsAt);
  }

  async purge(now: Date): Promise<void> {
    await this.model.deleteMany({ expiresAt: { $lte: now } }).exec();
  }

  /** Two first takers at once may both try to insert: the loser's second try finds the winner's count. */
  private async count(id: string, by: number, expiresAt: Date): Promise<number> {
    const update = { $inc: { count: by }, $setOnInsert: { expiresAt } };
    const once = () =>
      this.model.findOneAndUpdate({ _id: id }, update, { upsert: true, returnDocument: 'after' }).exec();
    const stored = await once().catch(once);
    return stored.count;
  }
}

function windowOf(rate: Rate, key: string, now: Date): { id: string; endsAt: Date } {
  const index = Math.floor(now.getTime() / rate.windowMs);
  // The key may be an address or a login: only its hash is stored.
  return { id: `${rate.name}:${index}:${sha256(key).slice(0, 32)}`, endsAt: new Date((index + 1) * rate.windowMs) };
}
