import { useRef, useState } from 'react';
import { commandKey, type Problem, problemOf } from '../../api/index.js';

export interface Command<I, O> {
  readonly busy: boolean;
  readonly problem: Problem | null;
  /** Null when it was refused or did not arrive; the problem says which. */
  send(input: I): Promise<O | null>;
  /** Forgets what was refused: the next form begins without it. */
  clear(): void;
}

interface Attempt {
  readonly of: string;
  readonly key: string;
}

/**
 * Sends a command so that a repetition after a broken line is the same command: the key stays while the content does
 * and no answer has come; an answer, also a refusal, ends it. A second press while one is under way does nothing.
 */
export function useCommand<I, O>(perform: (input: I, key: string) => Promise<O>): Command<I, O> {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const attempt = useRef<Attempt | null>(null);
  const sending = useRef(false);

  const send = async (input: I): Promise<O | null> => {
    if (sending.current) return null;
    const of = JSON.stringify(input);
    const { key } = attempt.current?.of === of ? attempt.current : { key: commandKey() };
    attempt.current = { of, key };
    sending.current = true;
    setBusy(true);
    setProblem(null);
    try {
      const answer = await perform(input, key);
      attempt.current = null;
      return answer;
    } catch (fault) {
      const told = problemOf(fault);
      if (told.status >= 400 && told.status < 500) attempt.current = null;
      setProblem(told);
      return null;
    } finally {
      sending.current = false;
      setBusy(false);
    }
  };
  return { busy, problem, send, clear: () => setProblem(null) };
}
