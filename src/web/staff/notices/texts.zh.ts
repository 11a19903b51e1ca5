export const texts = {
  title: '提醒',
  hint: '督办、告警和抄送。读过的只对您自己标记。',
  markAll: '全部标为已读',
  none: '没有提醒',
  more: '看更早的',
  unread: '未读，',
  notYours: '这一件已不由您办理',
} as const;

const KINDS: Readonly<Record<string, string>> = {
  warn: '快到期',
  overdue: '逾期',
  supervise: '督办',
  'escalate-head': '报负责人',
  'escalate-office': '列入办公厅超期清单',
  alert: '紧急情况',
};

interface Told {
  readonly kind: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** A notice in one line: which kind, what it says, and until when. */
export function noticeWords({ kind, payload }: Told, day: (iso: string) => string): string {
  const text = (name: string) => (typeof payload[name] === 'string' ? (payload[name] as string) : '');
  const said = text('note') || text('text') || text('title');
  const due = text('dueAt') === '' ? '' : `应于 ${day(new Date(Date.parse(text('dueAt')) - 1).toISOString())}`;
  return [KINDS[kind] ?? '通知', said, text('clause'), due].filter((part) => part !== '').join('，');
}
