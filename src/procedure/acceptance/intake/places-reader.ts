import type { PlaceMatch, Places } from '../../../platform/places/index.js';
import type { ReportPlace } from '../../case/index.js';
import { PlaceReader } from './place-reader.js';
import type { PlaceInput } from './report-input.js';

/** Reads places with the official division codes; the letter is asked only when the place names no county. */
export class PlacesReader extends PlaceReader {
  constructor(private readonly places: Places) {
    super();
  }

  override read(place: PlaceInput, letter: string): ReportPlace {
    const written = writtenPlace(place);
    const matches = [
      () => this.places.resolve({ ...place, ...(place.township !== undefined && { town: place.township }) }),
      () => this.places.find(place.text ?? ''),
      () => this.places.find(letter),
    ];
    let best: PlaceMatch | undefined;
    for (const match of matches) {
      const found = match();
      if (best === undefined || saysMore(found, best)) best = found;
      if (found.level === 'county') break;
    }
    return { ...reportPlace(written, best ?? this.places.find('')), ...waterOf(place) };
  }

  override choose(place: ReportPlace, code: string): ReportPlace | null {
    const division = this.places.division(code);
    if (!division) return null;
    const [, , , town = '', village = ''] = place.path.split('|');
    return { ...reportPlace(place.text, this.places.resolve({ ...division.names, town, village })), ...waterOf(place) };
  }
}

function writtenPlace({ province, city, county, township, village, water, text }: PlaceInput): string {
  const parts = [province, city, county, township, village, water, text];
  return parts.filter((part) => part !== undefined && part !== '').join('');
}

function waterOf({ water = '' }: { readonly water?: string }): Pick<ReportPlace, 'water'> {
  return water === '' ? {} : { water };
}

/** Known further down, or at least something to choose from. */
function saysMore(found: PlaceMatch, best: PlaceMatch): boolean {
  if (depth(found) !== depth(best)) return depth(found) > depth(best);
  return best.candidates.length === 0 && found.candidates.length > 0;
}

function depth({ level }: PlaceMatch): number {
  return ['none', 'province', 'city', 'county'].indexOf(level);
}

function reportPlace(text: string, match: PlaceMatch): ReportPlace {
  const { codes, names, level, ambiguous, candidates } = match;
  return {
    text,
    province: codes.province,
    city: codes.city,
    county: codes.county,
    label: names.province + names.city + names.county,
    path: [names.province, names.city, names.county, names.town, names.village].join('|'),
    detail: names.town + names.village,
    certainty: ambiguous ? 'ambiguous' : level === 'county' ? 'certain' : 'unknown',
    candidates: ambiguous
      ? candidates.map((one) => ({ code: one.code, label: one.names.province + one.names.city + one.names.county }))
      : [],
  };
}
