import { useState } from 'react';
import { problemOf } from '../../api/index.js';
import { Button } from '../../shared/controls/index.js';
import { useDates } from '../../shared/dates/index.js';
import { LongText, RegionError, Skeleton } from '../../shared/states/index.js';
import { Chip } from '../../shared/status/index.js';
import { useCommand } from '../asking/index.js';
import { usePerson } from '../session/index.js';
import { settleShift } from './duty-acts.js';
import { type Handover, useDutyChanged, useHandovers } from './duty-data.js';
import { GiveDialog } from './give-dialog.js';
import { texts } from './texts.zh.js';

const words = texts.handover;
const TONES = { waiting: 'ochre', confirmed: 'bamboo', withdrawn: 'mist' } as const;

/** 交接班: what one shift leaves to the next, and whether the next has taken it. */
export function Handovers() {
  const [giving, setGiving] = useState(false);
  const handovers = useHandovers();
  return (
    <section className="duty__handovers">
      <header className="duty__head">
        <h2>{words.title}</h2>
        <Button size="small" onClick={() => setGiving(true)}>
          {words.give}
        </Button>
      </header>
      {handovers.isPending && <Skeleton lines={3} />}
      {handovers.isError && <RegionError problem={problemOf(handovers.error)} retry={() => void handovers.refetch()} />}
      {handovers.data?.items.length === 0 && <p className="sj-quiet sj-small">{words.none}</p>}
      <ul>
        {handovers.data?.items.map((handover) => (
          <Given key={handover.id} handover={handover} />
        ))}
      </ul>
      {giving && <GiveDialog onClose={() => setGiving(false)} />}
    </section>
  );
}

function Given({ handover }: { readonly handover: Handover }) {
  const dates = useDates();
  const { at, fromName, toName, summary, open, state } = handover;
  return (
    <li>
      <p>
        <b>{words.line(fromName, toName)}</b>
      </p>
      <p className="sj-quiet sj-small">{dates.instant(at)}</p>
      <Chip tone={TONES[state]} size="small">
        {words.states[state]}
      </Chip>
      <LongText>{summary}</LongText>
      <p className="sj-quiet sj-small">
        {open.length === 0
          ? words.nothingOpen
          : `${words.open}：${open.map((one) => `${one.number}（${one.state}）`).join('、')}`}
      </p>
      {state === 'waiting' && <Settling handover={handover} />}
    </li>
  );
}

/** The heir confirms, the giver withdraws; a third person sees whose turn it is. */
function Settling({ handover: { id, from, to, toName } }: { readonly handover: Handover }) {
  const me = usePerson().id;
  const changed = useDutyChanged();
  const { busy, problem, send } = useCommand(settleShift);
  const settle = async (act: 'confirm' | 'withdraw') => {
    await send({ id, act });
    await changed();
  };
  return (
    <>
      {problem !== null && (
        <p className="sj-fault" role="alert">
          {problem.detail}
        </p>
      )}
      <div className="sj-row">
        <Button
          size="small"
          kind={to === me ? 'primary' : 'plain'}
          disabled={busy}
          reason={to === me ? '' : words.others(toName)}
          onClick={() => void settle('confirm')}
        >
          {words.confirm}
        </Button>
        {from === me && (
          <Button size="small" kind="ending" disabled={busy} onClick={() => void settle('withdraw')}>
            {words.withdraw}
          </Button>
        )}
      </div>
    </>
  );
}
