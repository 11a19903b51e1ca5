import type { JsonObject } from '../kernel/index.js';

/** A rule set file, `rules/<name>/rules.json`: data its owner edits. */
export interface RuleSet {
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly clause: string;
  /** `first`: the highest-priority rule that fires decides; `collect`: every rule that fires counts. */
  readonly hitPolicy: 'first' | 'collect';
  /** Outcome when no rule fires. */
  readonly otherwise: RuleEvent;
  readonly rules: readonly Rule[];
}

export interface Rule {
  readonly id: string;
  readonly name: string;
  readonly clause: string;
  readonly priority: number;
  /** json-rules-engine conditions over allow-listed facts, operators and dotted paths. */
  readonly conditions: JsonObject;
  readonly event: RuleEvent;
}

export interface RuleEvent {
  readonly outcome: string;
  readonly reason: string;
  /** A clerk must confirm before anything follows. */
  readonly confirm: boolean;
  readonly params?: JsonObject;
}

/** What a rule set answered and why: kept whole in the history of the case. */
export interface Decision {
  readonly ruleSet: string;
  readonly version: string;
  readonly outcome: string;
  readonly reason: string;
  readonly clause: string;
  readonly confirm: boolean;
  readonly params: JsonObject;
  readonly fired: readonly {
    readonly id: string;
    readonly name: string;
    readonly clause: string;
    readonly outcome: string;
    readonly reason: string;
  }[];
  /** For each rule that did not fire: the condition that failed, as a Chinese sentence. */
  readonly missed: readonly { readonly id: string; readonly name: string; readonly because: string }[];
  readonly facts: JsonObject;
}

/** A rule set checked and made ready once per release. Opaque outside `decisions`. */
export interface CompiledRules {
  readonly name: string;
  readonly hash: string;
}

export interface RuleProblem {
  readonly rule?: string;
  readonly message: string;
}

export class RuleFault extends Error {
  constructor(readonly problems: readonly RuleProblem[]) {
    super(problems.map((problem) => `${problem.rule ?? ''} ${problem.message}`.trim()).join('; '));
  }
}

export abstract class Decisions {
  /** Checks schema, facts, operators and paths. @throws RuleFault */
  abstract compile(source: unknown): CompiledRules;
  abstract decide(rules: CompiledRules, facts: JsonObject): Promise<Decision>;
}
