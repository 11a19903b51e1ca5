import { useSyncExternalStore } from 'react';

/** Room for the case and its form side by side. */
const WIDE = '(min-width: 1200px)';
/** A phone: one part of the case at a time. */
const NARROW = '(max-width: 720px)';

export function useWide(): boolean {
  return useMedia(WIDE);
}

export function useNarrow(): boolean {
  return useMedia(NARROW);
}

function useMedia(condition: string): boolean {
  return useSyncExternalStore(
    (tell) => {
      const query = matchMedia(condition);
      query.addEventListener('change', tell);
      return () => query.removeEventListener('change', tell);
    },
    () => matchMedia(condition).matches,
  );
}
