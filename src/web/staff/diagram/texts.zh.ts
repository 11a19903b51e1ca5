export const texts = {
  here: '您在这里',
  diagram: '办理流程图',
  zoomIn: '放大',
  zoomOut: '缩小',
  fit: '看全图',
  toHere: '回到当前环节',
  asList: '走过的环节',
  passed: (name: string, date: string) => `${name}，${date}`,
  current: (name: string) => `${name}，现在在这里`,
  times: (count: number) => `${count} 次`,
  failed: '流程图没有打开',
} as const;
