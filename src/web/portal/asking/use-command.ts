import { useRef, useState } from 'react';
import { commandKey, type Problem, problemOf } from '../../api/index.js';
import { drop, keep, kept } from '../shell/storage.js';

export interface Sending<I, O> {
  readonly busy: boolean;
  readonly problem: Problem | null;
  /** Null when it was refused or did not arrive; the problem says which. */
  send(input: I): Promise<O | null>;
}

interface Attempt {
  readonly of: string;
  readonly key: string;
}

/**
 * Sends a command so that a repetition after a broken line is the same command: the key stays while the content does,
 * and is renewed once an answer has come.
 * @param name where the attempt is kept in this tab, for commands that must survive a reloaded page
 */
export function useCommand<I, O>(perform: (input: I, key: string) => Promise<O>, name = ''): Sending<I, O> {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const attempt = useRef<Attempt | null>(name === '' ? null : kept<Attempt>('session', name));

  const send = async (input: I): Promise<O | null> => {
    const of = JSON.stringify(input);
    if (attempt.current?.of !== of) attempt.current = { of, key: commandKey() };
    if (name !== '') keep('session', name, attempt.current);
    setBusy(true);
    setProblem(null);
    try {
      const answer = await perform(input, attempt.current.key);
      attempt.current = null;
      if (name !== '') drop('session', name);
      return answer;
    } catch (fault) {
      setProblem(problemOf(fault));
      return null;
    } finally {
      setBusy(false);
    }
  };
  return { busy, problem, send };
}
