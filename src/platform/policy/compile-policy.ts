import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Limit, readLimits } from '../clocks/index.js';
import type { CompiledRules, Decisions } from '../decisions/index.js';
import type { CompiledModel, ProcessEngine } from '../engine/index.js';
import { isLive, kindOf, LIMITS_PATH, SUPERVISION_PATH, stemOf } from './policy-paths.js';
import type { CompiledPolicy, FormSchema, LivePolicy, PolicyTree } from './policy-releases.js';
import { jsonOf, PolicyFault, textOf } from './policy-tree.js';

export interface CompileParts {
  readonly engine: ProcessEngine;
  readonly decisions: Decisions;
  readonly live: () => LivePolicy;
}

/**
 * Parses a whole release, so that a fault shows when it is taken up and not in the middle of a case.
 * Between files others get their turn.
 * @throws PolicyFault, ModelFault or RuleFault
 */
export async function compilePolicy(release: number, tree: PolicyTree, parts: CompileParts): Promise<ParsedPolicy> {
  const models = new Map<string, CompiledModel>();
  const rules = new Map<string, CompiledRules>();
  const forms = new Map<string, FormSchema>();
  for (const path of tree.keys()) {
    const kind = kindOf(path);
    await nextTurn();
    if (kind === 'diagram') {
      const model = await parts.engine.compile({ name: path, xml: textOf(tree.get(path) ?? new Uint8Array()) });
      models.set(model.process, model);
    } else if (kind === 'rule-set') {
      const compiled = parts.decisions.compile(jsonOf(tree, path));
      rules.set(compiled.name, compiled);
    } else if (kind === 'form') {
      forms.set(stemOf(path), jsonOf(tree, path) as FormSchema);
    }
  }
  const limits = readLimits(jsonOf(tree, LIMITS_PATH), jsonOf(tree, SUPERVISION_PATH));
  return new ParsedPolicy(release, limits, { models, rules, forms }, new ParsedFiles(tree), parts.live);
}

/** Data files of a tree, each parsed once. */
export class ParsedFiles {
  private readonly parsed = new Map<string, unknown>();

  constructor(private readonly tree: PolicyTree) {}

  /** @throws PolicyFault when the file is missing or no JSON */
  read(path: string): unknown {
    if (!this.parsed.has(path)) this.parsed.set(path, jsonOf(this.tree, path));
    return this.parsed.get(path);
  }
}

/** A release in memory. */
export class ParsedPolicy implements CompiledPolicy {
  private readonly byKey: ReadonlyMap<string, Limit>;

  constructor(
    readonly release: number,
    readonly limits: readonly Limit[],
    private readonly parts: {
      readonly models: ReadonlyMap<string, CompiledModel>;
      readonly rules: ReadonlyMap<string, CompiledRules>;
      readonly forms: ReadonlyMap<string, FormSchema>;
    },
    private readonly files: ParsedFiles,
    private readonly live: () => LivePolicy,
  ) {
    this.byKey = new Map(limits.map((limit) => [limit.key, limit]));
  }

  model(process: string): CompiledModel {
    return this.known(this.parts.models.get(process), 'process', process);
  }

  rules(name: string): CompiledRules {
    return this.known(this.parts.rules.get(name), 'rule set', name);
  }

  form(key: string): FormSchema {
    return this.known(this.parts.forms.get(key), 'form', key);
  }

  limit(key: string): Limit {
    return this.known(this.byKey.get(key), 'limit', key);
  }

  /** Names of the services its diagrams call. */
  services(): ReadonlySet<string> {
    const elements = [...this.parts.models.values()].flatMap((model) => [...model.elements.values()]);
    return new Set(elements.flatMap(({ service }) => (service === undefined ? [] : [service])));
  }

  data(path: string): unknown {
    return isLive(path) ? this.live().data(path) : this.files.read(path);
  }

  private known<T>(value: T | undefined, what: string, name: string): T {
    if (value === undefined)
      throw new PolicyFault(`expected the ${what} ${name} in release ${this.release}, but it has none`);
    return value;
  }
}
