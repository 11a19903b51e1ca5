import { randomBytes } from 'node:crypto';
import type { Connection, Model } from 'mongoose';
import { Schema } from 'mongoose';
import { sha256 } from '../kernel/index.js';

/** A working day and then some; after it one signs in again. */
const LIFETIME = 12 * 3_600_000;
/** Without a request for this long the session is over. */
const IDLE = 45 * 60_000;
/** Activity is written down at most this often. */
const TOUCH_EVERY = 60_000;

export interface Session {
  readonly account: string;
  readonly expiresAt: Date;
}

/** Who is signed in. Only the hash of a token is kept, so a stolen database opens no session. */
export abstract class Sessions {
  /** The token, to be handed out once. */
  abstract open(account: string, now: Date): Promise<{ token: string; expiresAt: Date }>;
  /** The live session of a token, or null when it is unknown, over or idle too long. */
  abstract find(token: string, now: Date): Promise<Session | null>;
  /** Those of the tokens whose sessions are live; being asked about keeps none of them alive. One read. */
  abstract liveAmong(tokens: readonly string[], now: Date): Promise<ReadonlySet<string>>;
  abstract close(token: string): Promise<void>;
  abstract closeAllOf(account: string): Promise<void>;
  /** Removes what is over. */
  abstract purge(now: Date): Promise<void>;
  /** Keeps live sessions alive when the demo's clock is moved from one instant to another. */
  abstract carryOver(from: Date, to: Date): Promise<void>;
}

interface StoredSession {
  _id: string;
  account: string;
  expiresAt: Date;
  seenAt: Date;
}

const schema = new Schema<StoredSession>(
  {
    _id: { type: String, required: true },
    account: { type: String, required: true },
    expiresAt: { type: Date, required: true },
    seenAt: { type: Date, required: true },
  },
  { collection: 'sessions', versionKey: false, autoIndex: false, autoCreate: false },
);
schema.index({ account: 1 });
schema.index({ expiresAt: 1 });

export class MongoSessions extends Sessions {
  private readonly model: Model<StoredSession>;

  constructor(connection: Connection) {
    super();
    this.model = connection.model<StoredSession>('Session', schema);
  }

  async prepare(): Promise<void> {
    await this.model.createIndexes();
  }

  async open(account: string, now: Date): Promise<{ token: string; expiresAt: Date }> {
    const token = randomBytes(32).toString('base64url');
    const expiresAt = new Date(now.getTime() + LIFETIME);
    await this.model.create({ _id: sha256(token), account, expiresAt, seenAt: now });
    return { token, expiresAt };
  }

  async find(token: string, now: Date): Promise<Session | null> {
    const stored = await this.model.findById(sha256(token)).lean<StoredSession>().exec();
    if (stored === null || !isLive(stored, now)) return null;
    if (now.getTime() - stored.seenAt.getTime() >= TOUCH_EVERY) {
      await this.model.updateOne({ _id: stored._id }, { $set: { seenAt: now } }).exec();
    }
    return { account: stored.account, expiresAt: stored.expiresAt };
  }

  async liveAmong(tokens: readonly string[], now: Date): Promise<ReadonlySet<string>> {
    const byId = new Map(tokens.map((token) => [sha256(token), token]));
    const found = await this.model
      .find({ _id: { $in: [...byId.keys()] } })
      .lean<StoredSession[]>()
      .exec();
    return new Set(found.filter((session) => isLive(session, now)).flatMap(({ _id }) => byId.get(_id) ?? []));
  }

  async close(token: string): Promise<void> {
    await this.model.deleteOne({ _id: sha256(token) }).exec();
  }

  async closeAllOf(account: string): Promise<void> {
    await this.model.deleteMany({ account }).exec();
  }

  async purge(now: Date): Promise<void> {
    await this.model.deleteMany({ expiresAt: { $lte: now } }).exec();
  }

  async carryOver(from: Date, to: Date): Promise<void> {
    const live = await this.model
      .find({ expiresAt: { $gt: from } })
      .limit(1000)
      .lean<StoredSession[]>()
      .exec();
    const moved = to.getTime() - from.getTime();
    for (const { _id, expiresAt } of live.filter((session) => isLive(session, from))) {
      const later = new Date(expiresAt.getTime() + moved);
      await this.model.updateOne({ _id }, { $set: { expiresAt: later, seenAt: to } }).exec();
    }
  }
}

function isLive(session: StoredSession, now: Date): boolean {
  return session.expiresAt > now && now.getTime() - session.seenAt.getTime() < IDLE;
}
