import type { ReactElement } from 'react';
import { api, unwrap } from '../../api/index.js';
import { PracticeStrip } from '../../shared/states/index.js';
import { useAsked } from '../asking/index.js';

let asked: Promise<boolean> | null = null;

/** Whether this house only practises; asked once. */
export function isPractice(): Promise<boolean> {
  asked ??= unwrap(api.GET('/api/about')).then(
    ({ mode }) => mode === 'demo',
    (fault: unknown) => {
      asked = null;
      throw fault;
    },
  );
  return asked;
}

/** Says on every page of a demonstration that it is one. */
export function Practice(): ReactElement | null {
  const { value } = useAsked(isPractice);
  return value === true ? <PracticeStrip /> : null;
}
