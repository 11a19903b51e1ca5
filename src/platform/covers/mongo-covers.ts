import { type Connection, type Model, Schema } from 'mongoose';
import type { Day } from '../calendar/index.js';
import { type Cover, Covers } from './covers.js';

type StoredCover = Omit<Cover, 'id'> & { _id: string };

const text = { type: String, required: true };
const schema = new Schema<StoredCover>(
  {
    _id: text,
    unit: text,
    person: text,
    deputy: text,
    from: text,
    until: text,
    setBy: text,
    setAt: { type: Date, required: true },
  },
  { collection: 'covers', versionKey: false, autoIndex: false, autoCreate: false },
);
schema.index({ deputy: 1, until: 1 });
schema.index({ person: 1, until: 1 });
schema.index({ unit: 1, until: 1 });

const MOST = 200;

/** Days are `YYYY-MM-DD`, so their order is that of their text. */
export class MongoCovers extends Covers {
  private readonly model: Model<StoredCover>;

  constructor(connection: Connection) {
    super();
    this.model = connection.model<StoredCover>('Cover', schema);
  }

  async prepare(): Promise<void> {
    await this.model.createIndexes();
  }

  async add({ id, ...cover }: Cover): Promise<void> {
    await this.model.updateOne({ _id: id }, { $setOnInsert: cover }, { upsert: true }).exec();
  }

  async byId(id: string): Promise<Cover | null> {
    return (await this.many({ _id: id }))[0] ?? null;
  }

  async end(id: string): Promise<void> {
    await this.model.deleteOne({ _id: id }).exec();
  }

  by(deputy: string, day: Day): Promise<readonly Cover[]> {
    return this.many({ deputy, until: { $gte: day }, from: { $lte: day } });
  }

  async touching(people: readonly string[], from: Day, until: Day): Promise<readonly Cover[]> {
    const days = { until: { $gte: from }, from: { $lte: until } };
    const who = { $in: [...people] };
    const found = await Promise.all([this.many({ person: who, ...days }), this.many({ deputy: who, ...days })]);
    return found.flat();
  }

  ofUnit(unit: string, day: Day): Promise<readonly Cover[]> {
    return this.many({ unit, until: { $gte: day } });
  }

  private async many(filter: Record<string, unknown>): Promise<readonly Cover[]> {
    const found = await this.model.find(filter).sort({ until: 1 }).limit(MOST).lean<StoredCover[]>().exec();
    return found.map(({ _id, ...cover }) => ({ ...cover, id: _id }));
  }
}
