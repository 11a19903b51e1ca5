import { lackOf } from './sheet-draft.js';
import { fromField, stampText, toField } from './sheet-times.js';

describe('the time of a sheet', () => {
  it('is Shanghai time, wherever the browser is', () => {
    expect(toField('2026-03-02T00:30:00.000Z')).toBe('2026-03-02T08:30');
    expect(fromField('2026-03-02T08:30')).toBe('2026-03-02T08:30:00+08:00');
    expect(toField(fromField('2026-12-31T23:59'))).toBe('2026-12-31T23:59');
  });

  it('stays empty, and is written with its year on paper', () => {
    expect([toField(''), fromField(''), toField('yesterday')]).toEqual(['', '', '']);
    expect(stampText('2026-03-02T00:30:00.000Z')).toBe('2026-03-02 08:30');
  });
});

describe('a sheet', () => {
  it('does not go out without time, event and what was done', () => {
    const sheet = { happenedAt: '', what: ' ', casualties: '', damage: '', taken: '', requests: '', final: false };
    expect(lackOf(sheet)).toBe('happenedAt');
    expect(lackOf({ ...sheet, happenedAt: 'x' })).toBe('what');
    expect(lackOf({ ...sheet, happenedAt: 'x', what: 'x' })).toBe('taken');
    expect(lackOf({ ...sheet, happenedAt: 'x', what: 'x', taken: 'x' })).toBeNull();
  });
});
