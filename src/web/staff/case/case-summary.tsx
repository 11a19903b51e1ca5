import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { useDates } from '../../shared/dates/index.js';
import { LongText } from '../../shared/states/index.js';
import type { CaseView } from './case-data.js';
import { CaseFiles } from './case-files.js';
import { RevealDialog } from './reveal-dialog.js';
import { texts } from './texts.zh.js';

/** What was reported, where, and who handles it. The reporter is one logged press away, for whoever may. */
export function CaseSummary({ found }: { readonly found: CaseView }) {
  const [revealing, setRevealing] = useState(false);
  const { intake, acceptance } = found;
  return (
    <section className="case__sheet" aria-labelledby="case-summary">
      <header>
        <h2 id="case-summary">{texts.summary}</h2>
        <span className="case__grow" />
        {found.view === 'identity' ? (
          <Button type="link" size="small" onClick={() => setRevealing(true)}>
            {texts.original}
          </Button>
        ) : null}
      </header>
      <div className="case__summary">
        <div>
          <LongText>{intake.text}</LongText>
          <Question found={found} />
          {intake.supplements.map((added) => (
            <Supplement key={added.at} added={added} />
          ))}
          <CaseFiles found={found} />
        </div>
        <dl className="case__facts">
          <Fact name={texts.place}>{placeOf(intake.place)}</Fact>
          {intake.place.detail ? <Fact name={texts.township}>{intake.place.detail}</Fact> : null}
          {intake.place.water ? <Fact name={texts.water}>{intake.place.water}</Fact> : null}
          {found.ownItemOnly ? null : <Fact name={texts.bureau}>{bureauOf(found)}</Fact>}
          <Fact name={texts.reporter}>
            {intake.reporter.anonymous ? texts.anonymous : texts.hidden}{' '}
            {found.view === 'identity' && !intake.reporter.anonymous ? (
              <Button type="link" size="small" onClick={() => setRevealing(true)}>
                {texts.reveal}
              </Button>
            ) : null}
          </Fact>
          {acceptance?.repeat.lead ? (
            <Fact name={texts.leadIs}>
              <Link to={`/cases/${acceptance.repeat.lead.number}`}>{acceptance.repeat.lead.number}</Link>
            </Fact>
          ) : null}
          {acceptance && acceptance.repeat.followers > 0 ? (
            <Fact name={texts.repeats}>{texts.followers(acceptance.repeat.followers)}</Fact>
          ) : null}
        </dl>
      </div>
      {revealing ? <RevealDialog id={found.id} onClose={() => setRevealing(false)} /> : null}
    </section>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Question({ found }: { readonly found: CaseView }) {
  const dates = useDates();
  const asked = found.intake.openQuestion;
  if (asked === null) return null;
  return (
    <aside className="case__question">
      <strong>{texts.openQuestion}</strong>
      <span className="sj-quiet">{texts.askedAt(dates.instant(asked.askedAt))}</span>
      <ul>
        {asked.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </aside>
  );
}

function Supplement({ added }: { readonly added: CaseView['intake']['supplements'][number] }) {
  const dates = useDates();
  return (
    <div className="case__supplement">
      <h3>
        {texts.supplements} <span className="sj-quiet">{dates.instant(added.at)}</span>
      </h3>
      <LongText>{added.text}</LongText>
    </div>
  );
}

function placeOf(place: CaseView['intake']['place']): string {
  if (place.certainty === 'certain') return place.label;
  const likely = place.candidates.map(({ label }) => label).join('、');
  return likely === '' ? texts.placeUnclear : `${texts.placeUnclear}，${texts.candidates}${likely}`;
}

function bureauOf({ bureau, assisting }: CaseView): string {
  if (bureau === null) return texts.none;
  const names = assisting.map(({ title }) => title).join('、');
  return names === '' ? bureau.title : `${bureau.title}，${texts.assisting(names)}`;
}
