import { isDeeperThan, sha256 } from '../kernel/index.js';
import type { PolicyTree, Release } from './policy-releases.js';

/** Largest file of a release; places and lexicons stay far below. */
export const MAX_FILE_BYTES = 2_000_000;
export const MAX_FILES = 2_000;
/** Most values in a JSON file: ten times what the largest of the product's own has. */
export const MAX_VALUES = 50_000;
/** Deepest nesting of a JSON file; whoever reads it may go down step by step. */
const MAX_DEPTH = 64;

/** A file of a release that is missing or cannot be read: a fault of the release, never of the caller. */
export class PolicyFault extends Error {}

/** Path → SHA-256, in the order of paths, so that equal trees are listed equally. */
export function hashesOf(tree: PolicyTree): Release['files'] {
  const paths = [...tree.keys()].sort();
  return Object.fromEntries(paths.map((path) => [path, sha256(tree.get(path) ?? new Uint8Array())]));
}

/** Paths whose content differs, is missing on one side or new. */
export function differingPaths(a: Release['files'], b: Release['files']): readonly string[] {
  const paths = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...paths].filter((path) => a[path] !== b[path]).sort();
}

/** @throws TypeError when the bytes are not UTF-8 */
export function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
}

/** @throws PolicyFault naming the path when the file is missing, no JSON or nested too deeply */
export function jsonOf(tree: PolicyTree, path: string): unknown {
  const bytes = tree.get(path);
  if (!bytes) throw new PolicyFault(`expected ${path} in the release, but it is missing`);
  const value = parsed(bytes, path);
  if (isDeeperThan(MAX_DEPTH, value)) {
    throw new PolicyFault(`expected JSON of at most ${MAX_DEPTH} levels in ${path}, but it is nested deeper`);
  }
  return value;
}

function parsed(bytes: Uint8Array, path: string): unknown {
  try {
    return JSON.parse(textOf(bytes));
  } catch (error) {
    throw new PolicyFault(`expected JSON in ${path}, but ${error instanceof Error ? error.message : String(error)}`);
  }
}
