import type { HistoryLike } from './history-like.js';
import { filtered, GROUPED, linesOf, sliceOf } from './lines.js';

const entry = (id: number, change: Partial<HistoryLike> = {}): HistoryLike => ({
  id: String(id),
  at: new Date(Date.UTC(2026, 9, 1 + Math.floor(id / 10), 2)).toISOString(),
  kind: 'act',
  human: true,
  who: '经办',
  text: '办理',
  ...change,
});
const many = (count: number) => Array.from({ length: count }, (_, id) => entry(id));

describe('the lines of a history', () => {
  it('stand by themselves up to fifty, and under their day above', () => {
    expect(linesOf(many(GROUPED))).toHaveLength(GROUPED);
    const lines = linesOf(many(GROUPED + 1));
    expect(lines.filter((line) => 'day' in line)).toHaveLength(6);
    expect(lines[0]).toEqual({ day: '2026-10-01' });
  });

  it('can be limited to what people did, to time limits, or to looks', () => {
    const entries = [
      entry(1),
      entry(2, { human: false, kind: 'deadline' }),
      entry(3, { kind: 'view' }),
      entry(4, { human: false }),
    ];
    const ids = (filter: Parameters<typeof filtered>[1]) => filtered(entries, filter).map(({ id }) => id);
    expect([ids('all'), ids('human'), ids('deadline'), ids('view')]).toEqual([
      ['1', '2', '3', '4'],
      ['1'],
      ['2'],
      ['3'],
    ]);
  });

  it('are drawn where one looks, with a screen more on either side', () => {
    expect(sliceOf(1000, 32, 0, 480)).toEqual({ from: 0, to: 30 });
    expect(sliceOf(1000, 32, 3200, 480)).toEqual({ from: 85, to: 130 });
    expect(sliceOf(1000, 32, 31_520, 480)).toEqual({ from: 970, to: 1000 });
  });
});
