import type { Json, JsonObject } from '../kernel/index.js';

/** A rule set file, `rules/<name>/rules.json`: data its owner edits. */
export interface RuleSet {
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly clause: string;
  /** `first`: the highest-priority rule that fires decides; `collect`: every rule that fires counts. */
  readonly hitPolicy: 'first' | 'collect';
  /** Every fact the rules may name: what the caller gives. Nothing else is looked at or recorded. */
  readonly facts: Readonly<Record<string, FactDeclaration>>;
  /** Outcome when no rule fires. */
  readonly otherwise: RuleEvent;
  readonly rules: readonly Rule[];
}

export type FactType = 'text' | 'number' | 'boolean' | 'list' | 'object';

export interface FactDeclaration {
  /** Chinese name, used in the sentence that says why a rule did not fire. */
  readonly title: string;
  readonly type: FactType;
  /** Used when the caller gives nothing. Without it a missing fact is a fault. */
  readonly default?: Json;
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

/** Texts may carry `{fact}` or `{fact.path}`, filled from the facts when the rule fires. */
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

/** A row of `cases.json`: the facts and what the rules must answer. */
export interface RuleCase {
  readonly name: string;
  readonly facts: JsonObject;
  readonly expect: {
    readonly outcome: string;
    readonly confirm?: boolean;
    readonly rule?: string;
    readonly params?: JsonObject;
  };
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
  /** @throws RuleFault when a declared fact is missing or of another type: the case gets an incident. */
  abstract decide(rules: CompiledRules, facts: JsonObject): Promise<Decision>;
}
