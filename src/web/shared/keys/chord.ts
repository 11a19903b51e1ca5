/**
 * A shortcut as written: `j`, `?`, `f2`, `ctrl+enter`, `alt+1`, or keys one after another: `g i`, `f8 1`.
 * Letters are lower case.
 */
export type Chord = string;

/** What a key press tells. */
export interface Press {
  readonly key: string;
  readonly code?: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** A press in the same writing; null for a modifier alone. On a Mac ⌘ counts as Ctrl. */
export function strokeOf(press: Press): string | null {
  const key = keyOf(press);
  if (['control', 'meta', 'alt', 'shift', 'dead', 'unidentified', 'process'].includes(key)) return null;
  const single = key.length === 1;
  return [
    press.ctrlKey || press.metaKey ? 'ctrl' : '',
    press.altKey ? 'alt' : '',
    press.shiftKey && !single ? 'shift' : '',
    key,
  ]
    .filter((part) => part !== '')
    .join('+');
}

/** A character typed without a modifier: what WCAG 2.1.4 lets people turn off. */
export function isCharacter(chord: Chord): boolean {
  return chord.split(' ').every((stroke) => stroke.length === 1);
}

/** The strokes of a chord, for showing as keys. */
export function strokesOf(chord: Chord): readonly (readonly string[])[] {
  return chord.split(' ').map((stroke) => (stroke === '+' ? ['+'] : stroke.split('+')));
}

/** With Alt some layouts turn a digit into another sign: then the key's place decides. */
function keyOf({ key, code = '', altKey }: Press): string {
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  if (altKey && digit !== undefined) return digit;
  return key === ' ' ? 'space' : key.toLowerCase();
}
