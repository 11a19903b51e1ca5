export const texts = {
  title: '延期备案登记簿',
  hint: '第十条：延长办理时限须报办公厅备案。编号按年连续，不留空号。',
  year: '年份',
  yearOf: (year: number) => `${year} 年`,
  none: (year: number) => `${year} 年没有延期备案`,
  columns: { filing: '备案号', report: '举报件', at: '备案时间' },
  filing: (year: number, n: number) => `延备〔${year}〕${n} 号`,
  more: '看后面的',
} as const;
