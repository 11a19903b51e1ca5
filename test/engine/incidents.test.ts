import type { FollowUp } from '../../src/platform/engine/index.js';
import { Bench, diagram, engine, flows } from './bench.js';

const START_END = '<bpmn:startEvent id="s"/><bpmn:endEvent id="e"/>';
const SERVICES =
  '<bpmn:serviceTask id="v" shuijing:service="first"/><bpmn:serviceTask id="w" shuijing:service="second"/>';

describe('A fault at an element', () => {
  it('leaves the token there, and what happened before in the step stands', async () => {
    let broken = true;
    const bench = await Bench.of(diagram(START_END + SERVICES + flows('s -> v; v -> w; w -> e')), {
      services: {
        first: () => ({ a: 1 }),
        second: () => {
          if (broken) throw new TypeError('no connection');
          return { b: 2 };
        },
      },
    });
    await bench.start();
    expect(bench.state.incidents).toMatchObject([
      { element: 'w', code: 'TypeError', message: 'no connection', attempts: 1 },
    ]);
    expect(bench.variables).toEqual({ a: 1 });
    expect(bench.status).toBe('running');
    await bench.retry();
    expect(bench.state.incidents).toMatchObject([{ element: 'w', attempts: 2 }]);
    const { id } = bench.state.incidents[0] ?? {};
    broken = false;
    await bench.retry();
    expect(bench.faults).toEqual([]);
    expect(bench.status).toBe('completed');
    expect(bench.host.steps('entered').filter((step) => step === 'entered w')).toHaveLength(1);
    await expect(engine.retry(bench.state, bench.host, id ?? '')).rejects.toThrow('nothing waits');
  });

  it('does not call a service again that has answered already', async () => {
    const v =
      '<bpmn:serviceTask id="v" shuijing:service="first"><bpmn:extensionElements><shuijing:output name="b" value="=case.missing + a"/></bpmn:extensionElements></bpmn:serviceTask>';
    const facts: Record<string, number> = {};
    const bench = await Bench.of(diagram(START_END + v + flows('s -> v; v -> e')), {
      services: { first: () => ({ a: 1 }) },
      facts,
    });
    await bench.start();
    expect(bench.faults).toEqual(['evaluation v']);
    facts.missing = 7;
    await bench.retry();
    expect(bench.status).toBe('completed');
    expect(bench.host.calls).toHaveLength(1);
    expect(bench.variables).toEqual({ b: 8 });
  });

  it('arises when no flow of an exclusive gateway can be taken', async () => {
    const xml = `${START_END}<bpmn:userTask id="a"/><bpmn:exclusiveGateway id="g"/>${flows('s -> g; g -> a : n > 1; g -> e : n < 0; a -> e')}`;
    const bench = await Bench.of(diagram(xml));
    await bench.start({ n: 1 });
    expect(bench.faults).toEqual(['no-flow g']);
  });

  it.each([
    ['a missing variable', 'missing > 1'],
    ['a condition that is neither true nor false', 'n + 1'],
    ['a comparison of a number with text', 'n = "a"'],
  ])('arises from %s', async (_name, condition) => {
    const xml = `${START_END}<bpmn:exclusiveGateway id="g" default="g_e"/><bpmn:userTask id="a"/>${flows(`s -> g; g -> a : ${condition}; g -> e; a -> e`)}`;
    const bench = await Bench.of(diagram(xml));
    await bench.start({ n: 1 });
    expect(bench.state.incidents).toMatchObject([{ element: 'g' }]);
    expect(bench.status).toBe('running');
  });

  it('arises from a BPMN error nobody catches, instead of ending the process', async () => {
    const bench = await Bench.of(diagram(START_END + SERVICES + flows('s -> v; v -> w; w -> e')), {
      services: { first: () => ({ bpmnError: 'lost', message: '找不到' }) },
    });
    await bench.start();
    expect(bench.faults).toEqual(['uncaught-error v']);
    expect(bench.status).toBe('running');
  });

  it('arises at a service that asks for a process nobody knows', async () => {
    const bench = await Bench.of(diagram(START_END + SERVICES + flows('s -> v; v -> w; w -> e')), {
      services: { first: () => ({ outputs: {}, followUps: [{ kind: 'start', process: 'none', variables: {} }] }) },
    });
    await bench.start();
    expect(bench.faults).toEqual(['Error v']);
  });

  it('is forgotten with the token when its activity is taken away', async () => {
    const xml = `${START_END}<bpmn:subProcess id="sub"><bpmn:startEvent id="is"/>${SERVICES}<bpmn:endEvent id="ie"/>${flows('is -> v; v -> w; w -> ie')}</bpmn:subProcess><bpmn:boundaryEvent id="bd" attachedToRef="sub"><bpmn:messageEventDefinition messageRef="STOP"/></bpmn:boundaryEvent><bpmn:userTask id="a"/>${flows('s -> sub; sub -> e; bd -> a; a -> e')}`;
    const bench = await Bench.of(diagram(xml, '<bpmn:message id="STOP" name="stop"/>'));
    await bench.start();
    expect(bench.faults).toEqual(['Error v']);
    await bench.message('stop');
    expect(bench.faults).toEqual([]);
    expect(bench.open).toEqual(['a']);
  });
});

