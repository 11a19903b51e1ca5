import { elapsedText, grouped } from './elapsed.js';

describe('how long a call has lasted', () => {
  it('counts minutes and seconds, beyond an hour too, and never backwards', () => {
    expect(elapsedText('2026-03-02T01:00:00Z', '2026-03-02T01:04:12Z')).toBe('04:12');
    expect(elapsedText('2026-03-02T01:00:00Z', '2026-03-02T02:04:12Z')).toBe('64:12');
    expect(elapsedText('2026-03-02T01:00:00Z', '2026-03-02T00:59:00Z')).toBe('00:00');
  });
});

describe('a code to read out', () => {
  it('comes in its own groups, or in groups of the size asked for', () => {
    expect(grouped('5974-9686-9234-4481', 4)).toEqual(['5974', '9686', '9234', '4481']);
    expect(grouped('041966', 3)).toEqual(['041', '966']);
    expect(grouped('', 3)).toEqual([]);
  });
});
