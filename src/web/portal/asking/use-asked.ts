import { useCallback, useEffect, useState } from 'react';
import { type Problem, problemOf } from '../../api/index.js';

export interface Asked<T> {
  /** Null until it has come. */
  readonly value: T | null;
  readonly problem: Problem | null;
  readonly again: () => void;
}

/**
 * Asks once and whenever `again` is called.
 * @param ask stable between renders (module function or useCallback); null asks nothing
 */
export function useAsked<T>(ask: (() => Promise<T>) | null): Asked<T> {
  const [round, setRound] = useState(0);
  const [state, setState] = useState<{ readonly value: T | null; readonly problem: Problem | null }>(NOTHING);
  const again = useCallback(() => setRound((n) => n + 1), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round asks the same question again
  useEffect(() => {
    let current = true;
    if (ask === null) return;
    ask().then(
      (value) => current && setState({ value, problem: null }),
      (fault: unknown) => current && setState((before) => ({ ...before, problem: problemOf(fault) })),
    );
    return () => {
      current = false;
    };
  }, [ask, round]);
  // What a broken line kept back is asked for again as soon as there is one.
  const broken = state.problem?.status === 0;
  useEffect(() => {
    if (!broken) return;
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, [broken, again]);
  return { ...state, again };
}

const NOTHING = { value: null, problem: null };
