/** Refusals at the hotline desk. */
export const messages: Record<string, string> = {
  'call.open-already': '上一个来电还没有选定结果，选定后才能接下一个',
  'call.ended-already': '这个来电已经选定结果',
  'call.not-yours': '这个来电由其他坐席接听',
  'call.code-missing': '引导告知或不予受理应选择告知的去处',
  'call.code-unknown': '没有这个去处，请从列表中选择',
  'call.entry-missing': '当场答复应选择念给来电人的答复',
  'call.entry-unknown': '监督举报库中没有这一条',
  'call.number-missing': '并入已有件应填写编号',
};
