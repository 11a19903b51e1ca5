import { type Details, endBody, keepsEmergency, lackOf } from './outcomes.js';

const NOTHING: Details = { entry: '', code: '', number: '', note: '', truthful: false };

describe('the outcome of a call', () => {
  it.each([
    ['answered', 'entry'],
    ['guided', 'code'],
    ['refused', 'code'],
    ['joined', 'number'],
  ] as const)('%s asks for its %s, and sends nothing else', (outcome, need) => {
    expect(lackOf(outcome, NOTHING)).toBe(need);
    const full = { entry: 'e', code: 'c', number: ' n ', note: ' 记 ', truthful: false };
    expect(lackOf(outcome, full)).toBeNull();
    expect(endBody(outcome, full)).toEqual({ outcome, [need]: full[need].trim(), note: '记' });
  });

  it('a report needs the word of the caller that it is true', () => {
    expect(lackOf('report', NOTHING)).toBe('truthful');
    expect(lackOf('report', { ...NOTHING, truthful: true })).toBeNull();
  });

  it('a call nobody spoke in needs nothing', () => {
    expect(lackOf('abandoned', NOTHING)).toBeNull();
    expect(endBody('abandoned', NOTHING)).toEqual({ outcome: 'abandoned' });
  });

  it('keeps an emergency only where there is a case for it', () => {
    expect((['report', 'joined', 'guided', 'abandoned'] as const).map(keepsEmergency)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
