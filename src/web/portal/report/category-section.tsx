import { type ReactElement, useState } from 'react';
import { WarningIcon } from '../../shared/icons/index.js';
import type { Guidance } from '../guidance/index.js';
import { UNSURE } from './draft.js';
import type { SectionProps } from './section-props.js';
import { REPORT } from './texts.zh.js';

/** 第三条: one of the eight, or a clerk decides. On a phone the chosen one stands alone until it is to be changed. */
export function CategorySection({ report, faults, guidance }: SectionProps): ReactElement {
  const { draft, edit } = report;
  const [open, setOpen] = useState(draft.category === '');
  const chosen = draft.category !== '';
  return (
    <fieldset className="pt-question" aria-describedby={faults.category && 'category-fault'}>
      <legend>{REPORT.askCategory}</legend>
      <div className="pt-choices" data-folded={(chosen && !open) || undefined}>
        {optionsOf(guidance).map(({ value, title }) => (
          <label key={value} data-quiet={value === UNSURE || undefined}>
            <input
              type="radio"
              name="category"
              checked={draft.category === value}
              onChange={() => {
                edit({ category: value });
                setOpen(false);
              }}
            />
            {title}
          </label>
        ))}
      </div>
      {chosen && !open && (
        <button type="button" className="pt-link pt-phone-only" onClick={() => setOpen(true)}>
          {REPORT.change}
        </button>
      )}
      {faults.category && (
        <p className="sj-fault" id="category-fault">
          <WarningIcon size={14} />
          {faults.category}
        </p>
      )}
    </fieldset>
  );
}

function optionsOf(guidance: Guidance): { value: string; title: string }[] {
  const eight = guidance.categories.map(({ name }) => ({ value: name, title: name }));
  return [...eight, { value: UNSURE, title: REPORT.unsure }];
}
