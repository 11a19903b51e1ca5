import { numberText } from '../dates/numbers.js';

export const texts = {
  loading: '正在取来',
  failed: '这一栏没有取到',
  failedWhy: '其余内容不受影响，您填写的都在',
  retry: '重试',
  incident: (id: string) => `编号 ${id}`,
  offline: '网络断开，改动存在本机，恢复后自动送出',
  retryNow: '现在重试',
  waiting: (count: number) => `待送 ${numberText(count)} 项`,
  earliest: (time: string) => `最早 ${time}`,
  conflictValues: (field: string, mine: string, theirs: string) => `${field}：您填“${mine}”，对方填“${theirs}”。`,
  empty: '空',
  useMine: '用我的',
  useTheirs: '用对方的',
  compare: '逐项比较',
  expand: (count: number) => `展开全文，共 ${numberText(count)} 字`,
  fold: '收起',
  practice: '演练环境，数据不计入统计',
} as const;
