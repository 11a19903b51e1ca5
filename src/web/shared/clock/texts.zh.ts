import type { ClockUnit } from './clock-like.js';

/** Words of the time limits. */
export const UNITS: Readonly<Record<ClockUnit, string>> = {
  WD: '个工作日',
  'calendar-day': '日',
  minute: '分钟',
  date: '个工作日',
};

export const texts = {
  left: (count: number, unit: string) => `剩 ${count} ${unit}`,
  running: '计时中',
  dueToday: '今日到期',
  overdue: (count: number, unit: string) => (count > 0 ? `逾期 ${count} ${unit}` : '逾期'),
  met: (used: number | null, unit: string) =>
    used === null ? '按期' : used === 0 ? '按期，当日' : `按期，用 ${used} ${unit}`,
  missed: (late: number, unit: string) => (late > 0 ? `未按期，迟 ${late} ${unit}` : '未按期'),
  superseded: '不再计',
  notStarted: '未开始',
  provisional: (day: string) => `暂定 ${day}`,
  replacedBy: (what: string) => `已由${what}取代`,
  startsAfter: (what: string, total: number | null, unit: string) =>
    total === null ? `${what}后起算` : `${what}后 ${total} ${unit}`,
  limit: (total: number, unit: string) => `限 ${total} ${unit}`,
  due: '到期',
  untilMidnight: '24 点止',
  counted: (used: number, total: number) => `已计 ${used} / ${total}`,
  countedSpoken: (used: number, total: number) => `已计 ${used} 个，共 ${total} 个`,
  shouldHave: '应于',
  should: '应',
  really: '实',
  provisionalNote: '放假通知未到，到后重算',
  moved: (from: string) => `原为 ${from}`,
  over: '逾期',
  minutesLeft: (minutes: number) => (minutes > 0 ? `剩 ${minutes} 分钟` : '剩不足 1 分钟'),
  minutesOver: (minutes: number) => (minutes > 0 ? `逾期 ${minutes} 分钟` : '已逾期'),
} as const;
