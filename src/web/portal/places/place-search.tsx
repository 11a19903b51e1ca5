import { type ReactElement, useState } from 'react';
import { api, type Shape, unwrap } from '../../api/index.js';
import { Button, Field } from '../../shared/controls/index.js';
import { Refused, useCommand } from '../asking/index.js';
import { chainOf, type Division } from './place.js';
import { PLACES } from './texts.zh.js';

/** Finds a division by its name; those of the same name are all offered, the writer chooses. */
export function PlaceSearch({ choose }: { readonly choose: (chain: readonly Division[]) => void }): ReactElement {
  const [name, setName] = useState('');
  const [found, setFound] = useState<{ items: Shape<'PlaceCandidate'>[]; more: boolean } | null>(null);
  const { problem, send } = useCommand((q: string) =>
    unwrap(api.GET('/api/places/search', { params: { query: { q } } })),
  );
  const search = async () => {
    if (name.trim() !== '') setFound(await send(name.trim()));
  };
  return (
    <details className="pt-place-search">
      <summary>{PLACES.search}</summary>
      <Field label={PLACES.searchHint}>
        {(parts) => (
          <span className="pt-search-row">
            <input
              {...parts}
              className="sj-input"
              maxLength={40}
              value={name}
              onChange={(event) => setName(event.target.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
                event.preventDefault();
                void search();
              }}
            />
            <Button onClick={search}>{PLACES.find}</Button>
          </span>
        )}
      </Field>
      <Refused problem={problem} />
      <p className="sj-quiet sj-small" role="status">
        {found !== null && (found.items.length === 0 ? PLACES.none : PLACES.found(found.items.length))}
        {found?.more && `，${PLACES.more}`}
      </p>
      <ul className="pt-found">
        {found?.items.map((item) => (
          <li key={item.code}>
            <Button kind="text" size="small" onClick={() => choose(chainOf(item))}>
              {item.path}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
