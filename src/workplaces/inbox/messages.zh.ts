/** Refusals about tasks and looking at cases. */
export const messages: Record<string, string> = {
  'task.not-waiting': '该任务已办结或不存在，请刷新任务列表',
  'task.not-yours': '该任务不属于您的单位和岗位',
  'task.claimed-already': '该任务已由他人认领',
  'task.not-claimed': '您尚未认领该任务',
  'task.unlike': '与所选第一件不是同一环节，请分开办理',
  'task.stale': '该任务已被他人修改，请刷新后重试',
  'task.not-a-colleague': '只能转交给本单位同岗位的在岗人员',
  'case.own-item-only': '承办单位只能查看本单位的承办事项',
  'reveal.not-allowed': '您无权查看举报人身份',
};
