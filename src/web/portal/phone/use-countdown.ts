import { useCallback, useEffect, useState } from 'react';

/** Seconds left until something may be asked again. */
export function useCountdown(): { readonly left: number; readonly start: (seconds: number) => void } {
  const [left, setLeft] = useState(0);
  const counting = left > 0;
  useEffect(() => {
    if (!counting) return;
    const timer = setInterval(() => setLeft((seconds) => Math.max(0, seconds - 1)), 1000);
    return () => clearInterval(timer);
  }, [counting]);
  return { left, start: useCallback((seconds: number) => setLeft(seconds), []) };
}
