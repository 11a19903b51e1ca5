import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { jest } from '@jest/globals';
import { Bench, diagram, flows } from './bench.js';

interface Case {
  readonly hazard: string;
  readonly elements: string;
  readonly variables?: Readonly<Record<string, number | readonly string[]>>;
  /** Tasks completed one after the other. */
  readonly actions: readonly string[];
  /** What must be open then; `completed` when the process must have ended. */
  readonly right: readonly string[] | 'completed';
  /** Incident instead. */
  readonly fault?: string;
}

const START = '<bpmn:startEvent id="s"/>';
const END = '<bpmn:endEvent id="e"/>';
const tasks = (...ids: string[]) => ids.map((id) => `<bpmn:userTask id="${id}"/>`).join('');
const xor = (...ids: string[]) => ids.map((id) => `<bpmn:exclusiveGateway id="${id}"/>`).join('');
const and = (...ids: string[]) => ids.map((id) => `<bpmn:parallelGateway id="${id}"/>`).join('');
const CASES: readonly Case[] = [
  {
    hazard: 'an exclusive merge kills parallel siblings',
    elements: `${START}${tasks('a', 'b', 'c')}${and('f')}${xor('m')}${END}${flows('s -> f; f -> a; f -> b; a -> m; b -> m; m -> c; c -> e')}`,
    actions: ['a'],
    right: ['b', 'c'],
  },
  {
    hazard: 'a parallel join waits for tokens that could only come through a rework loop',
    elements: `${START}${tasks('a', 'b', 'c', 'd')}${and('o', 'f', 'j')}${xor('m')}${END}${flows('s -> o; o -> m; o -> d; m -> f; f -> a; f -> b; a -> j; b -> j; j -> c; c -> e; d -> m')}`,
    actions: ['a', 'b'],
    right: ['c', 'd'],
  },
  {
    hazard: 'the first end event ends a whole sub-process',
    elements: `${START}<bpmn:subProcess id="sub"><bpmn:startEvent id="is"/>${tasks('x', 'y')}${and('f')}<bpmn:endEvent id="ex"/><bpmn:endEvent id="ey"/>${flows('is -> f; f -> x; f -> y; x -> ex; y -> ey')}</bpmn:subProcess>${tasks('a')}${END}${flows('s -> sub; sub -> a; a -> e')}`,
    actions: ['x'],
    right: ['y'],
  },
  {
    hazard: 'a terminate event inside a sub-process ends the whole process',
    elements: `${START}<bpmn:subProcess id="sub"><bpmn:startEvent id="is"/>${tasks('x')}<bpmn:endEvent id="ex"><bpmn:terminateEventDefinition/></bpmn:endEvent>${flows('is -> x; x -> ex')}</bpmn:subProcess>${tasks('a')}${END}${flows('s -> sub; sub -> a; a -> e')}`,
    actions: ['x'],
    right: ['a'],
  },
  {
    hazard: 'no flow that can be taken ends the token in silence',
    elements: `${START}${xor('g')}${tasks('a', 'b')}${END}<bpmn:endEvent id="e2"/>${flows('s -> g; g -> a : n = 1; g -> b : n = 2; a -> e; b -> e2')}`,
    variables: { n: 3 },
    actions: [],
    right: [],
    fault: 'no-flow g',
  },
  {
    hazard: 'an error nobody catches ends the process as if it were finished',
    elements: `${START}<bpmn:serviceTask id="v" implementation="lost" shuijing:service="lost"/>${tasks('a')}${END}${flows('s -> v; v -> a; a -> e')}`,
    actions: [],
    right: [],
    fault: 'uncaught-error v',
  },
  {
    hazard: 'an empty multi-instance list hangs',
    elements: `${START}<bpmn:userTask id="a"><bpmn:multiInstanceLoopCharacteristics xmlns:camunda="http://camunda.org/schema/1.0/bpmn" shuijing:collection="=units"/></bpmn:userTask>${tasks('b')}${END}${flows('s -> a; a -> b; b -> e')}`,
    variables: { units: [] },
    actions: [],
    right: ['b'],
  },
  {
    hazard: 'a boundary event that does not interrupt holds its sub-process up',
    elements: `${START}<bpmn:subProcess id="sub"><bpmn:startEvent id="is"/>${tasks('x')}<bpmn:endEvent id="ex"/>${flows('is -> x; x -> ex')}</bpmn:subProcess><bpmn:boundaryEvent id="bd" attachedToRef="sub" cancelActivity="false"><bpmn:messageEventDefinition messageRef="STOP"/></bpmn:boundaryEvent>${tasks('a', 'b')}${END}<bpmn:endEvent id="e2"/>${flows('s -> sub; sub -> a; a -> e; bd -> b; b -> e2')}`,
    actions: ['bd', 'x'],
    right: ['a', 'b'],
  },
  {
    hazard: 'item numbers restart after a restore, so that a task after a wide choice can never be completed',
    elements: `${START}${xor('g')}${tasks('a', 'b', 'c', 'd', 'x', 'y')}${END}${flows('s -> g; g -> a : n = 1; g -> b : n = 2; g -> c : n = 3; g -> d : n = 4; a -> e; b -> e; c -> e; d -> x; x -> y; y -> e')}`,
    variables: { n: 4 },
    actions: ['d', 'x', 'y'],
    right: 'completed',
  },
];

