import { type Connection, type Model, Schema } from 'mongoose';

/** What a database was first used for. Demonstration data and real reports never share one. */
export type DeploymentMode = 'demo' | 'production';

interface StoredMark {
  _id: string;
  mode: DeploymentMode;
  clock: Date | null;
}

const schema = new Schema<StoredMark>(
  {
    _id: { type: String, required: true },
    mode: { type: String, required: true },
    clock: { type: Date, default: null },
  },
  { collection: 'deployment', versionKey: false, autoIndex: false, autoCreate: false },
);
const MARK = { _id: 'mark' };

/** The mark of a database: what it is for, and where the demo's clock stood. */
export class Deployment {
  private readonly model: Model<StoredMark>;

  constructor(connection: Connection) {
    this.model = connection.model<StoredMark>('Deployment', schema);
  }

  /** Marks an empty database with the mode that uses it first; answers the mark it bears now. */
  async claim(mode: DeploymentMode): Promise<DeploymentMode> {
    const update = { $setOnInsert: { mode, clock: null } };
    const claim = () =>
      this.model.findOneAndUpdate(MARK, update, { upsert: true, returnDocument: 'after' }).lean<StoredMark>().exec();
    // Two hosts may start on an empty database at once: the loser's second try finds the winner's mark.
    const mark = await claim().catch(claim);
    return mark?.mode ?? mode;
  }

  async keepClock(instant: Date): Promise<void> {
    await this.model.updateOne(MARK, { $set: { clock: instant } }).exec();
  }

  async keptClock(): Promise<Date | null> {
    return (await this.model.findOne(MARK).lean<StoredMark>().exec())?.clock ?? null;
  }
}
