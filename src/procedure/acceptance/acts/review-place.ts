import { done, type JsonObject, type Outcome, refuse } from '../../../platform/kernel/index.js';
import { maskIdentifiers, type ReportFile, type ReportPlace, textOf } from '../../case/index.js';
import type { PlaceReader } from '../intake/place-reader.js';

const NAMED = 5;

/** The place as the clerk leaves it: one of the stored candidates, corrected in words, or untouched (null). */
export function reviewedPlace(file: ReportFile, data: JsonObject, places: PlaceReader): Outcome<ReportPlace | null> {
  const [code, corrected] = [textOf(data, 'placeCode'), textOf(data, 'placeText')];
  if (code !== '' && corrected !== '') return refuse('place.picked-and-corrected');
  if (code !== '') return picked(file.domain.intake.place, code, places);
  return corrected === '' ? done(null) : correctedTo(maskIdentifiers(corrected), places);
}

function picked(place: ReportPlace, code: string, places: PlaceReader): Outcome<ReportPlace> {
  const stored = place.candidates.some((candidate) => candidate.code === code);
  const read = stored ? places.choose(place, code) : null;
  return read === null ? refuse('place.not-a-candidate', { code }) : done(read);
}

function correctedTo(written: string, places: PlaceReader): Outcome<ReportPlace> {
  const place = places.read({ text: written }, '');
  if (place.certainty === 'ambiguous') {
    const candidates = place.candidates.slice(0, NAMED).map(({ label }) => label);
    return refuse('place.still-ambiguous', { place: written, candidates: candidates.join('、') });
  }
  return place.province === '' ? refuse('place.not-found', { place: written }) : done(place);
}
