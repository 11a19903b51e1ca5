import { createHmac, randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** The key that wraps every case's data key. Kept in a file of its own, never in the database. */
export interface MasterKey {
  /** Short public name of the key: says which one wrapped a data key, tells nothing of the key. */
  readonly id: string;
  readonly secret: Uint8Array;
}

export interface MasterKeySource {
  readonly path: string;
  /** Makes the file when there is none (demo); otherwise a missing file is refused. */
  readonly generateIfMissing: boolean;
}

/** The key file is missing, readable by others, or not a key file. */
export class MasterKeyRefused extends Error {
  constructor(
    readonly code: 'vault.key-missing' | 'vault.key-exposed' | 'vault.key-malformed',
    readonly path: string,
  ) {
    super(`${code}: ${path}`);
  }
}

const HEADING = 'shuijing-master-key-1:';
const KEY_BYTES = 32;

/**
 * Reads the master key file: one line, `shuijing-master-key-1:` and 32 bytes in base64, readable by its owner only.
 * @throws MasterKeyRefused
 */
export function loadMasterKey(source: MasterKeySource): MasterKey {
  const text = readKeyFile(source.path) ?? (source.generateIfMissing ? generate(source.path) : null);
  if (text === null) throw new MasterKeyRefused('vault.key-missing', source.path);
  if (!text.startsWith(HEADING)) throw new MasterKeyRefused('vault.key-malformed', source.path);
  const secret = Buffer.from(text.slice(HEADING.length).trim(), 'base64');
  if (secret.length !== KEY_BYTES) throw new MasterKeyRefused('vault.key-malformed', source.path);
  return masterKeyOf(secret);
}

/** Names a secret; the name is derived, so that the same key has the same name on every host. */
export function masterKeyOf(secret: Uint8Array): MasterKey {
  return { id: createHmac('sha256', secret).update('shuijing/master-key-id').digest('hex').slice(0, 12), secret };
}

function readKeyFile(path: string): string | null {
  try {
    if ((statSync(path).mode & 0o077) !== 0) throw new MasterKeyRefused('vault.key-exposed', path);
    return readFileSync(path, 'utf8');
  } catch (fault) {
    if (codeOf(fault) === 'ENOENT') return null;
    throw fault;
  }
}

/** Written beside and linked into place: of two processes starting at once both end up with the same key. */
function generate(path: string): string {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  const file = openSync(draft, 'wx', 0o600);
  try {
    writeSync(file, `${HEADING}${randomBytes(KEY_BYTES).toString('base64')}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  try {
    linkSync(draft, path);
  } catch (fault) {
    if (codeOf(fault) !== 'EEXIST') throw fault;
  } finally {
    rmSync(draft);
  }
  return readFileSync(path, 'utf8');
}

function codeOf(fault: unknown): unknown {
  return typeof fault === 'object' && fault !== null && 'code' in fault ? fault.code : undefined;
}
