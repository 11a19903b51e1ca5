import { type Connection, type Model, mongo, Schema } from 'mongoose';
import { type Json, type Outcome, refuse, sha256 } from '../kernel/index.js';
import { KeptAnswers, type KeyedCommand } from './answers.js';

/** Answers are kept for a week, attempts that never ended for an hour. */
const KEPT_MS = 7 * 86_400_000;
const ATTEMPT_MS = 3_600_000;

interface StoredAnswer {
  _id: string;
  body: string;
  /** JSON of the answer; null while the work is under way. */
  answer: string | null;
  expiresAt: Date;
}

const schema = new Schema<StoredAnswer>(
  {
    _id: { type: String, required: true },
    body: { type: String, required: true },
    answer: { type: String, default: null },
    expiresAt: { type: Date, required: true },
  },
  { collection: 'answers', versionKey: false, autoIndex: false, autoCreate: false },
);
schema.index({ expiresAt: 1 });

export class MongoAnswers extends KeptAnswers {
  private readonly model: Model<StoredAnswer>;

  constructor(connection: Connection) {
    super();
    this.model = connection.model<StoredAnswer>('KeptAnswer', schema);
  }

  async prepare(): Promise<void> {
    await this.model.createIndexes();
  }

  async once<T extends Json>(command: KeyedCommand, now: Date, work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
    const _id = sha256(command.key);
    const earlier = await this.claim(_id, command.body, now);
    if (earlier) return repeated<T>(earlier, command.body);
    const outcome = await this.attempt(_id, work);
    // A fault from here on leaves the key: what is done must not be done again because its answer was not kept.
    if (outcome.ok) await this.keep(_id, outcome.value, now);
    else await this.forget(_id);
    return outcome;
  }

  /** Frees the key when the work certainly came to nothing. */
  private async attempt<T>(_id: string, work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
    try {
      return await work();
    } catch (fault) {
      if (!leavesDoubt(fault)) await this.forget(_id);
      throw fault;
    }
  }

  private async forget(_id: string): Promise<void> {
    await this.model.deleteOne({ _id }).exec();
  }

  async isKept(command: KeyedCommand, now: Date): Promise<boolean> {
    return (await this.model.findOne(keptOf(command, now)).lean<StoredAnswer>().exec()) !== null;
  }

  async take(command: KeyedCommand, now: Date): Promise<boolean> {
    const { deletedCount } = await this.model.deleteOne(keptOf(command, now)).exec();
    return deletedCount === 1;
  }

  async purge(now: Date): Promise<void> {
    await this.model.deleteMany({ expiresAt: { $lte: now } }).exec();
  }

  /** Null when the key is ours now, else what stands under it. */
  private async claim(_id: string, body: string, now: Date): Promise<StoredAnswer | null> {
    try {
      await this.model.create({ _id, body, answer: null, expiresAt: new Date(now.getTime() + ATTEMPT_MS) });
      return null;
    } catch (fault) {
      const earlier = await this.model.findById(_id).lean<StoredAnswer>().exec();
      if (earlier === null) throw fault;
      return earlier;
    }
  }

  private async keep(_id: string, answer: Json, now: Date): Promise<void> {
    const expiresAt = new Date(now.getTime() + KEPT_MS);
    await this.model.updateOne({ _id }, { $set: { answer: JSON.stringify(answer), expiresAt } }).exec();
  }
}

function keptOf({ key }: KeyedCommand, now: Date) {
  return { _id: sha256(key), answer: { $type: 'string' as const }, expiresAt: { $gt: now } };
}

/** True when the work may have been done all the same: no server said no. */
function leavesDoubt(fault: unknown): boolean {
  if (fault instanceof mongo.MongoWriteConcernError) return true;
  return fault instanceof mongo.MongoError && !(fault instanceof mongo.MongoServerError);
}

function repeated<T extends Json>(earlier: StoredAnswer, body: string): Outcome<T> {
  if (earlier.body !== body) return refuse('command.key-reused');
  if (earlier.answer === null) return refuse('command.in-progress');
  return { ok: true, value: JSON.parse(earlier.answer) as T };
}
