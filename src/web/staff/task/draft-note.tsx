import { timeText } from '../../shared/dates/index.js';
import { TickIcon } from '../../shared/icons/index.js';
import { ConflictNote } from '../../shared/states/index.js';
import type { FormSchema } from '../form/index.js';
import { differences } from './differences.js';
import type { DraftSync, Filled } from './draft-sync.js';
import { texts } from './texts.zh.js';

/** Whether what is typed is safe, in the head of the form: 已存 10:24. */
export function DraftNote({ draft }: { readonly draft: DraftSync }) {
  const { state } = draft;
  return (
    <span className="task-panel__draft" role="status" data-kind={state.kind}>
      {state.kind === 'saved' ? <TickIcon size={14} /> : null}
      {wordsOf(draft)}
    </span>
  );
}

function wordsOf({ state }: DraftSync): string {
  switch (state.kind) {
    case 'saved':
      return texts.savedAt(timeText(state.at));
    case 'failed':
      return texts.notSaved(state.problem.detail);
    default:
      return texts.drafts[state.kind];
  }
}

export interface DraftConflictProps {
  readonly draft: DraftSync;
  readonly schema: FormSchema;
  /** Told what the form shows from now on. */
  readonly onSettled: (filled: Filled) => void;
}

/** The same form was filled in on another page: both values, and the choice. */
export function DraftConflict({ draft, schema, onSettled }: DraftConflictProps) {
  const { state } = draft;
  if (state.kind !== 'conflict') return null;
  return (
    <ConflictNote
      title={texts.conflict(timeText(state.theirs.savedAt))}
      differences={differences(schema, draft.newest ?? {}, state.theirs.data)}
      useMine={() => onSettled(draft.settle('mine'))}
      useTheirs={() => onSettled(draft.settle('theirs'))}
    />
  );
}
