import { Fragment, type ReactElement, useEffect, useId, useReducer, useRef } from 'react';
import { Button } from '../controls/index.js';
import { strokesOf } from './chord.js';
import { texts } from './texts.zh.js';
import { shortcuts, useKeys } from './use-keys.js';
import './keys.css';

/** The list under `?`: what can be pressed on this page, and the switch that turns single letters off. */
export function ShortcutHelp(): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useKeys({ '?': { label: texts.help, run: () => dialog.current?.showModal() } });
  return (
    <dialog ref={dialog} className="sj-keys" aria-labelledby={id}>
      <h2 id={id}>{texts.title}</h2>
      <List />
      <Button onClick={() => dialog.current?.close()}>{texts.close}</Button>
    </dialog>
  );
}

function List(): ReactElement {
  const [, renew] = useReducer((turn: number) => turn + 1, 0);
  useEffect(() => shortcuts.subscribe(renew), []);
  return (
    <>
      <dl>
        {shortcuts
          .list()
          .filter(({ label }) => label !== '')
          .map(({ chord, label }) => (
            <Fragment key={chord}>
              <dt>
                <KeyCaps chord={chord} />
              </dt>
              <dd>{label}</dd>
            </Fragment>
          ))}
      </dl>
      <label className="sj-keys-switch">
        <input
          type="checkbox"
          checked={shortcuts.characters}
          onChange={({ target }) => shortcuts.allowCharacters(target.checked)}
        />
        {texts.enabled}
      </label>
      <p className="sj-quiet sj-small">{texts.enabledWhy}</p>
    </>
  );
}

/** A chord as keys: Ctrl Enter, G 再按 I. */
export function KeyCaps({ chord }: { readonly chord: string }): ReactElement {
  return (
    <>
      {strokesOf(chord).map((stroke, at) => (
        <Fragment key={stroke.join('+')}>
          {at > 0 && <span className="sj-quiet sj-note-text"> {texts.afterwards} </span>}
          {stroke.map((key) => (
            <kbd key={key}>{texts.names[key] ?? key.toUpperCase()}</kbd>
          ))}
        </Fragment>
      ))}
    </>
  );
}
