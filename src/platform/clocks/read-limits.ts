import { z } from 'zod';
import type { Limit } from './clock-record.js';

/** Longest limit in days; the calendar counts no further than a few thousand. */
const MAX_DAYS = 1_000;
const wholeDays = z.number().int().min(0).max(MAX_DAYS);

const ladderSchema = z.strictObject({
  warn: z.array(z.strictObject({ amountFrom: wholeDays, left: z.array(wholeDays.min(1)).max(5) })).max(10),
  overdue: z
    .array(
      z.strictObject({
        after: wholeDays,
        kind: z.enum(['overdue', 'supervise', 'escalate-head', 'escalate-office']),
        to: z.enum(['handler', 'centre', 'bureau-head', 'general-office']),
        note: z.string().min(1).max(200),
      }),
    )
    .max(10),
  warnNote: z.string().min(1).max(200),
});

const laddersSchema = z.record(z.string().min(1), ladderSchema);

const limitSchema = z
  .strictObject({
    key: z.string().regex(/^[a-z][a-z.-]{0,63}$/, '键只能用小写字母、点和连字符'),
    title: z.string().min(1).max(60),
    amount: z.number().int().min(0).max(10_000),
    unit: z.enum(['WD', 'calendar-day', 'minute', 'date']),
    from: z.string().min(1),
    to: z.string().min(1),
    clause: z.string().min(1),
    source: z.enum(['text', 'default']),
    supervision: z.string().min(1),
    before: z.string().min(1).optional(),
    promised: z.boolean().optional(),
  })
  .refine(({ amount, unit }) => unit === 'minute' || amount <= MAX_DAYS, `按日计的时限不超过 ${MAX_DAYS} 天`);

/** What keeps `rules/limits.json` or `rules/supervision.json` from being used; empty when they are sound. */
export function checkLimits(limits: unknown, ladders: unknown): readonly string[] {
  const parsedLimits = z.array(limitSchema).max(500).safeParse(limits);
  const parsedLadders = laddersSchema.safeParse(ladders);
  if (!parsedLimits.success) return describe(parsedLimits.error);
  if (!parsedLadders.success) return describe(parsedLadders.error);
  const keys = parsedLimits.data.map((limit) => limit.key);
  const known = new Set(keys);
  const names = new Set(Object.keys(parsedLadders.data));
  return [
    ...keys.filter((key, at) => keys.indexOf(key) !== at).map((key) => `时限 ${key} 重复`),
    ...parsedLimits.data.flatMap((limit) => [
      ...(limit.before !== undefined && !known.has(limit.before)
        ? [`时限 ${limit.key} 依据的 ${limit.before} 不存在`]
        : []),
      ...(limit.supervision !== 'none' && !names.has(limit.supervision)
        ? [`时限 ${limit.key} 的督办阶梯 ${limit.supervision} 不存在`]
        : []),
    ]),
  ];
}

/**
 * Limits of a release, each with its supervision ladder.
 * @throws Error naming every problem when the data is not sound (`checkLimits` says so beforehand)
 */
export function readLimits(limits: unknown, ladders: unknown): readonly Limit[] {
  const problems = checkLimits(limits, ladders);
  if (problems.length > 0) throw new Error(problems.join('; '));
  const known = new Map(Object.entries(laddersSchema.parse(ladders)));
  return z
    .array(limitSchema)
    .parse(limits)
    .map(({ before, ...limit }) => {
      const ladder = known.get(limit.supervision);
      return { ...limit, ...(before !== undefined && { before }), ...(ladder && { ladder }) };
    });
}

function describe(error: z.ZodError): string[] {
  return error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
}
