import type { ClockLike } from '../clock/index.js';

const base: ClockLike = {
  title: '办结',
  clause: '第十条',
  state: 'running',
  dueAt: '2026-11-03',
  workingDaysLeft: 12,
  workingDaysTotal: 20,
  workingDaysUsed: 8,
};
const dispatch = { ...base, title: '分办', clause: '第七条(一)', workingDaysTotal: 2 };

export const soon: ClockLike = {
  ...base,
  state: 'soon',
  dueAt: '2026-10-22T16:00:00Z',
  workingDaysLeft: 4,
  workingDaysUsed: 16,
};
export const overdue: ClockLike = {
  ...base,
  title: '承办单位答复',
  clause: '第十一条',
  state: 'overdue',
  dueAt: '2026-10-15',
  workingDaysLeft: -1,
  workingDaysTotal: 15,
  workingDaysUsed: 16,
  note: '已列督办单',
};
export const met: ClockLike = { ...dispatch, state: 'met', settledAt: '2026-09-18T07:20:00Z', workingDaysUsed: 1 };
export const superseded: ClockLike = { ...dispatch, title: '退回', state: 'superseded', replacedBy: '补充告知' };
export const notStarted: ClockLike = {
  ...base,
  title: '答复举报人',
  clause: '平台约定',
  state: 'notStarted',
  dueAt: null,
  workingDaysTotal: 3,
  startsAfter: '办结反馈',
};

/** The nine states, and a date that moved. */
export const samples: readonly ClockLike[] = [
  base,
  soon,
  { ...dispatch, state: 'dueToday', dueAt: '2026-10-16', workingDaysLeft: 0, workingDaysUsed: 2 },
  overdue,
  met,
  {
    ...base,
    state: 'missed',
    dueAt: '2026-09-01',
    settledAt: '2026-09-03T02:00:00Z',
    workingDaysUsed: 22,
    note: '已留痕',
  },
  superseded,
  notStarted,
  { ...base, title: '复查办理', clause: '第十三条', state: 'provisional', dueAt: '2027-01-08' },
  {
    ...base,
    dueAt: '2026-11-19',
    workingDaysLeft: 24,
    workingDaysTotal: 40,
    workingDaysUsed: 16,
    movedFrom: '2026-10-22',
    movedReason: '延期备案 延备〔2026〕37 号，10-16 已告知举报人',
  },
];
