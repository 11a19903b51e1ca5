export const texts = {
  product: '水镜',
  subtitle: '12314 监督举报办理',
  skip: '跳到正文',
  workplaces: '工作台',
  person: '我的账号',
  signOut: '退出登录',
  notFound: '没有找到这一页',
  notFoundWhy: '地址可能写错了，或者这里的内容不归您办理。',
  home: '回到工作台',
  failed: '这一页没有打开',
  demo: '演练环境，数据不计入统计',
} as const;
