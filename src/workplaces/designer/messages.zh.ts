/** Refusals at the designer's desk. */
export const messages: Record<string, string> = {
  'policy.effective-in-past': '施行时间不能早于现在；即时生效请不填',
  'policy.not-approved': '审核人尚未批准这一内容：须由其本人登录后批准，且内容一致',
  'policy.unknown-approver': '审核人须是在岗的流程设计员',
};
