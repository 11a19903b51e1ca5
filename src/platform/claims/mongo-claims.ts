import { type Connection, type Model, mongo, Schema } from 'mongoose';
import type { Clock } from '../kernel/index.js';
import { Claims } from './claims.js';

interface StoredClaim {
  _id: string;
  owner: string;
  until: Date;
}

const schema = new Schema<StoredClaim>(
  {
    _id: { type: String, required: true },
    owner: { type: String, required: true },
    until: { type: Date, required: true },
  },
  { collection: 'claims', versionKey: false, autoIndex: false, autoCreate: false },
);
schema.index({ until: 1 });

/** Shortest a claim is kept, counted from when it is made. */
const KEPT_MS = 86_400_000;
const DUPLICATE_KEY = 11_000;

/** Claims as documents: uniqueness is the `_id`, so the same code holds on every topology. */
export class MongoClaims extends Claims {
  private readonly model: Model<StoredClaim>;

  constructor(
    connection: Connection,
    private readonly clock: Clock,
  ) {
    super();
    this.model = connection.model<StoredClaim>('Claim', schema);
  }

  async prepare(): Promise<void> {
    await this.model.createIndexes();
  }

  override async claim(key: string, owner: string, until: Date): Promise<string> {
    for (;;) {
      if (await this.insert({ _id: key, owner, until: this.atLeast(until) })) return owner;
      const first = await this.model.findById(key).lean<StoredClaim>().exec();
      // Swept away between the two: free again.
      if (first) return first.owner;
    }
  }

  override async purge(now: Date): Promise<void> {
    await this.model.deleteMany({ until: { $lt: now } }).exec();
  }

  /** Work that is caught up on counts from its own time: its claim must not be over before it is made. */
  private atLeast(until: Date): Date {
    const earliest = new Date(this.clock.now().getTime() + KEPT_MS);
    return until > earliest ? until : earliest;
  }

  private async insert(claim: StoredClaim): Promise<boolean> {
    try {
      await this.model.insertOne(claim);
      return true;
    } catch (fault) {
      if (fault instanceof mongo.MongoError && fault.code === DUPLICATE_KEY) return false;
      throw fault;
    }
  }
}
