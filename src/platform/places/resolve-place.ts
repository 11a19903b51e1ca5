import { type Gazetteer, isWithin } from './gazetteer.js';
import type { Division, PlaceInput, PlaceMatch } from './place.js';
import { matchOf } from './place-match.js';

/** Stand-ins for a city in lists of divisions: they name nothing. */
const PLACEHOLDERS = new Set([
  '',
  '市辖区',
  '县',
  '辖区',
  '省直辖县级行政区划',
  '自治区直辖县级行政区划',
  '直辖县',
  '无',
  '其他',
]);
/** What a field may hold, its own level first: 北京市 as its own city, 天门市 where a city is asked for. */
const LEVELS: Readonly<Record<'province' | 'city' | 'county', readonly Division['level'][]>> = {
  province: ['province', 'city'],
  city: ['city', 'county', 'province'],
  county: ['county', 'city'],
};

/**
 * Looks up what the fields say, from province to county. A part that is no division is passed over; parts that
 * contradict each other make the place ambiguous, with both as candidates.
 */
export function resolvePlace(gazetteer: Gazetteer, input: PlaceInput): PlaceMatch {
  let known: readonly Division[] = [];
  const contradicted: Division[] = [];
  for (const part of ['province', 'city', 'county'] as const) {
    const meant = called(gazetteer, clean(input[part]), LEVELS[part], known);
    if (meant.length === 0) continue;
    const fitting = known.length === 0 ? meant : narrow(known, meant);
    if (fitting.length === 0) contradicted.push(...known);
    known = fitting.length === 0 ? meant : fitting;
  }
  return matchOf(gazetteer, [...contradicted, ...known], input);
}

/** Divisions of a name, of the first level the field may hold; a county that became a city is known by its stem. */
function called(
  gazetteer: Gazetteer,
  name: string,
  levels: readonly Division['level'][],
  known: readonly Division[],
): readonly Division[] {
  if (PLACEHOLDERS.has(name)) return [];
  const divisions = gazetteer.called(name);
  const meant = divisions.length > 0 ? divisions : narrow(known, renamed(gazetteer, name));
  for (const level of levels) {
    const ofLevel = meant.filter((division) => division.level === level);
    if (ofLevel.length > 0) return ofLevel;
  }
  return [];
}

/** 宁乡县 has become 宁乡市: looked up without its last letter, and believed only inside a known division. */
function renamed(gazetteer: Gazetteer, name: string): readonly Division[] {
  return /[市县区]$/.test(name) && name.length > 2 ? gazetteer.called(name.slice(0, -1)) : [];
}

/** Of what was meant, that which lies in, or contains, what is known; the deeper of each pair. */
function narrow(known: readonly Division[], meant: readonly Division[]): readonly Division[] {
  return meant.flatMap((inner) => {
    if (known.some((outer) => isWithin(inner, outer))) return [inner];
    return known.filter((deeper) => isWithin(deeper, inner));
  });
}

function clean(part: string | undefined): string {
  return (part ?? '').slice(0, 60).normalize('NFKC').replace(/\s+/g, '');
}
