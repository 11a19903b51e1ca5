import type { Doc } from './bson/bson.js';
import { aggregate } from './commands/aggregate.js';
import { create, drop, dropDatabase, listCollections, listDatabases } from './commands/collections.js';
import { type Command, type Context, checkFields } from './commands/command.js';
import { count, distinct } from './commands/count.js';
import { Cursors } from './commands/cursors.js';
import { remove } from './commands/delete.js';
import { explain } from './commands/explain.js';
import { find, getMore, killCursors } from './commands/find.js';
import { findAndModify } from './commands/find-and-modify.js';
import { buildInfo, endSessions, hello, ping } from './commands/handshake.js';
import { createIndexes, dropIndexes, listIndexes } from './commands/indexes.js';
import { insert } from './commands/insert.js';
import { update } from './commands/update.js';
import { ServerError } from './errors.js';
import { Catalog } from './store/catalog.js';
import type { Sqlite } from './store/sqlite.js';
import { WriteQueue } from './store/write-queue.js';
import type { Answer } from './wire/message.js';

/** Everything the server can do. A command that is not here is refused by name. */
const COMMANDS: Record<string, Command> = {
  hello,
  isMaster: hello,
  ismaster: hello,
  ping,
  buildInfo,
  endSessions,
  insert,
  update,
  delete: remove,
  findAndModify,
  findandmodify: findAndModify,
  find,
  getMore,
  killCursors,
  count,
  distinct,
  aggregate,
  explain,
  createIndexes,
  listIndexes,
  dropIndexes,
  listCollections,
  listDatabases,
  create,
  drop,
  dropDatabase,
};

/** Takes decoded commands to their code, over one SQLite file. */
export class DatabaseServer {
  private readonly context: Context;

  constructor(sql: Sqlite) {
    const catalog = new Catalog(sql);
    this.context = { catalog, queue: new WriteQueue(sql, () => catalog.load()), cursors: new Cursors() };
  }

  /** @throws ServerError, which the listener turns into an answer. */
  async handle(body: Doc): Promise<Answer> {
    const name = Object.keys(body)[0] ?? '';
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command) throw new ServerError(59, 'CommandNotFound', `no such command: '${name}'`);
    checkFields(command, name, body);
    return command.run(this.context, body);
  }

  /** Commits what is pending. */
  close(): void {
    this.context.queue.close();
  }
}
