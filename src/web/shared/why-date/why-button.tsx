import { type ReactElement, type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import { Button } from '../controls/index.js';
import { useDates } from '../dates/index.js';
import { CrossIcon } from '../icons/index.js';
import { place } from './place.js';
import { texts } from './texts.zh.js';
import { WhyDate } from './why-date.js';
import type { WhyLike } from './why-like.js';
import './why-date.css';

export interface WhyButtonProps {
  readonly why: WhyLike;
  /** The date as it stands in its line. */
  readonly children: ReactNode;
}

/**
 * A date that can be explained: dashed underline, and the explanation over the page while it is open. The browser's
 * own popover closes it on Esc and on a press elsewhere, and gives the focus back.
 */
export function WhyButton({ why, children }: WhyButtonProps): ReactElement {
  const dates = useDates();
  const id = useId();
  const [open, setOpen] = useState(false);
  const panel = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  // Its height is known only once its content is drawn.
  useLayoutEffect(() => {
    if (!open || panel.current === null || button.current === null) return;
    place(panel.current, button.current);
    panel.current.focus();
  }, [open]);
  return (
    <>
      <button ref={button} type="button" className="sj-why-button" data-why="" popoverTarget={id}>
        {children}
        <span className="sj-hidden">{`，${texts.title(dates.spoken(why.dueDay))}`}</span>
      </button>
      <div
        ref={panel}
        id={id}
        className="sj-why-popover"
        popover="auto"
        role="dialog"
        aria-labelledby={`${id}-title`}
        tabIndex={-1}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {open && (
          <>
            <header>
              <h2 id={`${id}-title`}>{texts.title(dates.day(why.dueDay))}</h2>
              <Button kind="text" size="small" popoverTarget={id} popoverTargetAction="hide" aria-label={texts.close}>
                <CrossIcon />
              </Button>
            </header>
            <WhyDate why={why} />
          </>
        )}
      </div>
    </>
  );
}
