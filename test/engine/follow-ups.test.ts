import type { FollowUp } from '../../src/platform/engine/index.js';
import { Bench, diagram, flows } from './bench.js';

const START_END = '<bpmn:startEvent id="s"/><bpmn:endEvent id="e"/>';
const ASK = `${START_END}<bpmn:serviceTask id="v" shuijing:service="ask"/><bpmn:userTask id="a"/>${flows('s -> v; v -> a; a -> e')}`;
const OTHER = diagram(
  `${START_END}<bpmn:userTask id="b"/><bpmn:boundaryEvent id="bd" attachedToRef="b"><bpmn:messageEventDefinition messageRef="GO"/></bpmn:boundaryEvent>${flows('s -> b; b -> e; bd -> e')}`,
  '<bpmn:message id="GO" name="go"/>',
  'q',
);

function asking(...followUps: FollowUp[]) {
  return Bench.of([diagram(ASK), OTHER], { services: { ask: () => ({ outputs: {}, followUps }) } });
}

describe('A service may ask', () => {
  it('to start another process, which runs beside', async () => {
    const bench = await asking({ kind: 'start', process: 'q', variables: { bureau: 'north' } });
    await bench.start();
    expect(bench.open).toEqual(['a', 'b']);
    expect(bench.state.executions).toMatchObject([
      { id: 'x1', process: 'p' },
      { process: 'q', variables: { bureau: 'north' } },
    ]);
  });

  it('to tell another process something, in the order it asks', async () => {
    const bench = await asking(
      { kind: 'start', process: 'q', variables: {} },
      { kind: 'message', name: 'go', variables: { why: 'told' } },
    );
    await bench.start();
    expect(bench.open).toEqual(['a']);
    expect(bench.state.executions).toMatchObject([{ process: 'q', variables: { why: 'told' } }, { process: 'p' }]);
  });

  it('to end every execution of a process', async () => {
    const bench = await asking({ kind: 'cancel', process: 'q', reason: 'no longer needed' });
    await bench.start({}, 'q');
    await bench.start({}, 'q');
    await bench.start();
    expect(bench.open).toEqual(['a']);
    expect(bench.state.executions.map(({ status }) => status)).toEqual(['cancelled', 'cancelled', 'running']);
    expect(bench.host.steps('cancelled')).toEqual(['cancelled b', 'cancelled b']);
  });
});

describe('A command may', () => {
  it('end an execution with its tasks, timers and incidents', async () => {
    const bench = await Bench.of(diagram(ASK));
    await bench.start();
    expect(bench.faults).toEqual(['Error v']);
    await bench.cancel();
    expect(bench.status).toBe('cancelled');
    expect(bench.faults).toEqual([]);
    expect(bench.state.executions[0]?.endedAt).toBe('2026-03-02T01:00:00.000Z');
  });

  it('signal everyone who waits for it', async () => {
    const waiting = `${START_END}<bpmn:intermediateCatchEvent id="w"><bpmn:signalEventDefinition signalRef="SIG"/></bpmn:intermediateCatchEvent>${flows('s -> w; w -> e')}`;
    const bench = await Bench.of(diagram(waiting, '<bpmn:signal id="SIG" name="holiday"/>'));
    await bench.start();
    await bench.start();
    await bench.signal('holiday', { days: 3 });
    expect(bench.state.executions).toMatchObject([
      { status: 'completed', variables: { days: 3 } },
      { status: 'completed', variables: { days: 3 } },
    ]);
  });
});

describe('The path', () => {
  it('is told step by step, with what the diagram says of each element', async () => {
    const xml = `${START_END}<bpmn:userTask id="a" name="受理" shuijing:clause="办法 第七条(一)" shuijing:starts="dispatch reply" shuijing:stops="receipt"/><bpmn:boundaryEvent id="bd" attachedToRef="a" cancelActivity="false"><bpmn:messageEventDefinition messageRef="GO"/></bpmn:boundaryEvent><bpmn:endEvent id="e2"/>${flows('s -> a; a -> e; bd -> e2')}`;
    const bench = await Bench.of(diagram(xml, '<bpmn:message id="GO" name="go"/>'));
    await bench.start();
    await bench.message('go');
    await bench.complete('a');
    expect(bench.host.steps()).toEqual([
      ...['entered s', 'completed s', 'taken s_a', 'entered a'],
      ...['entered bd', 'fired bd', 'completed bd', 'taken bd_e2', 'entered e2', 'completed e2'],
      ...['completed a', 'taken a_e', 'entered e', 'completed e'],
    ]);
    expect(bench.host.path[3]).toEqual({
      execution: 'x1',
      process: 'p',
      element: 'a',
      type: 'bpmn:UserTask',
      name: '受理',
      event: 'entered',
    });
    expect(bench.host.seen[3]).toMatchObject({
      clause: '办法 第七条(一)',
      startsClocks: ['dispatch', 'reply'],
      stopsClocks: ['receipt'],
    });
  });
});
