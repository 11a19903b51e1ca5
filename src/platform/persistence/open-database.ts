import { type Connection, Mongoose } from 'mongoose';
import { Database, type DatabaseHealth, type DatabaseSettings } from './database.js';
import { EmbeddedServer } from './embedded/index.js';

const DEFAULT_NAME = 'shuijing';
/** Every write is acknowledged once it would survive a crash; the relay relaxes this where a repeat is harmless. */
const DURABLE = { w: 'majority', journal: true } as const;

/**
 * Opens the database: MongoDB when an address is given, else the embedded server on `dataDir`.
 * @throws DatabaseRefused when the folder is in use, cannot be written, or was written by a newer version.
 */
export async function openDatabase(settings: DatabaseSettings): Promise<Database> {
  const name = settings.dbName ?? DEFAULT_NAME;
  if (settings.mongodbUri) return new OpenDatabase(await connect(settings.mongodbUri, name), settings.mongodbUri, null);
  const server = await EmbeddedServer.start(settings.dataDir);
  try {
    return new OpenDatabase(await connect(server.uri, name), server.uri, server);
  } catch (fault) {
    await server.stop();
    throw fault;
  }
}

async function connect(uri: string, dbName: string): Promise<Connection> {
  const options = { dbName, retryWrites: false, writeConcern: DURABLE, serverSelectionTimeoutMS: 10_000 };
  return new Mongoose().createConnection(uri, options).asPromise();
}

class OpenDatabase extends Database {
  readonly kind: Database['kind'];

  constructor(
    readonly connection: Connection,
    readonly uri: string,
    private readonly server: EmbeddedServer | null,
  ) {
    super();
    this.kind = server ? 'embedded' : 'mongodb';
  }

  health(): DatabaseHealth {
    if (this.server) return { kind: 'embedded', ...this.server.health() };
    return { kind: 'mongodb', state: this.connection.readyState === 1 ? 'up' : 'down', restarts: 0, lastFault: null };
  }

  async close(): Promise<void> {
    await this.connection.close();
    await this.server?.stop();
  }
}
