import type { HistoryEntry } from './case-data.js';
import { historyLines } from './history-lines.js';

const TITLES = {
  clocks: [{ key: 'dispatch.report', title: '分办' }],
  units: { rivers: '河湖管理司' },
  people: {},
} as unknown as Parameters<typeof historyLines>[1];

function entry(seq: number, kind: string, data: object, actor = 'demo:clerk1'): HistoryEntry {
  return {
    seq,
    at: '2026-03-02T01:00:00.000Z',
    kind,
    actor: { id: actor, name: actor === 'system' ? '系统' : '受理员', unit: '' },
    clause: null,
    element: null,
    release: 1,
    data,
    hash: '',
  };
}

describe('the history of a case in words', () => {
  it('says who did what to whom, newest first', () => {
    const lines = historyLines(
      [entry(1, 'report.received', { channel: 'website' }), entry(2, 'report.dispatched', { lead: 'rivers' })],
      TITLES,
      false,
    );
    expect(lines.map(({ who, text }) => `${who} ${text}`)).toEqual(['受理员 分办 河湖管理司', '受理员 收到举报']);
  });

  it('names limits by their titles and marks what was missed', () => {
    const [line] = historyLines([entry(1, 'clock.missed', { key: 'dispatch.report' }, 'system')], TITLES, false);
    expect(line).toMatchObject({ text: '未按期 分办', kind: 'deadline', mark: 'missed', human: false });
  });

  it('leaves the steps of the engine to the diagram unless all is asked for', () => {
    const entries = [entry(1, 'element.entered', { name: '分办' })];
    expect(historyLines(entries, TITLES, false)).toEqual([]);
    expect(historyLines(entries, TITLES, true)).toHaveLength(1);
  });

  it('keeps a kind it has no words for', () => {
    expect(historyLines([entry(1, 'something.new', {})], TITLES, false)[0]?.text).toBe('something.new');
  });
});
