import { useEffect, useRef } from 'react';
import { Shortcuts } from './shortcuts.js';
import { texts } from './texts.zh.js';

/** Fields one types into; a press there belongs to the text. */
const TYPING =
  'input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable]:not([contenteditable=false])';

/** The ones of this page. */
export const shortcuts = new Shortcuts(memory());

addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.isComposing) return;
  const typing = event.target instanceof Element && event.target.closest(TYPING) !== null;
  if (shortcuts.press(event, typing)) event.preventDefault();
});

/** What a key does; the usual ones (`j`, `/`, `ctrl+enter` …) have their names already. */
export type Key =
  | (() => unknown)
  | { readonly label: string; readonly run: () => unknown; readonly whileTyping?: boolean };

/**
 * Shortcuts while this part is on screen, by chord: `{ j: next, f2: { label: '标记紧急', run: flag } }`. Single
 * characters are off while typing and for whoever turned them off; `ctrl+enter` and `ctrl+s` work while typing.
 */
export function useKeys(keys: Readonly<Record<string, Key>>): void {
  const newest = useRef(keys);
  useEffect(() => {
    newest.current = keys;
  });
  const shape = JSON.stringify(Object.entries(keys).map(([name, key]) => [name, ...described(name, key)]));
  useEffect(() => {
    const rows = JSON.parse(shape) as [string, string, boolean][];
    return shortcuts.add(
      rows.map(([name, label, whileTyping]) => ({
        chord: name.toLowerCase(),
        label,
        whileTyping,
        run: () => void carryOut(newest.current[name]),
      })),
    );
  }, [shape]);
}

function described(name: string, key: Key): [label: string, whileTyping: boolean] {
  const chord = name.toLowerCase();
  const always = chord === 'ctrl+enter' || chord === 'ctrl+s';
  if (typeof key === 'function') return [texts.labels[chord] ?? '', always];
  return [key.label, key.whileTyping ?? always];
}

function carryOut(key: Key | undefined): unknown {
  return typeof key === 'function' ? key() : key?.run();
}

/** Private windows may forbid storage altogether. */
function memory(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
