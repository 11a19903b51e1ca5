import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { isActing } from '../task/index.js';
import type { CaseView } from './case-data.js';
import { changesBetween } from './changes.js';
import { texts } from './texts.zh.js';

/** What has changed on the case since it was opened, until one has seen it; the page itself is already up to date. */
export function CaseNews({ found }: { readonly found: CaseView }) {
  const last = useRef(found);
  const [news, setNews] = useState<readonly string[]>([]);
  useEffect(() => {
    const fresh = changesBetween(last.current, found);
    last.current = found;
    if (fresh.length > 0 && !isActing(found.number))
      setNews((known) => [...known.filter((line) => !fresh.includes(line)), ...fresh]);
  }, [found]);
  return (
    <div role="status" className="case__live">
      {news.length > 0 ? (
        <div className="case__news">
          <span>
            <b>{texts.changes.title}</b> {news.join('；')}
          </span>
          <Button type="link" size="small" onClick={() => setNews([])}>
            {texts.changes.seen}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
