import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { Region } from '../asking/index.js';
import { type Guidance, useGuidance } from '../guidance/index.js';
import { useElder, usePageTitle } from '../shell/index.js';
import { ElsewhereList } from './elsewhere-list.js';
import { Hero } from './hero.js';
import { HOME } from './texts.zh.js';
import './home.css';

/** 第一条、第三条: what the platform is for, what it takes and what not, before anybody types. */
export function HomePage(): ReactElement {
  usePageTitle(HOME.title);
  const guidance = useGuidance();
  const [elder] = useElder();
  return (
    <>
      <Hero guidance={guidance.value} />
      <div className="pt-width">
        <section aria-labelledby="categories" className="pt-section">
          <h2 id="categories">{HOME.categories}</h2>
          <Region asked={guidance} lines={4}>
            {(value) => <Categories categories={value.categories} />}
          </Region>
        </section>
        {elder && <p className="pt-section">{guidance.value?.helpers}</p>}
        {!elder && guidance.value !== null && <Lists guidance={guidance.value} />}
      </div>
    </>
  );
}

/** 第三条: the eight, each leading into the form with itself chosen. */
function Categories({ categories }: Pick<Guidance, 'categories'>): ReactElement {
  // One question per screen: the first has just been answered.
  const [elder] = useElder();
  return (
    <nav className="pt-categories" aria-label={HOME.categories}>
      {categories.map(({ name, summary }) => (
        <Link key={name} to={elder ? '/report?at=place' : '/report'} state={{ category: name }}>
          <b>{name}</b>
          <span>{summary}</span>
        </Link>
      ))}
    </nav>
  );
}

function Lists({ guidance }: { readonly guidance: Guidance }): ReactElement {
  return (
    <div className="pt-two">
      <section aria-labelledby="elsewhere" className="pt-section">
        <h2 id="elsewhere">{HOME.elsewhere}</h2>
        <ElsewhereList items={guidance.elsewhere.filter(({ featured }) => featured)} />
        <p className="pt-after">
          <Link to="/guide">{HOME.everything}</Link>
        </p>
      </section>
      <section aria-labelledby="after" className="pt-section">
        <h2 id="after">{HOME.after}</h2>
        <ol className="pt-lines pt-numbered">
          {guidance.steps.map(({ key, title, text }) => (
            <li key={key}>
              <span>{title}</span>
              <em>{text}</em>
            </li>
          ))}
        </ol>
        <p className="pt-after sj-quiet">{HOME.privacy}</p>
      </section>
    </div>
  );
}
