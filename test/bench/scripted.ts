import type { Delivery, DeliveryHandler, DeliveryOutcome } from '../../src/platform/case-file/index.js';
import { type CompiledRules, createDecisions, type Decision, Decisions } from '../../src/platform/decisions/index.js';
import type { JsonObject } from '../../src/platform/kernel/index.js';

/** What a rule set answers in this test, instead of the real rules. */
export type Ruling = Partial<Pick<Decision, 'outcome' | 'reason' | 'clause' | 'confirm' | 'params'>>;
export type Rulings = Readonly<Record<string, Ruling>>;

/** A clear, complete, single report: what the rules say unless a test says otherwise. */
export const CLEAR: Rulings = {
  emergency: { outcome: 'none' },
  nature: { outcome: 'report' },
  scope: { outcome: '河湖突出问题', clause: '办法 第三条' },
  completeness: { outcome: 'complete' },
  repeats: { outcome: 'none' },
  routing: { outcome: 'rivers', confirm: true },
};

/** The rules as scripted by the test; a rule set it does not script is decided by the real one. */
export class ScriptedDecisions extends Decisions {
  rulings: Rulings = {};
  private readonly real = createDecisions();

  override compile(source: unknown): CompiledRules {
    return this.real.compile(source);
  }

  override async decide(rules: CompiledRules, facts: JsonObject): Promise<Decision> {
    const ruling = this.rulings[rules.name];
    if (ruling === undefined) return this.real.decide(rules, facts);
    const { outcome = '', reason = '测试', clause = '测试', confirm = false, params = {} } = ruling;
    return {
      ruleSet: rules.name,
      version: '1.0.0',
      outcome,
      reason,
      clause,
      confirm,
      params,
      facts,
      fired: [],
      missed: [],
    };
  }
}

/** One outside channel: everything sent arrives, unless the test makes the receiver unreachable. */
export class Mailbox implements DeliveryHandler {
  readonly idempotent = true;
  readonly received: Delivery[] = [];
  unreachable = false;

  constructor(readonly channel: string) {}

  async deliver(message: Delivery): Promise<DeliveryOutcome> {
    if (this.unreachable) return { outcome: 'unknown', reason: 'unreachable' };
    this.received.push(message);
    return { outcome: 'told' };
  }
}

/** Channels that lead out of the house. */
export const CHANNELS = ['page', 'sms', 'duty', 'unit', 'supervision', 'note'] as const;
export type OutsideChannel = (typeof CHANNELS)[number];
