import type { Iso } from '../dates/format.js';

/** What an entry is about: time limits, looks, changes, decisions, what was told, anything else that was done. */
export type HistoryKind = 'deadline' | 'view' | 'change' | 'decision' | 'notice' | 'act';

/** One line of a case's history, in words. */
export interface HistoryLike {
  readonly id: string;
  readonly at: Iso;
  readonly kind: HistoryKind;
  /** A person did it; the system otherwise. */
  readonly human: boolean;
  /** Who; empty where the sentence says it. */
  readonly who: string;
  /** Did what, to what. */
  readonly text: string;
  /** The old value, struck, and the new one. */
  readonly from?: string;
  readonly to?: string;
  /** A date missed, where the case stands now, or what is still to come. */
  readonly mark?: 'missed' | 'now' | 'planned';
  /** A second, quieter line. */
  readonly detail?: string;
}

export const FILTERS = ['all', 'human', 'deadline', 'view'] as const;
export type HistoryFilter = (typeof FILTERS)[number];
