import { z } from 'zod';

/** An office with its name, as every answer names one. */
export const titled = z.object({ id: z.string(), title: z.string() }).meta({ id: 'Titled', description: '代码和名称' });
export type Titled = z.infer<typeof titled>;

/** Roles as the house calls them. */
const ROLE_TITLES: Readonly<Record<string, string>> = {
  centre: '监督举报中心',
  'centre-supervisor': '中心负责人',
  bureau: '司局经办',
  'division-head': '处长',
  'bureau-head': '司领导',
  'general-office': '办公厅',
  legal: '政策法规司',
  'duty-office': '总值班室',
  undertaker: '承办单位',
  operator: '运维',
  security: '安全管理员',
  auditor: '审计',
  designer: '流程设计',
};

export function roleTitle(role: string): string {
  return ROLE_TITLES[role] ?? role;
}

export function unitTitle(id: string, name: (id: string) => string | undefined): string {
  return name(id) ?? id;
}
