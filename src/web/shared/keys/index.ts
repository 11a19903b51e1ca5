export type { Chord } from './chord.js';
export { KeyCaps, ShortcutHelp } from './shortcut-help.js';
export { type Key, useKeys } from './use-keys.js';
