/** Refusals about accounts. */
export const messages: Record<string, string> = {
  'account.own-access': '不能修改本人的单位、角色或密码重置，须由另一名安全管理员办理',
  'account.unknown-unit': '单位不在机构目录中',
  'account.unknown-role': '没有这个角色：{roles}',
  'account.role-not-of-unit': '{unit}没有这个岗位：{roles}',
  'account.not-to-identity': '系统、安全、审计和规则设计账号不得改为可查看举报人身份的岗位，请另开账号',
  'account.same-person': '授予可查看举报人身份的岗位、增设安全管理员或重置其密码，须由另一名安全管理员批准',
  'account.unknown-approver': '批准人须是在岗的安全管理员，且不是该账号本人',
  'account.not-approved': '批准人尚未批准这一授权：须由其本人登录后批准，且内容一致',
};
