import { differences } from './differences.js';

const SCHEMA = {
  components: [
    { key: 'verdict', label: '结论', values: [{ value: 'yes', label: '属实' }] },
    { components: [{ key: 'reason', label: '理由' }] },
    { path: 'visits', label: '现场核查', components: [{ key: 'day' }] },
  ],
};

describe('what two fillings of a form do not agree on', () => {
  it('is told field by field in the form’s own words', () => {
    const mine = { verdict: 'yes', reason: '甲', visits: [{ day: '2026-03-02' }] };
    const theirs = { reason: '乙', visits: [{ day: '2026-03-02' }] };
    expect(differences(SCHEMA, mine, theirs)).toEqual([
      { field: '结论', mine: '属实', theirs: '' },
      { field: '理由', mine: '甲', theirs: '乙' },
    ]);
  });
});
