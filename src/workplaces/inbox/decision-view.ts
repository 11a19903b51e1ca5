import { z } from 'zod';
import type { CaseTask } from '../../platform/case-file/index.js';
import type { JsonObject } from '../../platform/kernel/index.js';
import type { AcceptanceDomain, Proposal } from '../../procedure/acceptance/index.js';

const decided = z.object({ value: z.string(), reason: z.string(), by: z.string(), at: z.string() });

/** What the rules proposed and what people made of it, one card each. */
export const decisionView = z
  .object({
    what: z.string(),
    title: z.string(),
    outcome: z.string(),
    outcomeTitle: z.string(),
    reason: z.string(),
    clause: z.string(),
    version: z.string(),
    open: z.boolean(),
    confirm: z.boolean(),
    evidence: z.array(z.string()),
    decided: decided.nullable(),
  })
  .meta({ id: 'Decision', description: 'open 为是：规则不能自行判定，待人确认；decided 是与建议不同的决定' });

export type DecisionView = z.infer<typeof decisionView>;

/** Rule sets that propose, in the order a case meets them, and the tasks at which a person has the say. */
const RULE_SETS: readonly { what: string; title: string; at: readonly string[]; overruledAs: string }[] = [
  { what: 'nature', title: '性质', at: ['acceptance-review'], overruledAs: 'nature' },
  { what: 'scope', title: '受理范围', at: ['acceptance-review'], overruledAs: 'scope' },
  { what: 'completeness', title: '材料是否齐全', at: ['acceptance-review'], overruledAs: 'completeness' },
  { what: 'repeats', title: '是否同一问题', at: ['acceptance-review'], overruledAs: 'lead' },
  { what: 'report-base', title: '监督举报库', at: ['consultation-desk'], overruledAs: 'report-base' },
  {
    what: 'routing',
    title: '分办',
    at: ['dispatch-desk', 'consultation-desk', 'redispatch-desk'],
    overruledAs: 'routing',
  },
];

const OUTCOMES: Readonly<Record<string, string>> = {
  report: '举报',
  consultation: '咨询',
  suggestion: '建议',
  praise: '表扬',
  invalid: '无效',
  merge: '合并受理',
  link: '关联办理',
  none: '不是重复',
  complete: '齐全',
  incomplete: '须补充',
};

export function decisionsOf(
  { proposals, overruled }: AcceptanceDomain,
  tasks: readonly CaseTask[],
  unitName: (id: string) => string | undefined,
): DecisionView[] {
  const waiting = new Set(tasks.map(({ element }) => element));
  return RULE_SETS.flatMap(({ what, title, at, overruledAs }) => {
    const proposal = Object.hasOwn(proposals, what) ? proposals[what] : undefined;
    if (proposal === undefined) return [];
    const last = overruled.findLast((entry) => entry.what === overruledAs);
    const open = proposal.confirm && at.some((element) => waiting.has(element));
    const own = last && { value: last.decided, reason: last.reason, by: last.by, at: last.at };
    return [{ what, title, ...card(proposal, unitName), open, decided: own ?? null }];
  });
}

function card(proposal: Proposal, unitName: (id: string) => string | undefined) {
  const { outcome, reason, clause, version, confirm, params } = proposal;
  const outcomeTitle = OUTCOMES[outcome] ?? unitName(outcome) ?? outcome;
  return { outcome, outcomeTitle, reason, clause, version, confirm, evidence: wordsOf(params) };
}

const WORDS = ['words', 'evidence', 'found'];

function wordsOf(params: JsonObject): string[] {
  const lists = WORDS.flatMap((key) => (Object.hasOwn(params, key) ? [params[key]].flat() : []));
  return [...new Set(lists.filter((word): word is string => typeof word === 'string' && word !== ''))].slice(0, 20);
}
