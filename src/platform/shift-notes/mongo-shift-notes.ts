import { type Connection, type Model, Schema } from 'mongoose';
import { type ShiftNote, ShiftNotes } from './shift-notes.js';

type StoredNote = Omit<ShiftNote, 'id'> & { _id: string };

const schema = new Schema<StoredNote>(
  {
    _id: { type: String, required: true },
    unit: { type: String, required: true },
    at: { type: Date, required: true },
    by: { type: Schema.Types.Mixed, required: true },
    text: { type: String, required: true },
  },
  { collection: 'shift_notes', versionKey: false, autoIndex: false, autoCreate: false },
);
schema.index({ unit: 1, at: -1 });

const MOST = 100;

export class MongoShiftNotes extends ShiftNotes {
  private readonly model: Model<StoredNote>;

  constructor(connection: Connection) {
    super();
    this.model = connection.model<StoredNote>('ShiftNote', schema);
  }

  async prepare(): Promise<void> {
    await this.model.createIndexes();
  }

  async add({ id, ...note }: ShiftNote): Promise<void> {
    await this.model.updateOne({ _id: id }, { $setOnInsert: note }, { upsert: true }).exec();
  }

  async of(unit: string, from: Date, to: Date): Promise<readonly ShiftNote[]> {
    const found = await this.model
      .find({ unit, at: { $gte: from, $lt: to } })
      .sort({ at: -1 })
      .limit(MOST)
      .lean<StoredNote[]>()
      .exec();
    return found.map(({ _id, ...note }) => ({ ...note, id: _id }));
  }
}
