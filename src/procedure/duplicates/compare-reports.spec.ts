import type { IntakeDomain, ReportPlace } from '../case/index.js';
import { bestFirst, compareReports } from './compare-reports.js';
import type { DuplicateCandidate } from './duplicate-candidates.js';
import { similarity } from './similarity.js';

const PLACE: ReportPlace = {
  text: '平江县余坪镇昌江',
  province: '430000',
  city: '430600',
  county: '430626',
  label: '湖南省岳阳市平江县',
  path: '湖南省|岳阳市|平江县|余坪镇|',
  detail: '余坪镇',
  certainty: 'certain',
  candidates: [],
};
const TEXT = '有人夜里在昌江用抽沙船偷采河沙';

function intake(change: { place?: Partial<ReportPlace>; fingerprints?: string[]; text?: string } = {}): IntakeDomain {
  const reporter = { fingerprints: change.fingerprints ?? ['me'] };
  return { text: change.text ?? TEXT, place: { ...PLACE, ...change.place }, reporter } as unknown as IntakeDomain;
}

function candidate(change: Partial<DuplicateCandidate> = {}): DuplicateCandidate {
  return {
    case: 'earlier',
    number: 'JB20260301-000001',
    receivedAt: '2026-03-01T01:00:00.000Z',
    text: TEXT,
    place: PLACE,
    category: '河湖突出问题',
    fingerprints: ['me'],
    open: true,
    practice: false,
    waiting: false,
    lapsed: false,
    follows: false,
    ...change,
  };
}

describe('第七条(二) comparing two reports', () => {
  it('finds the same person, spot and words', () => {
    expect(compareReports(intake(), candidate())).toMatchObject({ sameReporter: true, place: 'spot', words: 1 });
  });

  it('never takes one anonymous reporter for another', () => {
    const compared = compareReports(intake({ fingerprints: [] }), candidate({ fingerprints: [] }));
    expect(compared.sameReporter).toBe(false);
  });

  it.each([
    ['another county', { county: '430623' }, 'none'],
    ['an unknown county', { county: '' }, 'unknown'],
    ['an unknown county of another city', { county: '', city: '430700' }, 'none'],
    ['another township', { detail: '瓮江镇' }, 'county'],
    ['no township', { detail: '' }, 'county'],
    ['the village of the township', { detail: '余坪镇,市里村' }, 'spot'],
  ])('places %s', (_name, place, expected) => {
    expect(compareReports(intake({ place }), candidate()).place).toBe(expected);
  });

  it('puts the place before the words', () => {
    const sameWords = compareReports(intake(), candidate({ place: { ...PLACE, county: '430623' } }));
    const sameSpot = compareReports(intake(), candidate({ text: '昌江河堤被掏空' }));
    expect([sameWords, sameSpot].sort(bestFirst)[0]).toBe(sameSpot);
  });
});

describe('第七条(三) what the same reporter is asked about', () => {
  const unknown = { place: { ...PLACE, county: '' }, text: '有人偷采河沙' };
  const others = compareReports(intake(), candidate({ fingerprints: ['other'], text: '昌江采沙船' }));

  it.each(['waiting', 'lapsed'] as const)('comes before what others report there, %s', (state) => {
    const asked = compareReports(intake(), candidate({ ...unknown, [state]: true }));
    expect([others, asked].sort(bestFirst)[0]).toBe(asked);
  });

  it('does not when it was about another county, or nothing is asked', () => {
    const elsewhere = compareReports(intake(), candidate({ waiting: true, place: { ...PLACE, county: '430623' } }));
    const settled = compareReports(intake(), candidate(unknown));
    expect([elsewhere, others].sort(bestFirst)[0]).toBe(others);
    expect([settled, others].sort(bestFirst)[0]).toBe(others);
  });
});

describe('similarity', () => {
  it('is 1 for the same words whatever the punctuation, 0 for nothing in common or nothing at all', () => {
    expect(similarity('河里挖沙,没人管!', '河里挖沙没人管')).toBeCloseTo(1);
    expect(similarity('河里挖沙', '水库移民')).toBe(0);
    expect(similarity('', '水库')).toBe(0);
  });

  it('takes 20,000 characters in a blink', () => {
    const long = TEXT.repeat(1_200);
    const before = process.cpuUsage();
    expect(similarity(long, `${long}谢谢`)).toBeGreaterThan(0.9);
    // Microseconds of processor time.
    expect(process.cpuUsage(before).user).toBeLessThan(1_000_000);
  });
});
