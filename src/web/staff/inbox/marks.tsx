import { Chip, Seal } from '../../shared/status/index.js';
import type { TaskRow } from './task-lists.js';
import { texts } from './texts.zh.js';

/** Marks of a task beside its place: what a person must decide first, then what presses. */
export function Marks({ row }: { readonly row: TaskRow }) {
  return (
    <>
      {row.decision !== null ? (
        <Chip tone="vermilion" size="small">
          <Seal kind="outlined">{row.decisionTitle}</Seal>
        </Chip>
      ) : null}
      {row.flags.emergency ? (
        <Chip tone="vermilion" size="small">
          {texts.emergency}
        </Chip>
      ) : null}
      {row.flags.supervised ? (
        <Chip tone="vermilion" size="small">
          <Seal kind="filled">{texts.supervised}</Seal>
        </Chip>
      ) : null}
    </>
  );
}
