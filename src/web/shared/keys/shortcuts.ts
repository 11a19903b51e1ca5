import { type Chord, isCharacter, type Press, strokeOf } from './chord.js';

export interface Shortcut {
  readonly chord: Chord;
  /** What it does, for the list: “下一件”. */
  readonly label: string;
  readonly run: () => void;
  /** Also while typing: for `ctrl+enter` and the like, never for single characters. */
  readonly whileTyping?: boolean;
}

/** Where the choice to do without single letters is kept. */
export interface Memory {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/** A second key must follow the first within this time. Milliseconds. */
const PATIENCE = 1500;
const REMEMBERED = 'sj.keys.characters';

/** All shortcuts of the page, the newest first: a dialog's go before those of the page below it. */
export class Shortcuts {
  private readonly groups: (readonly Shortcut[])[] = [];
  private readonly listeners = new Set<() => void>();
  private begun: { readonly stroke: string; readonly at: number } | null = null;

  constructor(
    private readonly memory: Memory | null,
    private readonly elapsed: () => number = () => performance.now(),
  ) {}

  add(group: readonly Shortcut[]): () => void {
    this.groups.unshift(group);
    this.tell();
    return () => {
      const at = this.groups.indexOf(group);
      if (at !== -1) this.groups.splice(at, 1);
      this.tell();
    };
  }

  /** Those that work now, one per chord. */
  list(): readonly Shortcut[] {
    const seen = new Map<Chord, Shortcut>();
    for (const shortcut of this.groups.flat()) if (!seen.has(shortcut.chord)) seen.set(shortcut.chord, shortcut);
    return [...seen.values()];
  }

  get characters(): boolean {
    return this.memory?.getItem(REMEMBERED) !== 'off';
  }

  /** Turns single letters off or on again, and remembers it on this device. */
  allowCharacters(on: boolean): void {
    this.memory?.setItem(REMEMBERED, on ? 'on' : 'off');
    this.tell();
  }

  /** @returns whether the press was a shortcut, and has been carried out (or begun) */
  press(press: Press, typing: boolean): boolean {
    const stroke = strokeOf(press);
    if (stroke === null) return false;
    const now = this.elapsed();
    const first = this.begun !== null && now - this.begun.at <= PATIENCE ? `${this.begun.stroke} ` : '';
    this.begun = null;
    const usable = this.list().filter((shortcut) => this.works(shortcut, typing));
    const found = usable.find(({ chord }) => chord === first + stroke) ?? usable.find(({ chord }) => chord === stroke);
    if (found !== undefined) {
      found.run();
      return true;
    }
    if (!usable.some(({ chord }) => chord.startsWith(`${stroke} `))) return false;
    this.begun = { stroke, at: now };
    return true;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private works({ chord, whileTyping = false }: Shortcut, typing: boolean): boolean {
    if (isCharacter(chord)) return this.characters && !typing;
    return !typing || whileTyping || chord.startsWith('f') || chord.startsWith('alt+');
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
