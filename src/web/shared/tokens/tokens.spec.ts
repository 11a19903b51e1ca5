import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { antComponents, antTokens } from './ant-theme.js';
import { colours, durations, families, lengths } from './tokens.js';

const css = readFileSync(fileURLToPath(new URL('./tokens.css', import.meta.url)), 'utf8');
const root = css.slice(css.indexOf(':root {'), css.indexOf('}'));
const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const plain = (value: string) => value.toLowerCase().replace(/['"\s]/g, '');

/** What the style sheet declares for workplaces. */
function declared(): Record<string, string> {
  const found = [...root.matchAll(/--sj-([\w-]+):\s*([^;]+);/g)];
  return Object.fromEntries(found.map(([, name, value]) => [name, plain(value ?? '')]));
}

function said(): Record<string, string> {
  const rows = [
    ...Object.entries({ ...colours, ...families }),
    ...Object.entries(lengths).map(([name, value]) => [name, `${value}px`]),
    ...Object.entries(durations).map(([name, value]) => [name, `${value}s`]),
  ];
  return Object.fromEntries(rows.map(([name, value]) => [kebab(String(name)), plain(String(value))]));
}

/** Relative luminance of WCAG 2. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

describe('tokens', () => {
  it('say the same in the style sheet and in the script', () => {
    expect(declared()).toEqual(said());
  });

  it('carry text on paper, on sheets and on their own wash', () => {
    const { paper, sheet } = colours;
    for (const name of ['water', 'vermilion', 'ochre', 'bamboo', 'mist'] as const) {
      for (const ground of [paper, sheet, colours[`${name}Wash`]]) {
        expect(contrast(colours[name], ground)).toBeGreaterThanOrEqual(4.5);
      }
    }
    for (const ink of [colours.ink, colours.inkSecond, colours.inkThird]) {
      for (const ground of [paper, sheet, colours.mistWash, colours.waterWash]) {
        expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
      }
    }
    expect(contrast(colours.edge, paper)).toBeGreaterThanOrEqual(3);
  });

  it('give Ant Design no colour of its own', () => {
    const ours = new Set<string>(Object.values(colours));
    const theirs = JSON.stringify([antTokens, antComponents]).match(/#[0-9A-Fa-f]{6}/g) ?? [];
    expect(theirs.filter((colour) => !ours.has(colour))).toEqual([]);
  });
});
