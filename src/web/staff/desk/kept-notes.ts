import type { Notes } from './notes.js';

/** Where words survive a reloaded page: this tab only, never the phone number nor who speaks. */
export interface Shelf {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
  key(index: number): string | null;
  readonly length: number;
}

const PREFIX = 'sj.desk.';
/** Anything that may be a telephone or identity number; what is said of it stays in memory only. */
const NUMBERS = /\d[\d\s-]{5,}[\dXx]/g;
const LEFT_OUT = '〔号码〕';

/** Keeps what was heard without numbers that could name the caller. */
export function keepWords(shelf: Shelf | null, call: string, { when, cause, course, place, category }: Notes): void {
  const without = (words: string) => words.replace(NUMBERS, LEFT_OUT);
  const kept = {
    when: without(when),
    cause: without(cause),
    course: without(course),
    place: { ...place, text: without(place.text), township: without(place.township), water: without(place.water) },
    category,
  };
  try {
    shelf?.setItem(PREFIX + call, JSON.stringify(kept));
  } catch {
    // A full or forbidden storage: the words are still in memory.
  }
}

/** @param blank what a call begins with: whoever speaks is asked again */
export function keptWords(shelf: Shelf | null, call: string, blank: Notes): Notes {
  try {
    const kept = shelf?.getItem(PREFIX + call) ?? null;
    return kept === null ? blank : { ...blank, ...(JSON.parse(kept) as Partial<Notes>), who: blank.who };
  } catch {
    return blank;
  }
}

/** After a call nothing of it stays on the device. */
export function dropWords(shelf: Shelf | null): void {
  if (shelf === null) return;
  const keys = Array.from({ length: shelf.length }, (_, at) => shelf.key(at) ?? '');
  for (const key of keys) if (key.startsWith(PREFIX)) shelf.removeItem(key);
}
