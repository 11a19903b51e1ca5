export const texts = {
  notFound: '没有找到这一页',
  why: '地址可能写错了，或者这里的内容不归您办理。',
  home: '回到工作台',
} as const;
