/** Session: gone with the tab. Device: stays until deleted. */
export type Keeping = 'session' | 'device';

const places = new Map<string, string>();

/** Reads what was kept; a browser that forbids storage keeps nothing beyond the page. */
export function kept<T>(where: Keeping, name: string): T | null {
  const text = read(where, name);
  if (text === null) return null;
  try {
    return JSON.parse(text) as T;
  } catch {
    return null;
  }
}

export function keep(where: Keeping, name: string, value: unknown): void {
  const text = JSON.stringify(value);
  places.set(name, text);
  try {
    area(where).setItem(name, text);
  } catch {
    // Storage is full or forbidden: the page still holds it.
  }
}

export function drop(where: Keeping, name: string): void {
  places.delete(name);
  try {
    area(where).removeItem(name);
  } catch {
    // Nothing was stored.
  }
}

function read(where: Keeping, name: string): string | null {
  try {
    return area(where).getItem(name) ?? places.get(name) ?? null;
  } catch {
    return places.get(name) ?? null;
  }
}

function area(where: Keeping): Storage {
  return where === 'session' ? sessionStorage : localStorage;
}
