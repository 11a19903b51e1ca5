import type { Directory } from '../../platform/directory/index.js';

/** A choice of a select as form-js wants it. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** Lists forms name by `valuesKey` that come from the directory: the role whose units they offer. */
const LISTS: Readonly<Record<string, string>> = { bureaus: 'bureau', undertakers: 'undertaker' };

/** The choices a form's `valuesKey` lists offer, by key; those the task's own inputs hold are not repeated. */
export function optionsFor(directory: Directory, form: unknown): Record<string, Option[]> {
  const keys = [...new Set(valuesKeys(form))].filter((key) => Object.hasOwn(LISTS, key));
  return Object.fromEntries(keys.map((key) => [key, unitsOf(directory, LISTS[key] ?? '')]));
}

function unitsOf(directory: Directory, role: string): Option[] {
  return directory.unitsOf(role).map(({ id, name }) => ({ value: id, label: name }));
}

function valuesKeys(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(valuesKeys);
  if (part === null || typeof part !== 'object') return [];
  return Object.entries(part).flatMap(([name, value]) =>
    name === 'valuesKey' && typeof value === 'string' ? [value] : valuesKeys(value),
  );
}
