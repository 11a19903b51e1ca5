import type { ReactElement } from 'react';
import type { Problem } from '../../api/index.js';
import { WarningIcon } from '../../shared/icons/index.js';
import { RegionError, Skeleton } from '../../shared/states/index.js';
import type { Asked } from './use-asked.js';

/** The answer, or what stands in its place: the shape of it, or why it did not come. */
export function Region<T>(props: {
  readonly asked: Asked<T>;
  readonly lines: number;
  readonly children: (value: T) => ReactElement;
}): ReactElement {
  const { asked, lines, children } = props;
  if (asked.value !== null) return children(asked.value);
  return asked.problem === null ? (
    <Skeleton lines={lines} />
  ) : (
    <RegionError problem={asked.problem} retry={asked.again} />
  );
}

/** What the server said to a command, beside its button. */
export function Refused({ problem }: { readonly problem: Problem | null }): ReactElement | null {
  if (problem === null) return null;
  return (
    <p className="sj-fault" role="alert">
      <WarningIcon />
      {problem.detail}
    </p>
  );
}
