/** Refusals about unsent forms. */
export const messages: Record<string, string> = {
  'draft.too-large': '未提交的内容超过 {kilobytes} KB，请先提交或删减',
  'draft.stale': '您已在另一处保存过这一表单，请选择保留哪一份',
};
