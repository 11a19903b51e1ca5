import { useEffect, useState } from 'react';
import { type Problem, problemOf } from '../../api/index.js';
import type { Filled } from './draft-sync.js';
import { type Preview, previewTask } from './task-data.js';

const PAUSE = 600;

export interface Foreseen {
  readonly preview: Preview | null;
  /** What pressing would be refused for; a form not yet complete is no refusal. */
  readonly refused: Problem | null;
}

const NOTHING: Foreseen = { preview: null, refused: null };
const WORTH_SAYING = new Set([403, 409, 422]);

/** What pressing would lead to, asked for whenever typing pauses. Without an answer nothing is shown. */
export function usePreview(task: string, filled: Filled | null): Foreseen {
  const [foreseen, setForeseen] = useState(NOTHING);
  useEffect(() => {
    if (filled === null) return setForeseen(NOTHING);
    let stopped = false;
    const timer = setTimeout(() => {
      previewTask(task, filled)
        .then((preview) => stopped || setForeseen({ preview, refused: null }))
        .catch((fault: unknown) => stopped || setForeseen({ preview: null, refused: refusalIn(problemOf(fault)) }));
    }, PAUSE);
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [task, filled]);
  return foreseen;
}

function refusalIn(problem: Problem): Problem | null {
  return WORTH_SAYING.has(problem.status) && problem.code !== 'form.invalid' ? problem : null;
}
