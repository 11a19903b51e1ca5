import { mongo } from 'mongoose';
import { type Outcome, refuse } from '../../kernel/index.js';
import type { StoredFile } from '../store/stored-file.js';

/** Sizes of a stored file in bytes. */
export interface SizeLimits {
  /** Crossing it leaves a `file.large` entry in the history. */
  readonly warn: number;
  /** From here on it may not grow any more, but be brought to its end. */
  readonly full: number;
  /** Nothing at all is written beyond this: the database takes 16 MB at most. */
  readonly hard: number;
}

export const SIZE_LIMITS: SizeLimits = { warn: 256 * 1024, full: 4 * 1024 * 1024, hard: 12 * 1024 * 1024 };

/** Refuses `case.too-large` when a command would grow a full file without bringing it nearer to its end. */
export function checkSize(
  base: StoredFile,
  next: StoredFile,
  limits: SizeLimits,
  bySystem: boolean,
): Extract<Outcome<never>, { ok: false }> | null {
  const size = next.bytes;
  if (size <= limits.full) return null;
  const exempt = bySystem || isNearerToItsEnd(base, next) || size <= base.bytes;
  if (exempt && size <= limits.hard) return null;
  return refuse('case.too-large', { size, limit: exempt ? limits.hard : limits.full });
}

export function measured(file: StoredFile): StoredFile {
  return { ...file, bytes: mongo.BSON.calculateObjectSize(file, { ignoreUndefined: true }) };
}

export function hasBecomeLarge(base: StoredFile, next: StoredFile, limits: SizeLimits): boolean {
  return base.bytes < limits.warn && next.bytes >= limits.warn;
}

function isNearerToItsEnd(base: StoredFile, next: StoredFile): boolean {
  return runningIn(next) < runningIn(base) || next.tasks.length < base.tasks.length;
}

function runningIn(file: StoredFile): number {
  return file.engine.executions.filter((execution) => execution.status === 'running').length;
}
