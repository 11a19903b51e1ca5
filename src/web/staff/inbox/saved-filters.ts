import { useMemo, useSyncExternalStore } from 'react';

export interface SavedFilter {
  readonly name: string;
  /** The filter as its address. */
  readonly address: string;
}

const MOST = 20;
const LONGEST_NAME = 20;
const listeners = new Set<() => void>();

/** Filters a person keeps, in this browser: they name no case and nobody. */
export function useSavedFilters(person: string) {
  const place = `shuijing.filters.${person}`;
  const text = useSyncExternalStore(subscribe, () => localStorage.getItem(place) ?? '[]');
  const saved = useMemo(() => read(text), [text]);
  const write = (filters: readonly SavedFilter[]) => {
    localStorage.setItem(place, JSON.stringify(filters));
    for (const listener of listeners) listener();
  };
  const keep = (name: string, address: string) => {
    const others = saved.filter((filter) => filter.name !== name);
    write([...others, { name: name.slice(0, LONGEST_NAME), address }].slice(-MOST));
  };
  const forget = (name: string) => write(saved.filter((filter) => filter.name !== name));
  return { saved, keep, forget };
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function read(text: string): readonly SavedFilter[] {
  try {
    const kept: unknown = JSON.parse(text);
    return Array.isArray(kept) ? kept.filter(isSaved) : [];
  } catch {
    return [];
  }
}

function isSaved(value: unknown): value is SavedFilter {
  return typeof value === 'object' && value !== null && 'name' in value && 'address' in value;
}
