import { endOfDay } from './days.js';

describe('days of Shanghai', () => {
  it.each([
    ['2026-03-31', '2026-03-31T16:00:00.000Z'],
    ['2024-02-29', '2024-02-29T16:00:00.000Z'],
    ['2026-02-29', undefined],
    ['2026-13-01', undefined],
    ['2026-3-1', undefined],
    ['', undefined],
  ])('%s ends at %s', (day, end) => expect(endOfDay(day)?.toISOString()).toBe(end));
});
