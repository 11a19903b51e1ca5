/** Refusals at the designer's desk. */
export const messages: Record<string, string> = {
  'policy.unknown-approver': '审核人须是在岗的流程设计员',
};
