import { Link } from 'react-router';
import { problemOf } from '../../api/index.js';
import { useDates } from '../../shared/dates/index.js';
import { RegionError, Skeleton } from '../../shared/states/index.js';
import { Status } from '../../shared/status/index.js';
import { useNeighbours } from './case-data.js';
import { texts } from './texts.zh.js';

/** Repeats, parts and cases near by, as far as this person may see them. */
export function CaseLinks({ id }: { readonly id: string }) {
  const dates = useDates();
  const near = useNeighbours(id);
  return (
    <section className="case__sheet" aria-labelledby="case-links">
      <header>
        <h2 id="case-links">{texts.links}</h2>
      </header>
      {near.isPending ? <Skeleton lines={3} /> : null}
      {near.isError ? <RegionError problem={problemOf(near.error)} retry={() => void near.refetch()} /> : null}
      {near.data?.items.length === 0 ? <p className="sj-quiet case__pad">{texts.noLinks}</p> : null}
      <ul className="case__links">
        {near.data?.items.map((item) => (
          <li key={item.number}>
            <span className="sj-quiet">{texts.relations[item.relation]}</span>
            <Link to={`/cases/${item.number}`}>{item.subject}</Link>
            <span className="sj-quiet">
              {item.number.slice(-6)}·{item.place}·{dates.day(item.receivedAt)}
            </span>
            {item.status === null ? null : <Status code={item.status} title={item.statusTitle} size="small" />}
          </li>
        ))}
      </ul>
    </section>
  );
}
