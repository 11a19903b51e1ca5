import { z } from 'zod';
import type { JsonObject } from '../kernel/index.js';
import { BOUNDS } from './bounds.js';

const text = z.string().min(1).max(BOUNDS.text);
const json = z.json();
const jsonObject = z.record(z.string(), json).transform((value) => value as JsonObject);

export const eventSchema = z.strictObject({
  outcome: text,
  reason: text,
  confirm: z.boolean(),
  params: jsonObject.refine((value) => JSON.stringify(value).length <= BOUNDS.params, '参数过长').optional(),
});

const factSchema = z.strictObject({
  title: text,
  type: z.enum(['text', 'number', 'boolean', 'list', 'object']),
  default: json.optional(),
});

const ruleSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,79}$/, '规则编号只能用小写字母、数字、点和连字符'),
  name: text,
  clause: text,
  priority: z.number().int().min(1).max(10_000),
  conditions: jsonObject,
  event: eventSchema,
});

/** Shape of `rules.json`. Conditions are checked apart, because they nest. */
export const ruleSetSchema = z.strictObject({
  $schema: z.string().max(200).optional(),
  name: z.string().regex(/^[a-z][a-z-]{0,39}$/, '规则集名只能用小写字母和连字符'),
  title: text,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, '版本须为 x.y.z'),
  clause: text,
  hitPolicy: z.enum(['first', 'collect']),
  facts: z.record(z.string(), factSchema),
  otherwise: eventSchema,
  rules: z.array(ruleSchema).max(BOUNDS.rules),
});

export const ruleCasesSchema = z
  .array(
    z.strictObject({
      name: text,
      facts: jsonObject,
      expect: z.strictObject({
        outcome: z.string(),
        confirm: z.boolean().optional(),
        rule: z.string().optional(),
        params: jsonObject.optional(),
      }),
    }),
  )
  .max(BOUNDS.cases);
