import { numberText } from '../dates/numbers.js';
import type { HistoryFilter, HistoryKind } from './history-like.js';

export const texts = {
  kinds: {
    deadline: '时限',
    view: '查看',
    change: '改动',
    decision: '决定',
    notice: '告知',
    act: '',
  } as Readonly<Record<HistoryKind, string>>,
  filters: {
    all: '全部',
    human: '只看人工',
    deadline: '只看时限',
    view: '只看查看',
  } as Readonly<Record<HistoryFilter, string>>,
  filter: '筛选历史',
  now: '现在',
  none: '没有这一类记录',
  missed: '逾期',
  planned: '将到',
  count: (shown: number, all: number) =>
    shown === all ? `共 ${numberText(all)} 条` : `${numberText(shown)} 条，共 ${numberText(all)} 条`,
  list: '历史记录',
  changedTo: '改为',
} as const;
