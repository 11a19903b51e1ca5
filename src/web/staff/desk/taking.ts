import { useState } from 'react';
import { NO_NOTES } from './blank-notes.js';
import type { BaseAnswer, Submitted } from './desk-data.js';
import { dropWords, keepWords, keptWords, type Shelf } from './kept-notes.js';
import { NOBODY, type Notes } from './notes.js';

/** Everything of a call that only this page knows. */
export interface Taking {
  /** As the agent saw it on his telephone; empty when hidden, or after the page was loaded anew. */
  readonly phone: string;
  readonly notes: Notes;
  /** The answer read out of the report base. */
  readonly entry: BaseAnswer | null;
  /** The matter of another authority that was read out. */
  readonly code: string;
  /** Why it is an emergency (F2); null while it is none. */
  readonly emergency: string | null;
  readonly heldSince: string | null;
}

/** What is read out after a report was taken down; the code is told this once. */
export interface ReadOut {
  readonly receipt: Submitted;
  readonly emergency: string | null;
}

const takings = new Map<string, Taking>();
let readOut: ReadOut | null = null;

/** The taking of one call: it outlives the page's parts, and its words (not the number) a reload. */
export function useTaking(call: string) {
  const [taking, setTaking] = useState(() => takings.get(call) ?? anew(call));
  const set = (part: Partial<Taking>) => {
    const next = { ...(takings.get(call) ?? taking), ...part };
    takings.set(call, next);
    keepWords(shelf(), call, next.notes);
    setTaking(next);
  };
  const note = (part: Partial<Notes>) => set({ notes: { ...(takings.get(call) ?? taking).notes, ...part } });
  return { taking, set, note };
}

/** @param phone as typed when the call was taken */
export function beginTaking(call: string, phone: string): void {
  takings.set(call, { ...anew(call), phone, notes: { ...NO_NOTES, who: { ...NOBODY, phone } } });
}

export function endTaking(call: string): void {
  takings.delete(call);
  dropWords(shelf());
}

/** The receipt stays until the agent has read it out, whatever page he looks at meanwhile. */
export function useReadOut() {
  const [shown, setShown] = useState(readOut);
  const set = (next: ReadOut | null) => {
    readOut = next;
    setShown(next);
  };
  return [shown, set] as const;
}

function anew(call: string): Taking {
  const notes = keptWords(shelf(), call, NO_NOTES);
  return { phone: '', notes, entry: null, code: '', emergency: null, heldSince: null };
}

function shelf(): Shelf | null {
  try {
    return sessionStorage;
  } catch {
    return null;
  }
}
