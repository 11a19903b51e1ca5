import { useDates } from '../../../shared/dates/index.js';
import { LongText } from '../../../shared/states/index.js';
import { usePerson } from '../../session/index.js';
import type { CaseView } from '../case-data.js';
import { closingParts } from './closing-parts.js';
import { type Block, blocksOf } from './entries.js';
import { Longer } from './longer.js';
import { Statements } from './statements.js';
import { texts } from './texts.zh.js';
import { Answer, Undertakings } from './undertakings.js';

/** 办理情况: what the bureau and its undertakers have done. An undertaker finds its own items here, and nothing else. */
export function CaseHandling({ found }: { readonly found: CaseView }) {
  const person = usePerson();
  const dates = useDates();
  const { handling, items } = found;
  const blocks = blocksOf(found);
  const closing = handling?.closing ?? null;
  const nothing =
    blocks.length + items.length + (handling?.reported.length ?? 0) === 0 &&
    closing === null &&
    !handling?.extension &&
    !handling?.longTerm;
  if (nothing) return null;
  const leads = handling?.phase === 'handling' && person.unit === found.bureau?.id;
  return (
    <section className="case__sheet" aria-labelledby="case-handling">
      <header>
        <h2 id="case-handling">{texts.title}</h2>
      </header>
      <div className="case__pad case__parts">
        <Undertakings found={found} mayWriteOff={leads} />
        <Longer found={found} />
        {closing === null ? null : (
          <div className="case__part">
            <h3>
              {texts.closing} <span className="sj-quiet sj-small">{dates.instant(closing.at)}</span>
            </h3>
            <dl className="case__closing">
              {closingParts(closing, dates.day).map(([name, words]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>
                    <LongText>{words}</LongText>
                  </dd>
                </div>
              ))}
            </dl>
          </div>
        )}
        {blocks.map((block) => (
          <Entries key={block.title} block={block} />
        ))}
        <Statements found={found} mayRecord={leads} />
        <Earlier found={found} />
      </div>
    </section>
  );
}

function Entries({ block }: { readonly block: Block }) {
  const dates = useDates();
  return (
    <div className="case__part">
      <h3>{block.title}</h3>
      <ul className="case__items">
        {block.entries.map(({ key, at, head, text, answer }) => (
          <li key={key}>
            <p className="sj-quiet sj-small">
              {dates.instant(at)} {head}
            </p>
            <LongText>{text}</LongText>
            {answer === undefined ? null : <Answer name={texts.answer} text={answer} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Rounds before the case was handled again, folded away. */
function Earlier({ found }: { readonly found: CaseView }) {
  const dates = useDates();
  const rounds = found.handling?.earlier ?? [];
  if (rounds.length === 0) return null;
  return (
    <details className="case__part">
      <summary>{texts.earlier}</summary>
      {rounds.map(({ round, bureau, dispatchedAt, closing }) => (
        <div key={round} className="case__answer">
          <span className="sj-quiet">{texts.round(round)}</span>
          <div>
            <p>
              {found.units[bureau] ?? bureau}，{dates.instant(dispatchedAt)}
            </p>
            {closing === null ? null : (
              <p>
                {closing.finding}，{closing.result}
              </p>
            )}
          </div>
        </div>
      ))}
    </details>
  );
}
