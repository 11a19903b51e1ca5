import { z } from 'zod';
import type { Person, Unit } from './directory.js';

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);
const role = z.string().regex(/^[a-z][a-z-]{0,63}$/);

const unitSchema = z.strictObject({
  id,
  name: z.string().min(1).max(60),
  aliases: z.array(z.string().min(1).max(60)).default([]),
  kind: z.enum(['ministry', 'institution', 'centre', 'duty-office', 'bureau', 'basin', 'authority']),
  parent: z.union([id, z.literal('')]),
  level: z.enum(['ministry', 'basin', 'province', 'city', 'county']),
  roles: z.array(role).default([]),
  division: z
    .string()
    .regex(/^\d{6}$/)
    .or(z.literal(''))
    .default(''),
});

const peopleSchema = z.strictObject({
  password: z.string().min(8).max(200),
  people: z.array(
    z.strictObject({
      login: id,
      name: z.string().min(1).max(60),
      unit: id,
      title: z.string().min(1).max(60),
      roles: z.array(role).min(1),
    }),
  ),
});

/** The demonstration's people and the password they share. */
export interface DemoPeople {
  readonly password: string;
  readonly people: readonly Person[];
}

/** @throws z.ZodError when the data is no list of units */
export function readUnits(source: unknown): readonly Unit[] {
  return z.array(unitSchema).max(10_000).parse(source);
}

/** @throws z.ZodError when the data is no list of people */
export function readDemoPeople(source: unknown): DemoPeople {
  return peopleSchema.parse(source);
}

/** What is wrong with units and people taken together; empty when they fit. */
export function checkDirectory(units: readonly Unit[], people: readonly Person[]): readonly string[] {
  const known = new Map<string, Unit>();
  const problems: string[] = [];
  for (const unit of units) {
    if (known.has(unit.id)) problems.push(`单位 ${unit.id} 重复`);
    if (unit.parent !== '' && !known.has(unit.parent))
      problems.push(`单位 ${unit.id} 的上级 ${unit.parent} 应列在它之前`);
    known.set(unit.id, unit);
  }
  const logins = people.map((person) => person.login);
  problems.push(...logins.filter((login, at) => logins.indexOf(login) !== at).map((login) => `帐号 ${login} 重复`));
  problems.push(
    ...people.filter((person) => !known.has(person.unit)).map((it) => `帐号 ${it.login} 的单位 ${it.unit} 不存在`),
  );
  return problems;
}
