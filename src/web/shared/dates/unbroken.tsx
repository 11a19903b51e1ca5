import type { ReactElement } from 'react';
import { pieces } from './pieces.js';

/** A sentence whose dates, counts with their units, clauses and document numbers never break across lines. */
export function Unbroken({ children: text }: { readonly children: string }): ReactElement {
  return (
    <>
      {pieces(text).map(({ text: piece, whole, at }) =>
        whole ? (
          <span key={at} className="sj-nowrap">
            {piece}
          </span>
        ) : (
          piece
        ),
      )}
    </>
  );
}