const STOP = '<bpmn:message id="STOP" name="stop"/>';
const stock = playStock();

/** All cases on bpmn-server as shipped; it writes conditions in JavaScript and collections as camunda attributes. */
function playStock(): readonly { readonly open: readonly string[]; readonly status: string; readonly ms: number }[] {
  const jobs = CASES.map(({ elements, variables = {}, actions }) => ({
    xml: diagram(
      elements
        .replaceAll(/(n) = (\d)/g, 'item.data.$1 == $2')
        .replaceAll('shuijing:collection="=units"', 'camunda:collection="units"'),
      STOP,
    ),
    variables,
    actions,
  }));
  const runner = fileURLToPath(new URL('./stock/stock-runner.cjs', import.meta.url));
  return JSON.parse(execFileSync(process.execPath, [runner], { input: JSON.stringify(jobs), encoding: 'utf8' }));
}

async function play({ elements, variables = {}, actions }: Case): Promise<Bench> {
  const bench = await Bench.of(diagram(elements.replaceAll(' implementation="lost"', ''), STOP), {
    services: { lost: () => ({ bpmnError: 'lost' }) },
  });
  await bench.start({ ...variables });
  for (const action of actions) {
    if (bench.timers.some(({ element }) => element === action)) await bench.fire(action);
    else if (bench.open.includes(action)) await bench.complete(action);
    else await bench.message('stop');
  }
  return bench;
}

describe.each(CASES.map((each, index) => ({ ...each, index })))('Stock: $hazard', (each) => {
  it('does not happen here', async () => {
    const bench = await play(each);
    expect(bench.faults).toEqual(each.fault ? [each.fault] : []);
    if (each.right === 'completed') expect(bench.status).toBe('completed');
    else expect(bench.open).toEqual(each.right);
  });

  it('happens on bpmn-server as it is shipped', () => {
    const { open, status } = stock[each.index] ?? { open: [], status: 'missing' };
    const seen = each.right === 'completed' ? status : open;
    const right = each.right === 'completed' ? 'end' : each.right;
    if (each.fault) expect(status).toBe('end');
    else expect(seen).not.toEqual(right);
  });
});

describe('Stock: every move pauses for ten milliseconds', () => {
  it('does not happen here: nothing waits for the clock on the wall', async () => {
    const bench = await Bench.of(diagram(CASES[0]?.elements ?? ''));
    const timeout = jest.spyOn(globalThis, 'setTimeout');
    await bench.start();
    await bench.complete('a');
    expect(timeout).not.toHaveBeenCalled();
    timeout.mockRestore();
  });

  it('happens on bpmn-server as it is shipped', () => {
    expect(stock[0]?.ms).toBeGreaterThan(50);
  });
});
