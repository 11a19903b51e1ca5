import { type Gazetteer, isWithin } from './gazetteer.js';
import type { Division, PlaceLevel, PlaceMatch, PlaceNames } from './place.js';

const MAX_CANDIDATES = 50;
const NOTHING: PlaceNames = { province: '', city: '', county: '' };

/** Puts a match together from the divisions a place may be; a division that contains another candidate adds nothing. */
export function matchOf(
  gazetteer: Gazetteer,
  divisions: readonly Division[],
  written: { readonly town?: string; readonly village?: string },
): PlaceMatch {
  const distinct = [...new Map(divisions.map((division) => [division.code, division])).values()];
  const candidates = distinct
    .filter((outer) => !distinct.some((inner) => inner !== outer && isWithin(inner, outer)))
    .sort((a, b) => depth(b) - depth(a) || (a.code < b.code ? -1 : 1));
  const names = agreed(candidates, (division) => division.names);
  return {
    codes: agreed(candidates, (division) => codesOf(gazetteer, division)),
    names: { ...names, town: written.town?.trim() ?? '', village: written.village?.trim() ?? '' },
    level: levelOf(names),
    candidates: candidates.slice(0, MAX_CANDIDATES),
    ambiguous: candidates.length > 1,
  };
}

function codesOf(gazetteer: Gazetteer, { code, level }: Division): PlaceNames {
  const city = `${code.slice(0, 4)}00`;
  return {
    province: `${code.slice(0, 2)}0000`,
    city: level !== 'province' && gazetteer.division(city) ? city : '',
    county: level === 'county' ? code : '',
  };
}

/** Province, city and county on which all candidates agree; nothing below the first one they differ in. */
function agreed(candidates: readonly Division[], read: (division: Division) => PlaceNames): PlaceNames {
  const [first, ...others] = candidates.map(read);
  if (!first) return NOTHING;
  const same = (part: keyof PlaceNames) => others.every((other) => other[part] === first[part]);
  const province = same('province') ? first.province : '';
  const city = province !== '' && same('city') ? first.city : '';
  const county = province !== '' && same('city') && same('county') ? first.county : '';
  return { province, city, county };
}

function levelOf(names: PlaceNames): PlaceLevel {
  if (names.county !== '') return 'county';
  if (names.city !== '') return 'city';
  return names.province !== '' ? 'province' : 'none';
}

function depth(division: Division): number {
  return { province: 1, city: 2, county: 3 }[division.level];
}
