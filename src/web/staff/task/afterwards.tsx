import { useDates } from '../../shared/dates/index.js';
import type { Preview } from './task-data.js';
import { texts } from './texts.zh.js';

type Change = Preview['clocks'][number];

/** 按下以后: every due date the button would cause, move or end, and what comes next. */
export function Afterwards({ preview }: { readonly preview: Preview }) {
  const { tasks, signatures } = preview;
  const clocks = told(preview.clocks);
  if (clocks.length === 0 && tasks.length === 0) return null;
  const signers = signatures.map(({ roleTitle }) => roleTitle).join('、');
  return (
    <section className="task-panel__after" aria-label={texts.afterwards}>
      <h3>
        {texts.afterwards}
        {signers === '' ? null : <span className="sj-quiet">{texts.signed(signers)}</span>}
      </h3>
      <dl>
        {clocks.map((change) => (
          <div key={`${change.clock.key}:${change.clock.subject}:${change.change}`}>
            <dt>{change.clock.title}</dt>
            <dd>
              <Changed {...change} />
            </dd>
          </div>
        ))}
        {tasks.map((task) => (
          <div key={`${task.name}:${task.unit.id}`}>
            <dt>{texts.opens}</dt>
            <dd>
              {task.unit.title}
              {task.name}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** A limit that gives way to another of its kind (办理 to 延期办理) is one date that moves. */
function told(clocks: readonly Change[]): readonly Change[] {
  const kindOf = ({ clock }: Change) => `${clock.key.split('.')[0]}:${clock.subject}`;
  const given = clocks.filter(({ change }) => change === 'superseded');
  const taken = new Set(clocks.filter(({ change }) => change === 'started').map(kindOf));
  return clocks.flatMap((one) => {
    if (one.change === 'superseded' && taken.has(kindOf(one))) return [];
    const before = one.change === 'started' ? given.find((other) => kindOf(other) === kindOf(one)) : undefined;
    return [before === undefined ? one : { ...one, change: 'moved' as const, from: before.clock.dueDay }];
  });
}

function Changed({ change, clock, from }: Change) {
  const dates = useDates();
  if (change === 'stopped' || change === 'superseded') return <>{texts.clock[change]}</>;
  return (
    <>
      {change === 'moved' && from !== null ? (
        <>
          <s>{dates.plainDay(from)}</s>{' '}
        </>
      ) : null}
      <b className="sj-nowrap">{texts.clock[change](dates.day(clock.dueDay))}</b>
      {clock.holder ? <span className="sj-quiet">，{clock.holder.title}</span> : null}
    </>
  );
}
