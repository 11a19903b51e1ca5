import { type ReactElement, useId } from 'react';
import { numberText } from '../../shared/dates/index.js';
import { WarningIcon } from '../../shared/icons/index.js';
import { MOST_TEXT } from './check-report.js';
import type { SectionProps } from './section-props.js';
import { REPORT } from './texts.zh.js';

export function StorySection({ report, faults }: SectionProps): ReactElement {
  const id = useId();
  const { text } = report.draft;
  return (
    <div className="pt-question">
      <label className="pt-legend" htmlFor={id}>
        {REPORT.askStory}
      </label>
      <textarea
        id={id}
        className="sj-input pt-story"
        aria-invalid={faults.text !== undefined || undefined}
        aria-describedby={`${id}-hint ${id}-fault`}
        value={text}
        onChange={(event) => report.edit({ text: event.target.value })}
      />
      {faults.text !== undefined && (
        <p id={`${id}-fault`} className="sj-fault">
          <WarningIcon size={14} />
          {faults.text}
        </p>
      )}
      <p className="pt-under">
        <span id={`${id}-hint`}>{REPORT.storyHint}</span>
        <span>{REPORT.storyCount(numberText(text.length), numberText(MOST_TEXT))}</span>
      </p>
    </div>
  );
}
