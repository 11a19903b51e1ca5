import { readdirSync, readFileSync } from 'node:fs';
import { readLimits } from '../../../src/platform/clocks/index.js';
import { createProcessEngine, type ModelRegistry } from '../../../src/platform/engine/index.js';
import { compileExpression } from '../../../src/platform/expressions/index.js';
import { lintForm } from '../../../src/platform/forms/index.js';
import { ProcedureBench } from '../../bench/procedure-bench.js';

const PROCESSES = ['report-acceptance', 'emergency'] as const;

function json(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function formsOf(process: string): string[] {
  return readdirSync(`processes/${process}/forms`).map((file) => file.replace('.form.json', ''));
}

async function registry(): Promise<ModelRegistry> {
  const bench = await ProcedureBench.open();
  const services = new Set(bench.procedure.kind.declaredServices.map((service) => service.name));
  await bench.close();
  return {
    services,
    decisions: new Set(['nature', 'emergency', 'scope', 'completeness', 'repeats', 'routing']),
    forms: new Set(PROCESSES.flatMap(formsOf)),
    clocks: new Set(readLimits(json('rules/limits.json'), json('rules/supervision.json')).map((limit) => limit.key)),
    roles: new Set(['centre', 'general-office', 'duty-office']),
    processes: new Set(readdirSync('processes')),
  };
}

describe('the diagrams and forms of acceptance and emergency', () => {
  let names: ModelRegistry;
  beforeAll(async () => {
    names = await registry();
  });

  it.each([...PROCESSES, 'emergency-check'])(
    '%s may be published: every name exists, every task is complete work',
    async (process) => {
      const path = `processes/${process}/${process}.bpmn`;
      const problems = await createProcessEngine().lint({ name: path, xml: readFileSync(path, 'utf8') }, names);
      expect(problems).toEqual([]);
    },
  );

  it.each(PROCESSES.flatMap((process) => formsOf(process).map((form) => [process, form] as const)))(
    '%s/%s is a form the server can check',
    (process, form) => {
      const path = `processes/${process}/forms/${form}.form.json`;
      expect(lintForm(json(path), (expression) => void compileExpression(expression))).toEqual([]);
    },
  );

  it.each(PROCESSES)('%s has a README row for every element', (process) => {
    const readme = readFileSync(`processes/${process}/README.md`, 'utf8');
    const xml = readFileSync(`processes/${process}/${process}.bpmn`, 'utf8');
    const elements = [...xml.matchAll(/<bpmn:\w+ id="([^"]+)" name="[^"]*"[^>]*shuijing:clause=/g)].map(
      (hit) => hit[1],
    );
    expect(elements.length).toBeGreaterThan(5);
    expect(elements.filter((element) => !readme.includes(`\`${element}\``))).toEqual([]);
  });
});
