/** Words of the procedure that several chapters share (docs/glossary.md). Screens show the titles. */

/** 性质 of an item; an emergency is a flag beside it. */
export const NATURES = ['report', 'consultation', 'suggestion', 'praise', 'invalid'] as const;
export type Nature = (typeof NATURES)[number];

export const NATURE_TITLES: Readonly<Record<Nature, string>> = {
  report: '举报',
  consultation: '咨询',
  suggestion: '建议',
  praise: '表扬',
  invalid: '无效',
};

/** The three channels of 办法 第二条, and items the centre enters from elsewhere (shown apart). */
export const CHANNELS = ['hotline', 'website', 'wechat', 'other'] as const;
export type Channel = (typeof CHANNELS)[number];

export const CHANNEL_TITLES: Readonly<Record<Channel, string>> = {
  hotline: '12314热线',
  website: '水利部网站',
  wechat: '“中国水利”微信公众号',
  other: '其他来源',
};

/** Where an item stands now: one word for lists and counts. */
export const STATUSES = [
  'received',
  'reviewing',
  'waiting-reporter',
  'lapsed',
  'dispatching',
  'handling',
  'returned',
  'arbitration',
  'notifying',
  'feedback',
  'merged',
  'ended',
] as const;
export type ReportStatus = (typeof STATUSES)[number];

export const STATUS_TITLES: Readonly<Record<ReportStatus, string>> = {
  received: '已接收',
  reviewing: '受理审核',
  'waiting-reporter': '待举报人补充',
  lapsed: '逾期未补充',
  dispatching: '待分办',
  handling: '办理中',
  returned: '已退回',
  arbitration: '协调裁定',
  notifying: '告知中',
  feedback: '反馈评价',
  merged: '合并受理',
  ended: '已结束',
};

/** How an item ended. Withdrawn, lapsed, refused and merged ones never count as solved. */
export const OUTCOMES = [
  'closed',
  'answered',
  'refused',
  'guided',
  'lapsed',
  'withdrawn',
  'merged',
  'thanked',
  'invalid',
] as const;
export type ReportOutcome = (typeof OUTCOMES)[number];

export const OUTCOME_TITLES: Readonly<Record<ReportOutcome, string>> = {
  closed: '办结',
  answered: '已答复',
  refused: '不予受理',
  guided: '引导告知',
  lapsed: '逾期未补充',
  withdrawn: '举报人撤回',
  merged: '合并受理',
  thanked: '已致谢',
  invalid: '无效',
};
