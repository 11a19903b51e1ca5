import { changesBetween, type Seen } from './changes.js';

const task = (id: string, more: object = {}) => ({ id, name: id, unitTitle: '河湖管理司', assignee: null, ...more });
const seen = (revision: number, more: object = {}): Seen =>
  ({
    ...{ revision, statusTitle: '办理中', tasks: [], clocks: [], people: { 'demo:other': '经办乙' } },
    ...more,
  }) as unknown as Seen;

describe('what others did to a case meanwhile', () => {
  it('is nothing while the case is the same', () => {
    expect(changesBetween(seen(3), seen(3))).toEqual([]);
  });

  it('names tasks that came, went or were claimed, and the new state', () => {
    const before = seen(3, { tasks: [task('核对'), task('审签')] });
    const after = seen(4, {
      statusTitle: '已退回',
      tasks: [task('审签', { assignee: 'demo:other' }), task('再次分办', { unitTitle: '监督举报中心' })],
    });
    expect(changesBetween(before, after)).toEqual([
      '状态改为已退回',
      '“核对”已办毕',
      '“审签”由 经办乙 领取',
      '新任务“再次分办”（监督举报中心）',
    ]);
  });

  it('names a limit that moved', () => {
    const clock = (dueDay: string) => ({
      key: 'handle',
      subject: '',
      startedAt: 'x',
      state: 'running',
      title: '办结',
      dueDay,
    });
    const moved = changesBetween(
      seen(3, { clocks: [clock('2026-10-22')] }),
      seen(4, { clocks: [clock('2026-11-19')] }),
    );
    expect(moved).toEqual(['办结改为 11-19 到期']);
  });

  it('says at least that something changed', () => {
    expect(changesBetween(seen(3), seen(4))).toEqual(['内容有更新']);
  });
});
