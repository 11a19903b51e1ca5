import { useWindowVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useRef } from 'react';

const OVERSCAN = 12;
/** Rows from the end at which the next page is asked for. */
const AHEAD = 30;

export interface RowsInSight {
  /** For the table's body. */
  readonly body: RefObject<HTMLTableSectionElement | null>;
  readonly items: readonly VirtualItem[];
  /** Heights of what is not drawn, in pixels. */
  readonly before: number;
  readonly after: number;
  readonly measure: (element: Element | null) => void;
  readonly scrollTo: (row: number) => void;
}

export interface RowsOptions {
  readonly count: number;
  readonly heightOf: (row: number) => number;
  readonly keyOf: (row: number) => string;
  readonly hasMore: boolean;
  readonly onMore: () => void;
}

/** The rows of a real table of any length: only those in sight are in the page, and the next ones are fetched ahead. */
export function useRowsInSight({ count, heightOf, keyOf, hasMore, onMore }: RowsOptions): RowsInSight {
  const body = useRef<HTMLTableSectionElement>(null);
  const virtual = useWindowVirtualizer({
    count,
    estimateSize: heightOf,
    getItemKey: keyOf,
    overscan: OVERSCAN,
    scrollMargin: body.current?.offsetTop ?? 0,
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && last >= count - AHEAD) onMore();
  }, [hasMore, last, count, onMore]);
  const { scrollMargin } = virtual.options;
  return {
    body,
    items,
    before: (items[0]?.start ?? 0) - scrollMargin,
    after: virtual.getTotalSize() - ((items.at(-1)?.end ?? 0) - scrollMargin),
    measure: virtual.measureElement,
    scrollTo: (row) => virtual.scrollToIndex(row, { align: 'auto' }),
  };
}

/** Stands for the rows that are not drawn. */
export function RowGap({ height, columns }: { readonly height: number; readonly columns: number }) {
  return height <= 0 ? null : (
    <tr className="row-gap">
      <td colSpan={columns} style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}
