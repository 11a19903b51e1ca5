export const messages: Record<string, string> = {
  'case.not-found': '未找到该案件',
  'case.busy': '该案件正被多人同时处理，请稍后再试',
  'case.too-large': '案件内容已达上限（{limit} 字节），不能再增加内容，但可以办结',
  'case.not-due': '该时限事项已不到期',
  'case.not-waiting': '该事项已不在等待处理（{id}）',
  'delivery.not-found': '未找到该条发送记录',
  'delivery.not-undecided': '该条消息当前状态为 {state}，无需人工处理',
  'command.key-reused': '同一请求编号已用于另一内容的请求',
};
