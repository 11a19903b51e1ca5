import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The one file all documents are in, below the folder of the embedded database. */
export function databaseFile(folder: string): string {
  return join(folder, 'documents.sqlite');
}

/** False for a folder the embedded database was never opened in. */
export function holdsDatabase(folder: string): boolean {
  return existsSync(databaseFile(folder));
}
