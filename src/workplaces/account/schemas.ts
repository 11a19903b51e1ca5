import { z } from 'zod';
import type { AccountAccess } from '../../platform/access/index.js';
import { hashOf, type Role } from '../../platform/kernel/index.js';

const password = z.string().min(1).max(256);

export const credentials = z
  .strictObject({ login: z.string().min(1).max(100), password })
  .meta({ id: 'Credentials', description: '账号与密码' });

export const passwordChange = z
  .strictObject({ current: password, next: password })
  .meta({ id: 'PasswordChange', description: '原密码与新密码（至少 12 个字符）' });

export const person = z
  .strictObject({ id: z.string(), name: z.string(), unit: z.string(), roles: z.array(z.string()) })
  .meta({ id: 'Person' });

export const session = z
  .strictObject({ token: z.string(), expiresAt: z.iso.datetime(), mustChangePassword: z.boolean(), person })
  .meta({ id: 'Session' });

export const self = person.extend({ unitTitle: z.string() }).meta({ id: 'Self', description: '登录的人及其单位名称' });

export type PersonView = z.infer<typeof person>;
export type SessionView = z.infer<typeof session>;
export type SelfView = z.infer<typeof self>;

/** What others see of somebody. */
export function personOf(somebody: { id: string; name: string; unit: string; roles: readonly Role[] }): PersonView {
  return { id: somebody.id, name: somebody.name, unit: somebody.unit, roles: [...somebody.roles] };
}

/** Changes with what the account may do: 48 bits of a hash, so that the accounts need no counter. */
export function revisionOf({ unit, roles, active }: AccountAccess): number {
  return Number.parseInt(hashOf({ unit, roles: [...roles], active }).slice(0, 12), 16);
}
