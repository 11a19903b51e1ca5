import { type Connection, type Model, Schema } from 'mongoose';
import type { SealedValue } from '../vault/index.js';
import { type Draft, Drafts } from './drafts.js';

interface StoredDraft {
  _id: string;
  person: string;
  task: string;
  revision: number;
  sealed: SealedValue;
  savedAt: Date;
}

const schema = new Schema<StoredDraft>(
  {
    _id: { type: String, required: true },
    person: { type: String, required: true },
    task: { type: String, required: true },
    revision: { type: Number, required: true },
    sealed: { type: Schema.Types.Mixed, required: true },
    savedAt: { type: Date, required: true },
  },
  { collection: 'drafts', versionKey: false, autoIndex: false, autoCreate: false },
);
schema.index({ task: 1 });
schema.index({ person: 1, savedAt: 1 });

const DUPLICATE_KEY = 11_000;

export class MongoDrafts extends Drafts {
  private readonly model: Model<StoredDraft>;

  constructor(connection: Connection) {
    super();
    this.model = connection.model<StoredDraft>('Draft', schema);
  }

  async prepare(): Promise<void> {
    await this.model.createIndexes();
  }

  async of(person: string, task: string): Promise<Draft | null> {
    const found = await this.model.findById(idOf(person, task)).lean<StoredDraft>().exec();
    if (found === null) return null;
    const { _id, ...draft } = found;
    return draft;
  }

  async keep(draft: Omit<Draft, 'revision'>, expected: number): Promise<Draft | null> {
    const kept: Draft = { ...draft, revision: expected + 1 };
    const _id = idOf(draft.person, draft.task);
    if (expected === 0) return (await this.first({ ...kept, _id })) ? kept : null;
    const written = await this.model.updateOne({ _id, revision: expected }, { $set: kept }).exec();
    return written.matchedCount === 1 ? kept : null;
  }

  async drop(person: string, task: string): Promise<void> {
    await this.model.deleteOne({ _id: idOf(person, task) }).exec();
  }

  async dropTasks(tasks: readonly string[]): Promise<void> {
    if (tasks.length > 0) await this.model.deleteMany({ task: { $in: [...tasks] } }).exec();
  }

  async dropBefore(person: string, before: Date): Promise<void> {
    await this.model.deleteMany({ person, savedAt: { $lt: before } }).exec();
  }

  private async first(draft: StoredDraft): Promise<boolean> {
    try {
      await this.model.create(draft);
      return true;
    } catch (fault) {
      if (fault instanceof Error && 'code' in fault && fault.code === DUPLICATE_KEY) return false;
      throw fault;
    }
  }
}

function idOf(person: string, task: string): string {
  return `${person} ${task}`;
}
