import { type Connection, type Model, Schema } from 'mongoose';

/** What a database was first used for. Demonstration data and real reports never share one. */
export type Deployment = 'demo' | 'production';

interface StoredMark {
  _id: string;
  mode: Deployment;
}

const schema = new Schema<StoredMark>(
  { _id: { type: String, required: true }, mode: { type: String, required: true } },
  { collection: 'deployment', versionKey: false, autoIndex: false, autoCreate: false },
);

/** Marks an empty database with the mode that uses it first, and answers the mark it bears now. */
export async function markDeployment(connection: Connection, mode: Deployment): Promise<Deployment> {
  const model = (connection.models.Deployment ?? connection.model('Deployment', schema)) as Model<StoredMark>;
  const claim = () =>
    model
      .findOneAndUpdate({ _id: 'mark' }, { $setOnInsert: { mode } }, { upsert: true, returnDocument: 'after' })
      .lean<StoredMark>()
      .exec();
  // Two hosts may start on an empty database at once: the loser's second try finds the winner's mark.
  const mark = await claim().catch(claim);
  return mark?.mode ?? mode;
}
