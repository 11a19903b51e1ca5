import type { Connection } from 'mongoose';

/** Where the data lives. Without `mongodbUri` the embedded server keeps it under `dataDir`. */
export interface DatabaseSettings {
  /** Folder of the embedded database; made when missing. Not used with `mongodbUri`. */
  readonly dataDir: string;
  readonly mongodbUri?: string | undefined;
  /** Name of the database inside the server; `shuijing` when not given. */
  readonly dbName?: string | undefined;
}

/** What `/ready` and the operator's page show. */
export interface DatabaseHealth {
  readonly kind: Database['kind'];
  /** `up`: answering; `restarting`: the embedded server died and is being started again; `down`: not connected. */
  readonly state: 'up' | 'restarting' | 'down';
  /** How often the embedded server had to be started again since this process began. */
  readonly restarts: number;
  /** Why the embedded server ended last, when it did. */
  readonly lastFault: string | null;
}

/** The one open database of this process, and the token it is injected by. */
export abstract class Database {
  /** Connection of its own mongoose instance; writes wait for `{w: 'majority', j: true}` unless told otherwise. */
  abstract readonly connection: Connection;
  abstract readonly kind: 'embedded' | 'mongodb';
  /** Address any MongoDB client can use, for as long as the database is open. */
  abstract readonly uri: string;
  abstract health(): DatabaseHealth;
  /** Ends the connection and, when embedded, the server: everything acknowledged is on disk. */
  abstract close(): Promise<void>;
}
