import { type ReactElement, type ReactNode, useId, useState } from 'react';
import { Button } from '../controls/index.js';
import { Unbroken } from '../dates/index.js';
import { CrossIcon, TickCircleIcon, TickIcon } from '../icons/index.js';
import { Seal } from '../status/index.js';
import { texts } from './texts.zh.js';
import './decision-card.css';

/** A decision of the rules, with its reasons in sentences. */
export interface DecisionLike {
  /** The outcome: “不予受理，待确认”. */
  readonly title: string;
  /** A person must still decide. */
  readonly open: boolean;
  /** Clause, release, who confirmed when: one line. */
  readonly basis: string;
  /** What fired, with the words found. */
  readonly fired: readonly string[];
  /** Each near miss as a sentence. */
  readonly missed: readonly string[];
}

export interface DecisionCardProps {
  readonly decision: DecisionLike;
  /** Confirm (primary) and change (asks a reason), while it is open. */
  readonly actions?: ReactNode;
  readonly heading?: 'h2' | 'h3' | 'h4';
}

/** Reasons shown before one asks for the rest. */
const SHOWN = 3;

export function DecisionCard({ decision, actions, heading: Heading = 'h3' }: DecisionCardProps): ReactElement {
  const { title, open, basis, fired, missed } = decision;
  const id = useId();
  return (
    <article className="sj-decision" aria-labelledby={id}>
      <Heading id={id} className="sj-decision-title">
        {open ? <Seal kind="outlined">{title}</Seal> : <TickCircleIcon className="sj-bamboo" />}
        {open ? null : title}
      </Heading>
      <p className="sj-quiet sj-note-text">
        <Unbroken>{basis}</Unbroken>
      </p>
      <Reasons
        reasons={[...fired.map((text) => ({ text, held: true })), ...missed.map((text) => ({ text, held: false }))]}
      />
      {open && actions !== undefined && <div className="sj-row sj-decision-act">{actions}</div>}
    </article>
  );
}

interface Reason {
  readonly text: string;
  readonly held: boolean;
}

function Reasons({ reasons }: { readonly reasons: readonly Reason[] }): ReactElement {
  const [unfolded, setUnfolded] = useState(false);
  const shown = unfolded ? reasons : reasons.slice(0, SHOWN);
  const rest = reasons.length - SHOWN;
  return (
    <>
      <ul>
        {shown.map(({ text, held }) => (
          <li key={`${held} ${text}`}>
            {held ? <TickIcon size={14} /> : <CrossIcon size={14} />}
            <span>
              <span className="sj-hidden">{held ? `${texts.fired}：` : ''}</span>
              <Unbroken>{text}</Unbroken>
            </span>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button kind="text" size="small" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
          {unfolded ? texts.fold : texts.unfold(rest)}
        </Button>
      )}
    </>
  );
}
