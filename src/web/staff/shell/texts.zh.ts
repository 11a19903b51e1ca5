export const texts = {
  product: '水镜',
  subtitle: '12314 监督举报办理',
  skip: '跳到正文',
  workplaces: '工作台',
  person: '我的账号',
  signOut: '退出登录',
  failed: '这一页没有打开，请重新打开。',
  find: '编号、地点、河湖名称',
  noNews: '提醒，没有未读',
  news: (count: number, more: boolean) => `提醒，${count} 条${more ? '以上' : ''}未读`,
  demo: '演练环境，数据不计入统计',
} as const;
