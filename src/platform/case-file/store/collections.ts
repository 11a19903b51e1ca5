import type { Connection, mongo, Schema } from 'mongoose';
import type { HistoryEntry } from '../case-file.js';
import {
  caseFileSchema,
  counterSchema,
  deliverySchema,
  historySchema,
  laneSchema,
  quarantineSchema,
  registerSchema,
  taskSchema,
} from './schemas.js';
import type { Counter, Delivery, QuarantineRow, Reservation, StoredFile, TaskRow } from './stored-file.js';

export interface Lane {
  readonly _id: string;
  readonly holder: string;
  readonly until: Date;
}

/** The collections of the unit of work, typed. Documents go in and out whole, so nothing is cast on the way. */
export interface Collections {
  readonly files: mongo.Collection<StoredFile>;
  readonly history: mongo.Collection<HistoryEntry>;
  readonly tasks: mongo.Collection<TaskRow>;
  readonly deliveries: mongo.Collection<Delivery>;
  readonly lanes: mongo.Collection<Lane>;
  readonly counters: mongo.Collection<Counter>;
  readonly registers: mongo.Collection<Reservation>;
  readonly quarantine: mongo.Collection<QuarantineRow>;
}

/** Registers the models on an open connection and makes their indexes. */
export async function openCollections(connection: Connection, facets: readonly string[]): Promise<Collections> {
  const open = async <T extends mongo.Document>(name: string, schema: Schema): Promise<mongo.Collection<T>> => {
    const model = connection.models[name] ?? connection.model(name, schema);
    await model.createIndexes();
    if (!connection.db) throw new Error('the database connection is not open');
    return connection.db.collection<T>(model.collection.collectionName, { ignoreUndefined: true });
  };
  return {
    files: await open<StoredFile>('CaseFile', caseFileSchema(facets)),
    history: await open<HistoryEntry>('HistoryEntry', historySchema()),
    tasks: await open<TaskRow>('TaskRow', taskSchema()),
    deliveries: await open<Delivery>('Delivery', deliverySchema()),
    lanes: await open<Lane>('DeliveryLane', laneSchema()),
    counters: await open<Counter>('Counter', counterSchema()),
    registers: await open<Reservation>('Register', registerSchema()),
    quarantine: await open<QuarantineRow>('Quarantine', quarantineSchema()),
  };
}
