import { z } from 'zod';
import type { PolicyProblem, Release } from '../../platform/policy/index.js';
import { instant, plainText } from '../http/index.js';

export const releaseView = z
  .strictObject({
    number: z.int(),
    base: z.int(),
    author: z.string(),
    approver: z.string().nullable(),
    note: z.string(),
    publishedAt: z.iso.datetime(),
    effectiveAt: z.iso.datetime(),
    inForce: z.boolean(),
    files: z.record(z.string(), z.string()),
  })
  .meta({ id: 'Release', description: '规则版本；inForce 为现行；files 是路径与内容的 SHA-256' });
export type ReleaseView = z.infer<typeof releaseView>;

export const fileView = z
  .strictObject({ path: z.string(), sha256: z.string(), text: z.string() })
  .meta({ id: 'PolicyFile' });

const changes = z.record(z.string().max(200), z.string().max(1_000_000).nullable());
export const draft = z
  .strictObject({ base: z.int().min(1), changes })
  .meta({ id: 'PolicyDraft', description: '相对 base 的改动：路径 → 新内容，null 为删除' });
export const publication = z
  .strictObject({
    base: z.int().min(1),
    changes,
    note: plainText({ max: 500 }),
    effectiveAt: instant.optional(),
    approver: z.string().max(80).optional(),
  })
  .meta({ id: 'Publication', description: 'effectiveAt 不填即时生效；approver 是已批准同一内容的另一设计员的账号名' });
export const approval = z
  .union([publication.omit({ approver: true }), z.strictObject({ to: z.int().min(1), note: plainText({ max: 500 }) })])
  .meta({ id: 'Approval', description: '与将发布（或恢复）的内容逐字一致' });
export const approved = z.strictObject({ approver: z.string() }).meta({ id: 'Approved' });
export const rollBack = z
  .strictObject({ to: z.int().min(1), note: plainText({ max: 500 }), approver: z.string().max(80).optional() })
  .meta({ id: 'RollBack' });
export const problem = z
  .strictObject({ path: z.string(), element: z.string().optional(), rule: z.string(), message: z.string() })
  .meta({ id: 'PolicyProblem' });
export const checked = z.strictObject({ problems: z.array(problem) }).meta({ id: 'PolicyCheck' });

/** @param inForce number of the release in force now */
export function releaseRow(release: Release, inForce: number): ReleaseView {
  const { number, base, author, approver, note, publishedAt, effectiveAt, files } = release;
  const dates = { publishedAt: publishedAt.toISOString(), effectiveAt: effectiveAt.toISOString() };
  return { number, base, author, approver, note, ...dates, inForce: number === inForce, files: { ...files } };
}

export function problemRow({ path, element, rule, message }: PolicyProblem): z.infer<typeof problem> {
  return { path, rule, message, ...(element === undefined ? {} : { element }) };
}
