import { mostPressing, mostUrgentFirst, remainingText } from './pressing.js';

const next = (title: string, at: string) => ({ next: { post: title, title, at } });

describe('the next step up', () => {
  it('is the one that comes first, and none when nobody waits', () => {
    const alerts = [next('主任', '2026-03-02T01:30:00Z'), { next: null }, next('带班', '2026-03-02T01:15:00Z')];
    expect(mostPressing(alerts)?.title).toBe('带班');
    expect(mostPressing([{ next: null }])).toBeNull();
  });

  it('is counted down to nothing, not beyond', () => {
    expect(remainingText('2026-03-02T01:15:00Z', '2026-03-02T01:05:18Z')).toBe('09:42');
    expect(remainingText('2026-03-02T01:15:00Z', '2026-03-02T01:16:00Z')).toBe('00:00');
  });
});

describe('the order of alerts', () => {
  it('puts those nobody has acknowledged above, and leaves the rest as told', () => {
    const alert = (number: string, state: 'unacknowledged' | 'graded') => ({ number, state });
    const given = [alert('3', 'graded'), alert('2', 'unacknowledged'), alert('1', 'graded')];
    expect(mostUrgentFirst(given).map(({ number }) => number)).toEqual(['2', '3', '1']);
  });
});
