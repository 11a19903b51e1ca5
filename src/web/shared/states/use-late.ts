import { useEffect, useState } from 'react';

/** Answers sooner than this need no placeholder: it would only flicker. Milliseconds. */
export const PATIENCE = 300;

/** False at first, true once the wait is worth showing. */
export function useLate(after = PATIENCE): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), after);
    return () => clearTimeout(timer);
  }, [after]);
  return late;
}
