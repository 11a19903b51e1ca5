export const GUIDE = {
  title: '办事指引',
  taken: '这些问题在这里受理',
  elsewhere: '这些问题请找别的机关',
  elsewhereText: '下列事项不在受理范围，直接找下面的机关更快。',
  limits: '每一步的期限',
  limitsText: '工作日按国务院办公厅公布的节假日安排计算，收到或交办当日不计，到期日的 24 点为止。',
  privacy: '您的身份',
  start: '我要举报',
} as const;
