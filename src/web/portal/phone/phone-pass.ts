import { useSyncExternalStore } from 'react';
import { api } from '../../api/index.js';
import { drop, keep, kept } from '../shell/index.js';

/** Shows for half an hour that a phone is the reader's own; gone with the tab. */
export interface PhonePass {
  readonly token: string;
  readonly expiresAt: string;
}

const NAME = 'sj.phone';
const listeners = new Set<() => void>();
let pass = kept<PhonePass>('session', NAME);

export function usePhonePass(): PhonePass | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => pass,
  );
}

export function holdPass(given: PhonePass): void {
  pass = given;
  keep('session', NAME, given);
  tell();
}

/** Forgets it here, and on the server as far as that can be reached. */
export function dropPass(): void {
  if (pass !== null) api.DELETE('/api/phone/session', withPass(pass)).catch(() => null);
  pass = null;
  drop('session', NAME);
  tell();
}

export function withPass({ token }: PhonePass): { headers: { authorization: string } } {
  return { headers: { authorization: `Bearer ${token}` } };
}

function tell(): void {
  for (const listener of listeners) listener();
}
