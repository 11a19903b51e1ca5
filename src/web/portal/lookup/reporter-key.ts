import { useSyncExternalStore } from 'react';
import { drop, keep, kept } from '../shell/index.js';

/** Opens one report: in the memory of this tab only, never in an address, a title or a lasting store. */
export interface ReporterKey {
  readonly number: string;
  readonly queryCode: string;
}

const NAME = 'sj.key';
/** Where the receipt with the code is kept. */
export const RECEIPT = 'sj.receipt';
const listeners = new Set<() => void>();
let held = kept<ReporterKey>('session', NAME);

export function holdKey(key: ReporterKey): void {
  held = key;
  keep('session', NAME, key);
  tell();
}

/** Leaves nothing of the report in this tab, its receipt included. */
export function dropKey(): void {
  held = null;
  drop('session', NAME);
  drop('session', RECEIPT);
  tell();
}

export function useReporterKey(): ReporterKey | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => held,
  );
}

function tell(): void {
  for (const listener of listeners) listener();
}
