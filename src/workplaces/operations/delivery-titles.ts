import type { Delivery } from '../../platform/case-file/index.js';

const CHANNELS: Readonly<Record<string, string>> = {
  sms: '短信',
  page: '查询页',
  unit: '单位公告',
  duty: '总值班室',
  supervision: '督办',
  note: '办理便笺',
  case: '案件之间',
  report: '举报件之间',
  register: '登记簿',
};
/** By the beginning of the kind: the rest says which one. */
const KINDS: Readonly<Record<string, string>> = {
  notice: '告知举报人',
  emergency: '突发事件报告',
  merge: '合并受理',
  lead: '主件办结',
  part: '拆分办理',
  repeat: '重复件补充',
  register: '取号',
  told: '送达回执',
};
const STATES: Readonly<Record<Delivery['state'], string>> = {
  waiting: '等待发送',
  sending: '正在发送',
  told: '已送达',
  held: '多次失败，等待处理',
  unknown: '结果不明，不会自动重发',
};

/** A message in words: what it is and where it stands, nothing of what it says. */
export function deliveryTitles({ channel, kind, state }: Pick<Delivery, 'channel' | 'kind' | 'state'>) {
  return {
    channelTitle: CHANNELS[channel] ?? channel,
    kindTitle: KINDS[kind.split('.')[0] ?? ''] ?? CHANNELS[channel] ?? kind,
    stateTitle: STATES[state],
  };
}
