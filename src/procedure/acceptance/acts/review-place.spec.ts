import type { ReportFile, ReportPlace } from '../../case/index.js';
import { PlaceReader, UNKNOWN_PLACE } from '../intake/place-reader.js';
import { reviewedPlace } from './review-place.js';

const CHOSEN: ReportPlace = { ...UNKNOWN_PLACE, county: '320106', certainty: 'certain' };

/** Knows every division, so that only the stored candidates can be in the way. */
class AllPlaces extends PlaceReader {
  override read(): ReportPlace {
    return UNKNOWN_PLACE;
  }

  override choose(): ReportPlace {
    return CHOSEN;
  }
}

function fileAt(candidates: ReportPlace['candidates']): ReportFile {
  return { domain: { intake: { place: { ...UNKNOWN_PLACE, candidates } } } } as unknown as ReportFile;
}

describe('第七条(三) the place a clerk picks', () => {
  const file = fileAt([{ code: '320106', label: '江苏省南京市鼓楼区' }]);

  it('is one of the stored candidates', () => {
    expect(reviewedPlace(file, { placeCode: '320106' }, new AllPlaces())).toEqual({ ok: true, value: CHOSEN });
  });

  it('is refused when it is another division, even one that exists', () => {
    expect(reviewedPlace(file, { placeCode: '430626' }, new AllPlaces())).toMatchObject({
      refusal: { code: 'place.not-a-candidate' },
    });
  });
});
