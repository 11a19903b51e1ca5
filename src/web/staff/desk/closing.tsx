import { LockIcon } from '../../shared/icons/index.js';
import { texts } from './texts.zh.js';

/** What the caller is told at the end. */
export function Closing({ secrecy }: { readonly secrecy: string }) {
  return (
    <section data-part="7" tabIndex={-1}>
      <header className="desk__head">
        <h2>{texts.closing.title}</h2>
        <kbd>Alt 7</kbd>
      </header>
      <p className="sj-quiet">{texts.closing.later}</p>
      <p className="desk__secrecy">
        <LockIcon />
        {secrecy}
      </p>
    </section>
  );
}
