/** Refusals about repeated commands outside case files. */
export const messages: Record<string, string> = {
  'command.in-progress': '同一请求正在处理，请稍后重试',
};
