export const texts = {
  fired: '命中',
  unfold: (count: number) => `展开另外 ${count} 项`,
  fold: '收起',
} as const;
