import type { Shape } from '../../api/index.js';

export type Division = Shape<'Division'>;

/** Where it happened, as the writer gives it; codes only lead the cascade, the API takes names. */
export interface PlaceDraft {
  /** From the province down; a county may lie directly under its province. */
  readonly divisions: readonly Division[];
  readonly township: string;
  readonly water: string;
  readonly text: string;
}

export const NOWHERE: PlaceDraft = { divisions: [], township: '', water: '', text: '' };

export function isNowhere({ divisions, township, water, text }: PlaceDraft): boolean {
  return divisions.length === 0 && [township, water, text].every((part) => part.trim() === '');
}

/** As the API takes it: names by level, and only what was given. */
export function placeBody({ divisions, township, water, text }: PlaceDraft): Shape<'Place'> {
  const written = { township: township.trim(), water: water.trim(), text: text.trim() };
  return {
    ...Object.fromEntries(divisions.map(({ level, name }) => [level, name])),
    ...Object.fromEntries(Object.entries(written).filter(([, value]) => value !== '')),
  };
}

/** In one line, for reading. */
export function placeText({ divisions, township, water, text }: PlaceDraft): string {
  const area = divisions.map(({ name }) => name).join('') + township.trim();
  return [area, water.trim(), text.trim()].filter((part) => part !== '').join('，');
}

/** What a search found, as the chain the cascade shows. */
export function chainOf(found: Shape<'PlaceCandidate'>): readonly Division[] {
  const { code, province, city, county } = found;
  const chain: Division[] = [
    { code: `${code.slice(0, 2)}0000`, name: province, level: 'province', hasChildren: true },
    { code: `${code.slice(0, 4)}00`, name: city, level: 'city', hasChildren: true },
    { code, name: county, level: 'county', hasChildren: false },
  ];
  return chain.filter(({ name }) => name !== '');
}
