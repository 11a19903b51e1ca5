import { useEffect } from 'react';

/** Title of the browser's tab: number and page, never what a case is about or whom it names. */
export function usePageTitle(page: string): void {
  useEffect(() => {
    document.title = `${page}·水镜`;
  }, [page]);
}
