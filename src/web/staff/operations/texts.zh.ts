import { countText, numberText } from '../../shared/dates/index.js';

/** A count the server stops at 10,000. */
export interface Bounded {
  readonly count: number;
  readonly more: boolean;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export const texts = {
  title: '运维',
  hint: '停住的、没有发出的和到期未处理的。这里看不到举报内容和举报人。',
  parts: '运维各页',
  overview: '概况',
  incidents: '故障',
  held: '发送失败',
  unknown: '结果不明',
  quarantine: '隔离',
  count: ({ count, more }: Bounded) => (more ? countText(Number.MAX_SAFE_INTEGER) : numberText(count)),
  taken: (time: string) => `${time} 取得，每半分钟自动更新`,
  stale: (time: string) => `没有取到新的数字，下面是 ${time} 的`,
  refresh: '现在更新',
  changed: '列表有变化，显示',
  more: '看后面的',
  attempts: (count: number) => `已试 ${numberText(count)} 次`,
  caseOf: (id: string) => `案件 ${id}`,
  times: (count: number) => `${numberText(count)} 次`,
  lasting: lastingText,
} as const;

export const overviewTexts = {
  allWell: '没有停住的案件，也没有等人处理的发送',
  toSee: '等人处理',
  sweeper: '到期处理',
  sweeperOk: '运转正常',
  sweeperBad: '运转不正常',
  every: '间隔',
  everySeconds: (seconds: number) => `每 ${numberText(seconds)} 秒`,
  lastAt: '上次',
  never: '还没有运行过',
  overdue: '到期未处理',
  lag: '最早一件拖了',
  onTime: '没有拖延',
  unrelayed: '待复制',
  waiting: '等待发送',
  last: '上次做了',
  lastDid: (did: { relayed: number; fired: number; recomputed: number; delivered: number; quarantined: number }) =>
    `复制 ${did.relayed} 条，到期 ${did.fired} 件，重算 ${did.recomputed} 件，发送 ${did.delivered} 条，隔离 ${did.quarantined} 件`,
  lastMore: '还有没做完的，接着做',
  checks: '各部分',
  checkNames: { database: '数据库', sweeper: '到期处理', services: '外部服务' } as Readonly<Record<string, string>>,
  ok: '正常',
  bad: '不正常',
  release: '生效的流程版本',
  releaseOf: (release: number) => `第 ${release} 版`,
} as const;

export const incidentTexts = {
  hint: '案件停在出错的环节，别的环节不受影响。改好流程或恢复服务以后重试。',
  none: '没有停住的案件',
  columns: { where: '环节', what: '出了什么错', at: '发生时间', act: '处理' },
  release: (release: number) => `流程第 ${release} 版`,
  retry: '重试…',
  retryTitle: '在这个环节重新执行',
  retryWhy: (name: string) => `从“${name}”重新执行。还会出错时案件停在原处，不会重复做已经做完的。`,
  confirm: '重新执行',
  cancel: '取消',
  solved: (name: string) => `“${name}”已经通过，案件继续办理`,
  again: (name: string, left: number) => `“${name}”又出错了，这个案件现有 ${left} 处故障`,
} as const;

export const deliveryTexts = {
  title: '待处理的发送',
  held: { title: '发送失败', hint: '多次发送都没有成功，等人决定。', none: '没有发送失败的' },
  unknown: { title: '结果不明', hint: '发出后没有收到回执，不会自动重发，以免重复打扰。', none: '没有结果不明的' },
  states: '状态',
  columns: { what: '发送', fault: '最近一次', at: '时间', act: '处理' },
  noFault: '没有错误信息',
  sendAgain: '再发一次…',
  sendAgainTitle: '再发一次',
  sendAgainWhy: {
    held: '按原来的内容再发一次。',
    unknown: '上一次可能已经送到，再发一次对方可能收到两次。',
  },
  told: '已另行告知…',
  toldTitle: '登记已另行告知',
  toldWhy: '案件照已送达继续。您的姓名会留在记录里。',
  toldByCentre: '另行告知由受理中心登记',
  how: '如何告知',
  ways: ['电话', '当面', '信函'],
  note: '说明',
  confirmSend: '再发',
  confirmTold: '登记',
  cancel: '取消',
  sent: '已再发，结果稍后出现在这里或送达',
  recorded: '已登记另行告知，案件继续',
} as const;

export const quarantineTexts = {
  hint: '无法装载或写入的案件单独放开，不影响别的案件。原因消除后自动恢复。',
  none: '没有被隔离的案件',
  most: '最多列出 100 件',
  columns: { doing: '在做什么时', fault: '原因', count: '次数', first: '最早', last: '最近' },
} as const;

/** How long something has waited, in its largest fitting unit. Seconds. */
function lastingText(seconds: number): string {
  if (seconds >= DAY) return `${Math.floor(seconds / DAY)} 天`;
  if (seconds >= HOUR) return `${Math.floor(seconds / HOUR)} 小时`;
  return seconds >= MINUTE ? `${Math.floor(seconds / MINUTE)} 分钟` : `${seconds} 秒`;
}
