/** Refusals of the portal itself. */
export const messages: Record<string, string> = {
  'report.category-unknown': '没有这个类别，请重新选择或者留空',
};
