import type { ReactElement, ReactNode } from 'react';
import './print.css';

export interface PaperProps {
  readonly title: string;
  /** Rows of the sheet's table. */
  readonly rows?: readonly { readonly name: string; readonly value: ReactNode }[];
  readonly children?: ReactNode;
  /** Who issued it, and when. */
  readonly signed?: ReactNode;
}

/** A sheet of A4. Printing a page that holds one prints nothing else. */
export function Paper({ title, rows = [], children, signed }: PaperProps): ReactElement {
  return (
    <article className="sj-paper">
      <h1>{title}</h1>
      {rows.length > 0 && (
        <table>
          <tbody>
            {rows.map(({ name, value }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {children}
      {signed !== undefined && <footer>{signed}</footer>}
    </article>
  );
}
