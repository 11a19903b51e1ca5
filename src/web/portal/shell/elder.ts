import { useSyncExternalStore } from 'react';
import { keep, kept } from './storage.js';

const NAME = 'sj.elder';
const listeners = new Set<() => void>();
let elder = kept<boolean>('device', NAME) === true;

/** 大字版: remembered on this device; the same pages, addresses and data. */
export function useElder(): readonly [boolean, (on: boolean) => void] {
  return [useSyncExternalStore(subscribe, () => elder), switchElder];
}

/** Sets the scale of the whole page, before anything is drawn. */
export function applyScale(): void {
  document.documentElement.dataset.scale = elder ? 'elder' : 'portal';
}

function switchElder(on: boolean): void {
  elder = on;
  keep('device', NAME, on);
  applyScale();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
