import { lastShanghaiDay, shanghaiDay } from './shanghai-day.js';

describe('the Shanghai day of an instant', () => {
  it('begins at 16:00 UTC of the day before', () => {
    expect(shanghaiDay(new Date('2026-03-01T15:59:59Z'))).toBe('2026-03-01');
    expect(shanghaiDay(new Date('2026-03-01T16:00:00Z'))).toBe('2026-03-02');
  });

  it('is the one that ends when a limit falls due', () => {
    expect(lastShanghaiDay(new Date('2026-03-01T16:00:00Z'))).toBe('2026-03-01');
  });
});
