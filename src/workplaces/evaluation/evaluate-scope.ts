import type { CompiledRules, Decision, Decisions } from '../../platform/decisions/index.js';
import type { JsonObject } from '../../platform/kernel/index.js';
import type { ReportReader } from '../../procedure/scope/index.js';
import type { LabelledLetter } from './read-letters.js';

/** One line of the answer file. */
export interface ScopeAnswer {
  readonly id: string | number;
  /** One of the eight names, 其他, an `OUT:` code, or null when nothing was found and a clerk decides. */
  readonly decision: string | null;
  readonly candidates: readonly { category: string; score: number; evidence: readonly string[] }[];
  readonly clause: string;
  readonly needsClerk: boolean;
}

export interface Evaluated {
  readonly letter: LabelledLetter;
  readonly answer: ScopeAnswer;
  readonly decision: Decision;
  /** Undefined when the letter carries no label. */
  readonly agrees: boolean | undefined;
}

/** Guidance is no label of its own in the evaluation: what is guided elsewhere is out. */
const GUIDED: Readonly<Record<string, string>> = { 'GUIDE:纪检': 'OUT:地方纪检', 'GUIDE:信访': 'OUT:其他' };
const UNDECIDED = '待定';

/** Runs the rule set `scope` over letters, as the acceptance does, without a server. */
export class ScopeEvaluation {
  constructor(
    private readonly reader: ReportReader,
    private readonly decisions: Decisions,
    private readonly rules: CompiledRules,
  ) {}

  async evaluate(letter: LabelledLetter): Promise<Evaluated> {
    const facts = this.reader.facts(letter.text, letter.place);
    const decision = await this.decisions.decide(this.rules, facts);
    const label = decision.outcome === UNDECIDED ? null : (GUIDED[decision.outcome] ?? decision.outcome);
    const answer = {
      id: letter.id,
      decision: label,
      candidates: (facts.offered as readonly JsonObject[]).map(asCandidate),
      clause: decision.clause,
      needsClerk: decision.confirm,
    };
    const agrees = letter.scope === undefined ? undefined : kindOf(letter.scope) === kindOf(label);
    return { letter, answer, decision, agrees };
  }
}

function asCandidate(fact: JsonObject): ScopeAnswer['candidates'][number] {
  return {
    category: String(fact.category),
    score: Number(fact.score),
    evidence: (fact.evidence as readonly string[]) ?? [],
  };
}

/** The category counts exactly, any `OUT:` as out. */
export function kindOf(label: string | null): string {
  if (label === null) return UNDECIDED;
  return label.startsWith('OUT:') ? 'OUT' : label;
}
