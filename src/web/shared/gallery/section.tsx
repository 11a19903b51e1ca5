import { type ReactElement, type ReactNode, useId } from 'react';

export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

export function Sheet({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  return (
    <section className="sj-sheet" aria-label={title}>
      <header>
        <h3>{title}</h3>
      </header>
      <div className="sj-sheet-body">{children}</div>
    </section>
  );
}
