import { z } from 'zod';
import { NATURES } from '../../../procedure/case/index.js';

const reference = z.object({ case: z.string(), number: z.string() }).nullable();
const texts = z.array(z.string());

const closeReport = z.object({
  number: z.string(),
  place: z.enum(['spot', 'county', 'none']),
  words: z.number(),
  receivedAt: z.string(),
  sameReporter: z.boolean(),
  open: z.boolean(),
});

const repeat = z.object({
  kind: z.enum(['undecided', 'none', 'link', 'merge']),
  lead: reference,
  state: z.enum(['none', 'asked', 'merged', 'refused', 'undone']),
  rejected: texts,
  close: z.array(closeReport),
  followers: z.int(),
  linked: z.int(),
});

/** What a rule set proposed last; `params` depend on the rule set. */
const proposal = z
  .object({
    outcome: z.string(),
    reason: z.string(),
    clause: z.string(),
    confirm: z.boolean(),
    version: z.string(),
    params: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'Proposal', description: '规则的建议；confirm 为是：须由人确认' });

const scope = z.object({
  kind: z.enum(['accepted', 'refused', 'guided']),
  code: z.string(),
  reason: z.string(),
  clause: z.string(),
  authority: z.string(),
  phone: z.string(),
});

/** 受理分办 (第六–八条) as shown. */
export const acceptancePart = z
  .object({
    nature: z.enum(NATURES).nullable(),
    category: z.string(),
    candidates: z.array(z.object({ category: z.string(), score: z.number(), evidence: texts })),
    scope: scope.nullable(),
    missing: texts,
    rounds: z.int(),
    proposals: z.record(z.string(), proposal),
    overruled: z.array(
      z.object({
        what: z.string(),
        proposed: z.string(),
        decided: z.string(),
        reason: z.string(),
        by: z.string(),
        at: z.string(),
      }),
    ),
    repeat,
    dispatches: z.array(
      z.object({
        round: z.int(),
        lead: z.string(),
        assisting: texts,
        at: z.string(),
        binding: z.boolean(),
        by: z.string(),
      }),
    ),
    returns: z.array(z.object({ round: z.int(), bureau: z.string(), opinion: z.string(), at: z.string() })),
    arbitration: z
      .object({
        outcome: z.enum(['lead', 'lead-and-assisting', 'out-of-scope', 'split']),
        reason: z.string(),
        at: z.string(),
        by: z.string(),
      })
      .nullable(),
    parts: z.array(
      z.object({
        key: z.string(),
        kind: z.enum(['water', 'discipline', 'other']),
        text: z.string(),
        asked: z.boolean(),
        number: z.string(),
        outcome: z.string(),
      }),
    ),
    parent: reference,
    shielded: z.boolean(),
    answer: z.string(),
    clocksFrom: z.string(),
    withdrawal: z
      .object({ at: z.string(), reason: z.string(), decision: z.enum(['end', 'go-on', 'overtaken']).nullable() })
      .nullable(),
    telling: z.object({ kind: z.string(), tries: texts }),
  })
  .meta({ id: 'AcceptancePart', description: '受理分办；overruled 是与规则建议不同的决定及理由' });
