import { OUTCOME_TITLES, type ReportDomain, type ReportStatus } from '../../procedure/case/index.js';

/** Where a report stands for the one who sent it: what goes on between desks of the house is one word to him. */
export const REPORTER_STATUSES = [
  'received',
  'waiting-reporter',
  'lapsed',
  'dispatching',
  'handling',
  'notifying',
  'feedback',
  'merged',
  'ended',
] as const;
export type ReporterStatus = (typeof REPORTER_STATUSES)[number];

const INSIDE: Readonly<Partial<Record<ReportStatus, ReporterStatus>>> = {
  reviewing: 'received',
  returned: 'dispatching',
  arbitration: 'dispatching',
};

const TITLES: Readonly<Record<ReporterStatus, string>> = {
  received: '待受理',
  'waiting-reporter': '待补充',
  lapsed: '逾期未补充，终止办理（可恢复）',
  dispatching: '待分办',
  handling: '办理中',
  notifying: '告知中',
  feedback: '已答复',
  merged: '合并受理',
  ended: '已结束',
};

const HEADLINES: Readonly<Record<ReporterStatus, string>> = {
  received: '已登记，正在判断由谁办理。',
  'waiting-reporter': '需要您补充材料，补充后继续办理。',
  lapsed: '没有等到补充材料，已终止办理；现在补充仍可恢复。',
  dispatching: '正在交主管司局。',
  handling: '主管司局正在组织核查、处理。',
  notifying: '已有结果，正在告知您。',
  feedback: '已答复，请您评价；不满意的，可以申请复查。',
  merged: '与您先前反映的同一事项合并办理。',
  ended: '已经结束。',
};

/** Titles of what the reporter is told, by kind of notice. */
const TOLD_TITLES: Readonly<Record<string, string>> = {
  supplement: '请您补充材料',
  answer: '已答复咨询',
  refusal: '不予受理，已告知其他渠道',
  guidance: '引导告知',
  'thanks-suggestion': '建议已转有关司局',
  'thanks-praise': '已收到您的来信',
  'going-on': '继续办理',
  'lead-result': '合并办理的事项已办结',
  'part-opened': '其中一部分单独办理',
  part: '单独办理的部分已有结果',
  extension: '延期备案',
  longterm: '确定了办结日期',
  reply: '已答复',
  'review-offer': '可以申请复查',
  'review-accepted': '决定复查',
  'review-declined': '决定不再复查',
  'review-result': '复查已有结果',
};

export function statusFor({ status }: Pick<ReportDomain, 'status'>): ReporterStatus {
  return INSIDE[status] ?? (status as ReporterStatus);
}

/** The status in words; once it has ended, how. */
export function statusTitleFor(domain: Pick<ReportDomain, 'status' | 'outcome'>): string {
  const status = statusFor(domain);
  return status === 'ended' && domain.outcome !== null ? OUTCOME_TITLES[domain.outcome] : TITLES[status];
}

/** One sentence on where it stands now. */
export function headlineFor(domain: Pick<ReportDomain, 'status' | 'outcome'>): string {
  const status = statusFor(domain);
  if (status !== 'ended' || domain.outcome === null) return HEADLINES[status];
  return `已经结束：${OUTCOME_TITLES[domain.outcome]}。`;
}

export function toldTitle(kind: string): string {
  return TOLD_TITLES[kind] ?? '告知';
}
