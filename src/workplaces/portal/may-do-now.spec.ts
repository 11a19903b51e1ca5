import type { ReportDomain } from '../../procedure/case/index.js';
import { mayDoNow, whyNot } from './may-do-now.js';

const NOW = new Date('2026-03-02T01:00:00Z');
const LATER = '2026-03-20T16:00:00.000Z';
const RATING = { at: '', level: '满意', comment: '' };

function report(
  change: { outcome?: string; status?: string; withdrawal?: object; feedback?: object } = {},
): ReportDomain {
  const { outcome = null, status = 'handling', withdrawal = null, feedback = {} } = change;
  const empty = { ratings: [], reviewUntil: '', reviews: [] };
  return {
    outcome,
    status,
    acceptance: { withdrawal },
    feedback: { ...empty, ...feedback },
  } as unknown as ReportDomain;
}

const answered = { outcome: 'closed', status: 'feedback', feedback: { reviewUntil: LATER } };

describe('what a reporter may do now', () => {
  it.each([
    ['while it is handled', report(), ['supplement', 'withdraw']],
    ['once it is answered', report(answered), ['rating', 'review']],
    ['when it has ended', report({ outcome: 'refused', status: 'ended' }), []],
  ])('%s', (_, domain, acts) => {
    expect(mayDoNow(domain, NOW)).toEqual(acts);
  });

  it.each([
    ['withdraw', report({ withdrawal: { decision: null } }), 'withdrawal.asked-already'],
    ['supplement', report(answered), 'report.ended'],
    ['rating', report(), 'rating.not-open'],
    [
      'rating',
      report({ ...answered, feedback: { reviewUntil: LATER, ratings: Array(5).fill(RATING) } }),
      'rating.too-many',
    ],
    ['review', report(), 'review.not-open'],
    ['review', report({ ...answered, feedback: { reviewUntil: '2026-03-01T16:00:00.000Z' } }), 'review.window-over'],
    [
      'review',
      report({ ...answered, feedback: { reviewUntil: LATER, reviews: [{ state: 'handling', askedBy: 'reporter' }] } }),
      'review.under-way',
    ],
    [
      'review',
      report({
        ...answered,
        feedback: { reviewUntil: LATER, reviews: Array(2).fill({ state: 'concluded', askedBy: 'reporter' }) },
      }),
      'review.exhausted',
    ],
  ] as const)('%s not, for the reason the command itself would give', (act, domain, code) => {
    expect(whyNot(act, domain, NOW)).toBe(code);
  });

  it('may ask for a review although the ministry has had it checked by itself', () => {
    const reviews = Array(2).fill({ state: 'concluded', askedBy: 'ministry' });
    expect(whyNot('review', report({ ...answered, feedback: { reviewUntil: LATER, reviews } }), NOW)).toBeNull();
  });
});
