import type { ReportPlace } from '../../case/index.js';
import type { PlaceInput } from './report-input.js';

/** Resolves the place of a report to official codes down to the county; ambiguous ones give candidates, no guess. */
export abstract class PlaceReader {
  /** @param letter text of the report, read when the place itself names no county */
  abstract read(place: PlaceInput, letter: string): ReportPlace;
  /** The place with one of its candidates taken for certain; null when there is no such division. */
  abstract choose(place: ReportPlace, code: string): ReportPlace | null;
}

export const UNKNOWN_PLACE: ReportPlace = {
  text: '',
  province: '',
  city: '',
  county: '',
  label: '',
  path: '||||',
  detail: '',
  certainty: 'unknown',
  candidates: [],
};
