import type { JsonObject } from '../../src/platform/kernel/index.js';
import { Bench, diagram, flows } from './bench.js';

const script = (id: string, result: string, text: string) =>
  `<bpmn:scriptTask id="${id}" scriptFormat="FEEL" shuijing:result="${result}"><bpmn:script>${text}</bpmn:script></bpmn:scriptTask>`;

/** Script tasks one after the other between start and end. */
function chain(...scripts: string[]): string {
  const ids = scripts.map((_, at) => `t${at}`);
  const ways = ['s', ...ids, 'e'].map((id, at, all) => `${id} -> ${all[at + 1]}`).slice(0, -1);
  return diagram(`<bpmn:startEvent id="s"/>${scripts.join('')}<bpmn:endEvent id="e"/>${flows(ways.join(';'))}`);
}

async function run(xml: string, variables: JsonObject): Promise<Bench> {
  return (await Bench.of(xml)).start(variables);
}

describe('Variables that grow', () => {
  it('by doubling a list stop at an incident', async () => {
    const doubling = Array.from({ length: 30 }, (_, at) => script(`t${at}`, 'a', 'concatenate(a, a)'));
    const bench = await run(chain(...doubling), { a: ['水'] });
    expect(bench.faults).toEqual(['too-large t10']);
    expect((bench.variables.a as string[]).length).toBe(1_024);
  });

  it('by doubling a text stop at an incident', async () => {
    const doubling = Array.from({ length: 30 }, (_, at) => script(`t${at}`, 'a', 'a + a'));
    expect((await run(chain(...doubling), { a: '水' })).faults).toEqual(['too-large t16']);
  });

  it('in number stop at an incident', async () => {
    const copies = Array.from({ length: 8 }, (_, at) => script(`t${at}`, `copy${at}`, 'a'));
    const bench = await run(chain(...copies), { a: '水'.repeat(90_000) });
    expect(bench.faults).toEqual(['too-large t3']);
    expect(Object.keys(bench.variables)).toEqual(['a', 'copy0', 'copy1', 'copy2']);
  });

  it('in the inputs of one element stop at an incident', async () => {
    const inputs = [1, 2].map((at) => `<shuijing:input name="i${at}" value="=a"/>`).join('');
    const task = `<bpmn:userTask id="t0"><bpmn:extensionElements>${inputs}</bpmn:extensionElements></bpmn:userTask>`;
    expect((await run(chain(task), { a: '水'.repeat(60_000) })).faults).toEqual(['too-large t0']);
  });
});
