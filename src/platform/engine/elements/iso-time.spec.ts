import { addDuration, parseInstant } from './iso-time.js';

const NEW_YEAR = new Date('2026-12-31T16:00:00.000Z');

describe('A duration', () => {
  it.each([
    ['PT15M', '2026-12-31T16:15:00.000Z'],
    ['P1M', '2027-01-31T16:00:00.000Z'],
    ['P2M', '2027-02-28T16:00:00.000Z'],
    ['-P10M', '2026-02-28T16:00:00.000Z'],
    ['P1Y2M3W4DT5H6M7S', '2028-03-25T21:06:07.000Z'],
  ])('%s moves midnight of New Year in Shanghai to %s', (text, instant) => {
    expect(addDuration(NEW_YEAR, text)?.toISOString()).toBe(instant);
  });

  it.each(['', 'P', 'PT', '15', 'P1', 'PT1', 'P1.5D', 'P1H', 'R3/PT1H', 'P999999999Y', 'pt1m'])('is not %j', (text) => {
    expect(addDuration(NEW_YEAR, text)).toBeUndefined();
  });
});

describe('An instant', () => {
  it('needs its zone', () => {
    expect(parseInstant('2026-03-02T09:00:00+08:00')?.toISOString()).toBe('2026-03-02T01:00:00.000Z');
    expect(parseInstant('2026-03-02T01:00Z')?.toISOString()).toBe('2026-03-02T01:00:00.000Z');
  });

  it.each(['2026-03-02', '2026-03-02T09:00:00', '2026-13-40T09:00:00Z', 'tomorrow', ''])('is not %j', (text) => {
    expect(parseInstant(text)).toBeUndefined();
  });
});
