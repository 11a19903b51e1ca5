import { Link } from 'react-router';
import { Empty } from '../../shared/states/index.js';
import { usePageTitle } from '../page-title/index.js';
import './not-found.css';
import { texts } from './texts.zh.js';

/** One text for what does not exist and for what one may not see. */
export function NotFound() {
  usePageTitle(texts.notFound);
  return (
    <main className="not-found">
      <Empty title={texts.notFound} hint={texts.why} action={<Link to="/">{texts.home}</Link>} />
    </main>
  );
}
