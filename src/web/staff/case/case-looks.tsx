import { Button } from 'antd';
import { useState } from 'react';
import { problemOf } from '../../api/index.js';
import { useDates } from '../../shared/dates/index.js';
import { RegionError, Skeleton } from '../../shared/states/index.js';
import { useHolds } from '../session/index.js';
import { useLooks } from './case-data.js';
import { texts } from './texts.zh.js';

/** Who has looked at this case; for those who answer for it. */
export function CaseLooks({ id }: { readonly id: string }) {
  const may = useHolds('centre', 'auditor');
  const dates = useDates();
  const [open, setOpen] = useState(false);
  const looks = useLooks(id, open);
  if (!may) return null;
  return (
    <section className="case__sheet" aria-labelledby="case-looks">
      <header>
        <h2 id="case-looks">{texts.looks}</h2>
        <span className="case__grow" />
        <Button type="link" size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? texts.fold : texts.showLooks}
        </Button>
      </header>
      {open && looks.isPending ? <Skeleton lines={3} /> : null}
      {open && looks.isError ? (
        <RegionError problem={problemOf(looks.error)} retry={() => void looks.refetch()} />
      ) : null}
      {open && looks.data ? (
        <ul className="case__looks">
          {looks.data.items.map((look) => (
            <li key={look.id}>
              <time dateTime={look.at}>{dates.instant(look.at)}</time>
              <span>{texts.looked(look.actor.name, texts.actions[look.action] ?? look.action)}</span>
              {look.reason ? (
                <span className="sj-quiet">{look.reason === 'refused' ? texts.refused : look.reason}</span>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
