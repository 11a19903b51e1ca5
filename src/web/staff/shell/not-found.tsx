import { Link } from 'react-router';
import { Empty } from '../../shared/states/index.js';
import { texts } from './texts.zh.js';
import { usePageTitle } from './use-page-title.js';

/** One text for what does not exist and for what one may not see. */
export function NotFound() {
  usePageTitle(texts.notFound);
  return (
    <main className="shell__empty">
      <Empty title={texts.notFound} hint={texts.notFoundWhy} action={<Link to="/">{texts.home}</Link>} />
    </main>
  );
}
