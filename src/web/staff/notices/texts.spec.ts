import { noticeWords } from './texts.zh.js';

describe('a notice in words', () => {
  it('says its kind, what it says, the clause and the last day, not the midnight after it', () => {
    const payload = { note: '剩余 1 个工作日', clause: '办法 第十二条', dueAt: '2026-10-19T16:00:00.000Z' };
    expect(noticeWords({ kind: 'warn', payload }, (iso) => iso.slice(0, 10))).toBe(
      '快到期，剩余 1 个工作日，办法 第十二条，应于 2026-10-19',
    );
  });

  it('says little of a kind it does not know', () => {
    expect(noticeWords({ kind: 'new', payload: {} }, String)).toBe('通知');
  });
});
