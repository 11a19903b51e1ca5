/** What a case has passed on one diagram, as `GET /api/cases/:id/path` gives it. */
export interface Passed {
  readonly process: string;
  readonly element: string;
  readonly type: string;
  readonly name: string;
  readonly lastAt: string;
  readonly entered: number;
  readonly completed: number;
  readonly cancelled: number;
  readonly failed: number;
  readonly taken: number;
}

export interface Position {
  readonly process: string;
  readonly element: string;
}

/** How one element of a diagram is drawn. */
export type Mark = 'done' | 'current' | 'failed' | 'left';

/** @returns for each element passed or waited at, how it is drawn; complexity O(passed + positions) */
export function marksOf(process: string, passed: readonly Passed[], positions: readonly Position[]): Map<string, Mark> {
  const marks = new Map<string, Mark>();
  for (const element of passed) if (element.process === process) marks.set(element.element, markOf(element));
  for (const position of positions) if (position.process === process) marks.set(position.element, 'current');
  return marks;
}

function markOf({ completed, taken, failed, cancelled, entered }: Passed): Mark {
  if (completed > 0 || taken > 0) return 'done';
  if (failed > 0) return 'failed';
  return cancelled > 0 || entered > 0 ? 'left' : 'done';
}

const FLOW = /Flow$/;

/** The same facts for those who do not look at the drawing: named elements in the order they were first passed. */
export function passedSteps(process: string, passed: readonly Passed[]): readonly Passed[] {
  return passed.filter((step) => step.process === process && step.name !== '' && !FLOW.test(step.type));
}
