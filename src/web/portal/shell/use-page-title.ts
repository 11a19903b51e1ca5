import { useEffect } from 'react';
import { SITE } from './texts.zh.js';

/** Title of the browser's tab: the page only, never a number, a subject or a person. */
export function usePageTitle(page: string): void {
  useEffect(() => {
    document.title = `${page}·${SITE}`;
  }, [page]);
}
