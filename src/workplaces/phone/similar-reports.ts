import { Clock } from '../../platform/kernel/index.js';
import { type PlaceInput, type PlaceReader } from '../../procedure/acceptance/index.js';
import { type DuplicateCandidate, type DuplicateCandidates, similarity } from '../../procedure/duplicates/index.js';
import type { SimilarReport } from './schemas.js';

const LOOKED_AT = 50;
const SHOWN = 5;
/** Likeness of two texts from which somebody should look whether he has sent the same before. */
const SOME_WORDS = 0.2;
const YEAR_MS = 365 * 24 * 3_600_000;

/** Likely repeats before a report is sent: the writer's own of the last year, so that nobody probes who has been reported. */
export class SimilarReports {
  constructor(
    private readonly candidates: DuplicateCandidates,
    private readonly places: PlaceReader,
    private readonly clock: Clock,
  ) {}

  async find(contact: string, text: string, place: PlaceInput): Promise<SimilarReport[]> {
    const { county } = this.places.read(place, text);
    const since = new Date(this.clock.now().getTime() - YEAR_MS).toISOString();
    const own = await this.candidates.findByReporter(contact, LOOKED_AT);
    const recent = own.filter(({ receivedAt, practice }) => receivedAt >= since && !practice);
    const compared = recent.map((candidate) => compare(candidate, text, county));
    return compared
      .filter(({ likeness, samePlace }) => likeness >= SOME_WORDS || samePlace)
      .sort((a, b) => Number(b.samePlace) - Number(a.samePlace) || b.likeness - a.likeness)
      .slice(0, SHOWN);
  }
}

function compare(
  { number, receivedAt, text, place, open }: DuplicateCandidate,
  letter: string,
  county: string,
): SimilarReport {
  const likeness = Math.round(similarity(letter, text) * 100) / 100;
  return {
    number,
    receivedAt,
    place: place.label || place.text,
    open,
    likeness,
    samePlace: county !== '' && county === place.county,
  };
}
