import { type ReactElement, useId, useState } from 'react';
import { Button } from '../controls/index.js';
import { texts } from './texts.zh.js';
import './states.css';

/** About three lines of Chinese text in a column of 44 em. */
const SHORT = 120;

/** What a reporter or clerk wrote at length: three lines, the rest on demand, with its length. */
export function LongText({ children: text }: { readonly children: string }): ReactElement {
  const [open, setOpen] = useState(false);
  const id = useId();
  const length = [...text].length;
  const long = length > SHORT || text.split('\n').length > 3;
  return (
    <div className="sj-prose">
      <p id={id} className="sj-long" data-folded={(long && !open) || undefined}>
        {text}
      </p>
      {long && (
        <Button kind="text" size="small" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {open ? texts.fold : texts.expand(length)}
        </Button>
      )}
    </div>
  );
}
