import './patience.js';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLimits } from '../../src/platform/clocks/index.js';
import type { Decisions } from '../../src/platform/decisions/index.js';
import type { CompiledModel, ProcessEngine } from '../../src/platform/engine/index.js';
import type { CompiledPolicy } from '../../src/platform/policy/index.js';

function json(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function formFiles(): ReadonlyMap<string, string> {
  const paths = readdirSync('processes', { recursive: true, encoding: 'utf8' });
  return new Map(
    paths
      .filter((path) => path.endsWith('.form.json'))
      .map((path) => [path.replace(/^.*\//, '').replace('.form.json', ''), join('processes', path)]),
  );
}

/** Release 1 straight from `processes/` and `rules/`: the files a newcomer's database starts with. */
export async function folderPolicy(engine: ProcessEngine, decisions: Decisions): Promise<CompiledPolicy> {
  const models = new Map<string, CompiledModel>();
  for (const process of readdirSync('processes')) {
    const path = join('processes', process, `${process}.bpmn`);
    if (!existsSync(path)) continue;
    models.set(process, await engine.compile({ name: path, xml: readFileSync(path, 'utf8') }));
  }
  const limits = readLimits(json('rules/limits.json'), json('rules/supervision.json'));
  const forms = formFiles();
  return {
    release: 1,
    limits,
    model: (process) => known(models.get(process), process),
    rules: (name) => decisions.compile(json(join('rules', name, 'rules.json'))),
    form: (key) => json(known(forms.get(key), key)) as Readonly<Record<string, unknown>>,
    limit: (key) =>
      known(
        limits.find((limit) => limit.key === key),
        key,
      ),
    data: (path) => json(path),
  };
}

function known<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`release 1 has no ${name}`);
  return value;
}
