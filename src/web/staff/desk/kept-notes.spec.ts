import { dropWords, keepWords, keptWords, type Shelf } from './kept-notes.js';
import { NOBODY, type Notes } from './notes.js';

class Drawer implements Shelf {
  private readonly values = new Map<string, string>();
  get length(): number {
    return this.values.size;
  }
  key(index: number): string | null {
    return [...this.values.keys()][index] ?? null;
  }
  getItem(key: string): string | null {
    return this.values.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.values.set(key, value);
  }
  removeItem(key: string): void {
    this.values.delete(key);
  }
}

const place = { divisions: [], township: '', water: '昌江', text: '' };
const BLANK: Notes = { who: NOBODY, when: '', place, cause: '', course: '', category: '' };

describe('words kept in the tab', () => {
  it('come back after a reload, for that call only', () => {
    const drawer = new Drawer();
    keepWords(drawer, 'c1', { ...BLANK, course: '没水三天' });
    expect(keptWords(drawer, 'c1', BLANK).course).toBe('没水三天');
    expect(keptWords(drawer, 'c2', BLANK)).toBe(BLANK);
  });

  it('never hold who speaks, nor a number said in the text', () => {
    const drawer = new Drawer();
    const who = { ...NOBODY, name: '举报人甲', phone: '13812345127', helperName: '乙' };
    keepWords(drawer, 'c1', { ...BLANK, who, course: '打我 138 1234 5127，2026 年 3 月起' });
    const stored = drawer.getItem(drawer.key(0) ?? '') ?? '';
    expect(stored).not.toMatch(/举报人甲|5127|乙/);
    expect(keptWords(drawer, 'c1', BLANK).course).toBe('打我 〔号码〕，2026 年 3 月起');
  });

  it('are gone after the call, and a broken or missing shelf is no obstacle', () => {
    const drawer = new Drawer();
    keepWords(drawer, 'c1', BLANK);
    keepWords(drawer, 'c2', BLANK);
    drawer.setItem('other', 'stays');
    dropWords(drawer);
    expect([drawer.length, drawer.key(0)]).toEqual([1, 'other']);
    drawer.setItem('sj.desk.c3', '{broken');
    expect(keptWords(drawer, 'c3', BLANK)).toBe(BLANK);
    expect(keptWords(null, 'c1', BLANK)).toBe(BLANK);
  });
});
