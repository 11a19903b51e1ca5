export const texts = {
  leave: '返回',
  sending: '正在送出…',
} as const;
