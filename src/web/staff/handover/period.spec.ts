import { fromField, lastHours, toField } from './period.js';

describe('the period of a handover sheet', () => {
  it('ends with the running minute, so that a note just written is within', () => {
    const { from, to } = lastHours(12, '2026-03-02T01:00:10.000Z');
    expect([from, to]).toEqual(['2026-03-01T13:01:00.000Z', '2026-03-02T01:01:00.000Z']);
    expect(lastHours(1, '2026-03-02T01:00:00.000Z').to).toBe('2026-03-02T01:01:00.000Z');
  });

  it('is typed in Shanghai time, and kept when a field is emptied', () => {
    expect(toField('2026-03-02T01:00:00.000Z')).toBe('2026-03-02T09:00');
    expect(fromField('2026-03-02T09:00', '')).toBe('2026-03-02T01:00:00.000Z');
    expect(fromField('', '2026-03-02T01:00:00.000Z')).toBe('2026-03-02T01:00:00.000Z');
  });
});