describe('An endless automatic loop', () => {
  it('stops after a thousand moves with an incident, and can go on', async () => {
    const xml =
      `${START_END}<bpmn:serviceTask id="v" shuijing:service="count"/><bpmn:exclusiveGateway id="g" default="g_v"/><bpmn:exclusiveGateway id="m"/>${flows('s -> m; m -> v; v -> g; g -> e : n > 500; g -> m')}`.replace(
        'g_v',
        'g_m',
      );
    const bench = await Bench.of(diagram(xml), {
      services: { count: ({ inputs }) => ({ n: Number(inputs.n) + 1 }) },
    });
    await bench.start({ n: 0 });
    expect(bench.state.incidents).toMatchObject([{ code: 'too-many-moves' }]);
    await bench.retry();
    expect(bench.status).toBe('completed');
    expect(bench.faults).toEqual([]);
  });

  it('is noticed across executions that message each other', async () => {
    const ping = (own: string, other: string, process: string) =>
      diagram(
        `<bpmn:startEvent id="s"/><bpmn:exclusiveGateway id="m"/><bpmn:receiveTask id="r" messageRef="${own}"/><bpmn:sendTask id="t" messageRef="${other}"/>${flows('s -> m; m -> r; r -> t; t -> m')}`,
        '<bpmn:message id="A" name="a"/><bpmn:message id="B" name="b"/>',
        process,
      );
    const bench = await Bench.of([ping('A', 'B', 'p'), ping('B', 'A', 'q')]);
    await bench.start();
    await bench.start({}, 'q');
    await bench.message('a');
    expect(bench.faults.length + bench.state.parked.length).toBeGreaterThan(0);
  });
});

describe('A join that can never complete', () => {
  it('is an incident, not silence', async () => {
    const xml = `${START_END}<bpmn:exclusiveGateway id="g" default="g_a"/><bpmn:userTask id="a"/><bpmn:userTask id="b"/><bpmn:parallelGateway id="j"/>${flows('s -> g; g -> b : n = 1; g -> a; a -> j; b -> j; j -> e')}`;
    const bench = await Bench.of(diagram(xml));
    await bench.start({ n: 1 });
    expect(bench.faults).toEqual([]);
    await bench.complete('b');
    expect(bench.faults).toEqual(['stuck j']);
    await bench.retry();
    expect(bench.state.incidents).toMatchObject([{ code: 'stuck', attempts: 2 }]);
  });
});

describe('A service that asks for too much', () => {
  it('is an incident, however it multiplies', async () => {
    const start: FollowUp = { kind: 'start', process: 'p', variables: {} };
    const bench = await Bench.of(diagram(START_END + SERVICES + flows('s -> v; v -> w; w -> e')), {
      services: { first: () => ({ outputs: {}, followUps: [start, start] }), second: () => ({}) },
    });
    await bench.start();
    expect(bench.faults.length).toBeGreaterThan(0);
    expect(bench.faults.length).toBeLessThan(300);
  });
});

describe('A task that is gone', () => {
  it('cannot be completed, and leaves no trace of the attempt', async () => {
    const xml = `${START_END}<bpmn:userTask id="a"/><bpmn:userTask id="b"/><bpmn:boundaryEvent id="bd" attachedToRef="a"><bpmn:messageEventDefinition messageRef="STOP"/></bpmn:boundaryEvent>${flows('s -> a; a -> e; bd -> b; b -> e')}`;
    const bench = await Bench.of(diagram(xml, '<bpmn:message id="STOP" name="stop"/>'));
    await bench.start();
    const { id } = bench.taskAt('a');
    await bench.message('stop');
    await expect(engine.complete(bench.state, bench.host, id, { late: true })).rejects.toThrow('nothing waits');
    expect(bench.variables).toEqual({});
  });
});
