import { ClockIcon, WarningIcon } from '../../shared/icons/index.js';
import { Seal } from '../../shared/status/index.js';
import { changed, type TaskFilter } from './filter.js';
import { useTaskCounts } from './task-lists.js';
import { DUE_CHIPS, texts } from './texts.zh.js';

const LOOKS = {
  overdue: { tone: 'vermilion', mark: <Seal kind="filled">{null}</Seal> },
  decision: { tone: 'vermilion', mark: <Seal kind="outlined">{null}</Seal> },
  today: { tone: 'ochre', mark: <WarningIcon size={16} /> },
  week: { tone: 'ochre', mark: <ClockIcon size={16} /> },
  later: { tone: 'ink', mark: <ClockIcon size={16} /> },
} as const;

/** How much is due when, and the list of it in one press. Nothing late shows no red. */
export function DueChips({
  filter,
  onChange,
}: {
  readonly filter: TaskFilter;
  readonly onChange: (filter: TaskFilter) => void;
}) {
  const unit = useTaskCounts().data;
  // Counts are the unit's; the list of one's own is short enough to read.
  const counts = filter.scope === 'unit' ? unit : undefined;
  const words = (count: number) => (counts ? texts.count(count, count >= counts.capped) : '');
  const none = filter.due === undefined && filter.decision === undefined;
  return (
    <fieldset className="inbox__due">
      <legend className="sj-hidden">{texts.byDue}</legend>
      <button
        type="button"
        aria-pressed={none}
        onClick={() => onChange(changed(filter, { due: undefined, decision: undefined }))}
      >
        {texts.all} <b>{words(counts?.open ?? 0)}</b>
      </button>
      {DUE_CHIPS.map(({ name, change }) => {
        const count = counts?.[name] ?? 0;
        const pressed = name === 'decision' ? filter.decision === true : filter.due === name;
        if (counts && count === 0 && !pressed) return null;
        return (
          <button
            key={name}
            type="button"
            data-tone={LOOKS[name].tone}
            aria-pressed={pressed}
            onClick={() =>
              onChange(changed(filter, { due: undefined, decision: undefined, ...(pressed ? {} : change) }))
            }
          >
            {LOOKS[name].mark}
            {texts[name]} <b>{words(count)}</b>
          </button>
        );
      })}
    </fieldset>
  );
}
