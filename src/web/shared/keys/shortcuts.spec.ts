import { isCharacter, type Press, strokeOf, strokesOf } from './chord.js';
import { type Shortcut, Shortcuts } from './shortcuts.js';

const press = (key: string, held: Partial<Press> = {}): Press => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

/** A page with these shortcuts, and what was carried out. */
function page(chords: readonly (string | Partial<Shortcut>)[]) {
  const ran: string[] = [];
  const kept = new Map<string, string>();
  const time = { now: 0 };
  const memory = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  const shortcuts = new Shortcuts(memory, () => time.now);
  const close = shortcuts.add(
    chords.map((given) => {
      const rest = typeof given === 'string' ? { chord: given } : given;
      const chord = rest.chord ?? '';
      return { label: chord, run: () => void ran.push(chord), ...rest, chord };
    }),
  );
  return { shortcuts, ran, time, close };
}

describe('a key press', () => {
  it('is written as one reads it', () => {
    expect(strokeOf(press('J'))).toBe('j');
    expect(strokeOf(press('?', { shiftKey: true }))).toBe('?');
    expect(strokeOf(press('Enter', { metaKey: true }))).toBe('ctrl+enter');
    expect(strokeOf(press('¡', { altKey: true, code: 'Digit1' }))).toBe('alt+1');
    expect(strokeOf(press('Shift', { shiftKey: true }))).toBeNull();
  });

  it('tells characters from the rest, and shows each key by itself', () => {
    expect(['j', 'g i', 'f8 1', 'ctrl+s'].map(isCharacter)).toEqual([true, true, false, false]);
    expect(strokesOf('ctrl+enter')).toEqual([['ctrl', 'enter']]);
    expect(strokesOf('g i')).toEqual([['g'], ['i']]);
  });
});

describe('shortcuts', () => {
  it('run, and leave every other press alone', () => {
    const { shortcuts, ran } = page(['j', 'k']);
    expect(shortcuts.press(press('j'), false)).toBe(true);
    expect(shortcuts.press(press('z'), false)).toBe(false);
    expect(ran).toEqual(['j']);
  });

  it('are off while typing, except those that say otherwise and function keys', () => {
    const { shortcuts, ran } = page(['j', 'ctrl+s', 'f2', { chord: 'ctrl+enter', whileTyping: true }]);
    for (const one of [press('j'), press('s', { ctrlKey: true }), press('F2'), press('Enter', { ctrlKey: true })]) {
      shortcuts.press(one, true);
    }
    expect(ran).toEqual(['f2', 'ctrl+enter']);
  });

  it('take two keys one after the other, within a moment', () => {
    const { shortcuts, ran, time } = page(['g i', 'i']);
    shortcuts.press(press('g'), false);
    shortcuts.press(press('i'), false);
    shortcuts.press(press('g'), false);
    time.now += 5000;
    shortcuts.press(press('i'), false);
    expect(ran).toEqual(['g i', 'i']);
  });

  it('of a dialog go before those of the page, until it closes', () => {
    const { shortcuts, ran } = page(['escape']);
    const close = shortcuts.add([{ chord: 'escape', label: '', run: () => void ran.push('dialog') }]);
    shortcuts.press(press('Escape'), false);
    close();
    shortcuts.press(press('Escape'), false);
    expect(ran).toEqual(['dialog', 'escape']);
  });

  it('of single characters can be turned off, which is remembered', () => {
    const { shortcuts, ran } = page(['j', 'f2']);
    shortcuts.allowCharacters(false);
    shortcuts.press(press('j'), false);
    shortcuts.press(press('F2'), false);
    expect(ran).toEqual(['f2']);
    expect(shortcuts.characters).toBe(false);
  });
});
