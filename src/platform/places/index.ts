import { findPlace } from './find-place.js';
import { Gazetteer } from './gazetteer.js';
import { NameScanner } from './name-scanner.js';
import type { Places } from './place.js';
import { resolvePlace } from './resolve-place.js';
import { searchDivisions } from './search-divisions.js';

export { type Division, type PlaceInput, type PlaceLevel, type PlaceMatch, type PlaceNames, Places } from './place.js';

/**
 * Makes the division table of `rules/places/divisions.json` ready to be asked; build it once.
 * @throws Error when the data is no table of divisions
 */
export function createPlaces(data: unknown): Places {
  const gazetteer = new Gazetteer(data);
  const scanner = new NameScanner(gazetteer);
  return {
    division: (code) => gazetteer.division(code),
    below: (code) => gazetteer.below(code),
    search: (text, limit) => searchDivisions(gazetteer, text, limit),
    resolve: (input) => resolvePlace(gazetteer, input),
    find: (text) => findPlace(gazetteer, scanner, text),
  };
}
