import { z } from 'zod';

const authoritySchema = z.strictObject({
  code: z.string(),
  name: z.string(),
  phone: z.string(),
  clause: z.string(),
  unconfirmed: z.boolean(),
});

const authoritiesSchema = z.strictObject({
  version: z.string(),
  note: z.string(),
  authorities: z.array(authoritySchema).min(1),
});

/** Body and number named to the reporter (办法 第三条); an empty number means: in writing, or in person. */
export type Authority = z.infer<typeof authoritySchema>;

export function parseAuthorities(source: unknown): ReadonlyMap<string, Authority> {
  return new Map(authoritiesSchema.parse(source).authorities.map((authority) => [authority.code, authority]));
}
