import { CASE_FILE_VERSION } from '../case-file.js';
import type { StoredFile } from './stored-file.js';

/** Brings a stored file of one version to the next; pure. */
export type Upcaster = (older: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** A file written by a newer build: this one must not touch it. */
export class CaseFileTooNew extends Error {
  constructor(
    readonly caseId: string,
    readonly v: number,
    known: number,
  ) {
    super(`case.too-new: ${caseId} has version ${v}, this build knows ${known}`);
  }
}

/** A file this build has no way to read. */
export class CaseFileUnreadable extends Error {
  constructor(
    readonly caseId: string,
    reason: string,
  ) {
    super(`case.unreadable: ${caseId}: ${reason}`);
  }
}

/** Upcasters by the version they start from. Version 1 is the first: there is nothing older yet. */
export const UPCASTERS: ReadonlyMap<number, Upcaster> = new Map();

/**
 * @param upcasters by the version they start from
 * @throws CaseFileTooNew or CaseFileUnreadable
 */
export function upcast(
  stored: Readonly<Record<string, unknown>>,
  upcasters: ReadonlyMap<number, Upcaster> = UPCASTERS,
  current = CASE_FILE_VERSION,
): StoredFile {
  const caseId = String(stored._id);
  let file = stored;
  while (file.v !== current) {
    const v = typeof file.v === 'number' ? file.v : Number.NaN;
    if (v > current) throw new CaseFileTooNew(caseId, v, current);
    const step = upcasters.get(v);
    if (!step) throw new CaseFileUnreadable(caseId, `no way from version ${String(file.v)}`);
    file = { ...step(file), v: v + 1 };
  }
  return checked(caseId, file);
}

const LISTS = ['tasks', 'clocks', 'timers', 'outbox', 'entries', 'closed', 'commands', 'parties'] as const;

/** The few things without which a command could not even refuse. */
function checked(caseId: string, file: Readonly<Record<string, unknown>>): StoredFile {
  const broken = LISTS.find((name) => !Array.isArray(file[name]));
  if (broken) throw new CaseFileUnreadable(caseId, `${broken} is no list`);
  if (!isHead(file.head) || typeof file.rev !== 'number') throw new CaseFileUnreadable(caseId, 'no head or revision');
  return file as unknown as StoredFile;
}

function isHead(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'seq' in value && 'hash' in value;
}
