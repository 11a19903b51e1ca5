/** Refusals of live updates. */
export const messages: Record<string, string> = {
  'live.too-many': '打开的页面过多，请关闭其他页面后刷新',
};
