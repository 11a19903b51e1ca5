import { numbersLike } from './numbers-like.js';

const NOW = new Date('2026-03-02T01:00:00Z');

describe('the numbers somebody may mean', () => {
  it('are the one he wrote in full, whatever the case of its letters', () => {
    expect(numbersLike('jb20260302-000001', NOW)).toEqual(['JB20260302-000001']);
    expect(numbersLike('JB20240302-000001-2', NOW)).toEqual(['JB20240302-000001-2']);
  });

  it('are one a day of receipt for the last six digits, over a year back', () => {
    const numbers = numbersLike('000001', NOW);
    expect(numbers[0]).toBe('JB20260302-000001');
    expect(numbers).toContain('JB20250302-000001');
    expect(new Set(numbers).size).toBe(401);
  });
});
