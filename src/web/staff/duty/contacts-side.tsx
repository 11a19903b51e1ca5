import { problemOf } from '../../api/index.js';
import { RegionError, Skeleton } from '../../shared/states/index.js';
import { useContacts } from './duty-data.js';
import { texts } from './texts.zh.js';

const words = texts.contacts;

/** Who is told in which order, and the people of the office. */
export function ContactsSide() {
  const contacts = useContacts();
  if (contacts.isPending) return <Skeleton lines={4} />;
  if (contacts.isError)
    return <RegionError problem={problemOf(contacts.error)} retry={() => void contacts.refetch()} />;
  const { ladder, people, ackMinutes } = contacts.data;
  return (
    <section>
      <h2>{words.title}</h2>
      <p className="sj-quiet sj-small">{words.every(ackMinutes)}</p>
      <ol className="duty__ladder">
        {ladder.map(({ step, post, title, receiver }) => (
          <li key={step}>
            <b>{step}</b>
            <span>
              {title}
              {receiver !== post && <span className="sj-quiet sj-small">{receiver}</span>}
            </span>
          </li>
        ))}
      </ol>
      <h2>{words.people}</h2>
      <ul className="duty__people">
        {people.map(({ name, title }) => (
          <li key={name}>
            {name} <span className="sj-quiet sj-small">{title}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
