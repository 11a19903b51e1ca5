import { Bench, diagram, flows } from './bench.js';
import { ON_STOP, START_END, STOP, user } from './parts.js';

describe('Messages', () => {
  it('go between executions of the same file, by name', async () => {
    const first = diagram(`${START_END}<bpmn:receiveTask id="r" messageRef="GO"/>${flows('s -> r; r -> e')}`, STOP);
    const second = diagram(
      `${START_END}<bpmn:intermediateThrowEvent id="t"><bpmn:extensionElements><shuijing:input name="opinion" value="=text"/></bpmn:extensionElements><bpmn:messageEventDefinition messageRef="GO"/></bpmn:intermediateThrowEvent>${flows('s -> t; t -> e')}`,
      STOP,
      'q',
    );
    const bench = await Bench.of([first, second]);
    await bench.start();
    await bench.start({ text: 'no' }, 'q');
    expect(bench.state.executions.map(({ status, variables }) => [status, variables])).toEqual([
      ['completed', { opinion: 'no' }],
      ['completed', { text: 'no' }],
    ]);
  });

  it('may go to another branch of the execution that throws them', async () => {
    const xml = `${START_END}<bpmn:parallelGateway id="f"/><bpmn:parallelGateway id="j"/><bpmn:intermediateThrowEvent id="t"><bpmn:messageEventDefinition messageRef="GO"/></bpmn:intermediateThrowEvent><bpmn:receiveTask id="r" messageRef="GO"/>`;
    const bench = await Bench.of(diagram(xml + flows('s -> f; f -> t; f -> r; t -> j; r -> j; j -> e'), STOP));
    await bench.start();
    expect(bench.status).toBe('completed');
  });

  it('go to whoever has waited longest', async () => {
    const xml = `${START_END}${user('a')}<bpmn:receiveTask id="r" messageRef="GO"/>${flows('s -> a; a -> r; r -> e')}`;
    const bench = await Bench.of(diagram(xml, STOP));
    await bench.start({ who: 'first' });
    await bench.start({ who: 'second' });
    const [first, second] = bench.tasks;
    await bench.completeById(second?.id ?? '');
    await bench.completeById(first?.id ?? '');
    await bench.message('go');
    expect(bench.state.executions.map(({ status, variables }) => [variables.who, status])).toEqual([
      ['second', 'completed'],
      ['first', 'running'],
    ]);
  });

  const RECEIPT =
    '<bpmn:message id="RECEIPT" name="=receipt"/><bpmn:message id="FAILED" name="=receipt + &quot;.failed&quot;"/>';
  const WAITS = `${START_END}<bpmn:receiveTask id="r" messageRef="RECEIPT"/><bpmn:boundaryEvent id="bd" attachedToRef="r"><bpmn:messageEventDefinition messageRef="FAILED"/></bpmn:boundaryEvent>${user('hand')}${flows('s -> r; r -> e; bd -> hand; hand -> e')}`;

  it('are waited for under a name the diagram computes on arrival: another round’s receipt is none', async () => {
    const bench = await Bench.of(diagram(WAITS, RECEIPT));
    await bench.start({ receipt: 'told.2' });
    await bench.message('told.1');
    await bench.message('told.1.failed');
    expect(bench.status).toBe('running');
    expect(bench.open).toEqual([]);
    await bench.message('told.2');
    expect(bench.status).toBe('completed');
  });

  it('are caught on a boundary under a computed name too', async () => {
    const bench = await Bench.of(diagram(WAITS, RECEIPT));
    await bench.start({ receipt: 'told.2' });
    await bench.message('told.2.failed');
    expect(bench.open).toEqual(['hand']);
  });

  it('make an incident of a name that cannot be computed', async () => {
    const bench = await Bench.of(diagram(WAITS, RECEIPT));
    await bench.start({ receipt: 7 });
    expect(bench.faults).toHaveLength(1);
  });

  it('are forgotten when a service says that nobody is to take them any more', async () => {
    const xml = `${START_END}${user('a')}<bpmn:serviceTask id="v" shuijing:service="settle"/>${flows('s -> a; a -> v; v -> e')}`;
    const followUps = [{ kind: 'forget' as const, messages: ['told.1', 'told.1.failed'] }];
    const bench = await Bench.of(diagram(xml), { services: { settle: () => ({ outputs: {}, followUps }) } });
    await bench.start();
    await bench.message('told.1');
    await bench.message('other');
    await bench.complete('a');
    expect(bench.state.parked.map(({ name }) => name)).toEqual(['other']);
  });

  it('are thrown by send tasks and message end events too', async () => {
    const sender = diagram(
      `<bpmn:startEvent id="s"/><bpmn:sendTask id="t" messageRef="GO"/><bpmn:endEvent id="e"><bpmn:messageEventDefinition messageRef="STOP"/></bpmn:endEvent>${flows('s -> t; t -> e')}`,
      STOP,
      'q',
    );
    const receiver = `${START_END}<bpmn:receiveTask id="r" messageRef="GO"/><bpmn:intermediateCatchEvent id="m">${ON_STOP}</bpmn:intermediateCatchEvent>`;
    const bench = await Bench.of([diagram(receiver + flows('s -> r; r -> m; m -> e'), STOP), sender]);
    await bench.start();
    await bench.start({ x: 1 }, 'q');
    expect(bench.state.executions.map(({ status }) => status)).toEqual(['completed', 'completed']);
  });

  it('are parked, and taken by whoever comes to wait for them', async () => {
    const xml = `${START_END}${user('a')}<bpmn:receiveTask id="r" messageRef="GO"/>${flows('s -> a; a -> r; r -> e')}`;
    const bench = await Bench.of(diagram(xml, STOP));
    await bench.start();
    await bench.message('go', { x: 1 });
    expect(bench.state.parked).toMatchObject([{ name: 'go', variables: { x: 1 } }]);
    await bench.complete('a');
    expect(bench.status).toBe('completed');
    expect(bench.state.parked).toEqual([]);
  });

  it('are kept fifty at most', async () => {
    const bench = await Bench.of(diagram(`${START_END}${user('a')}${flows('s -> a; a -> e')}`));
    await bench.start();
    for (let n = 0; n < 60; n++) await bench.message('unknown', { n });
    expect(bench.state.parked).toHaveLength(50);
    expect(bench.state.parked[0]?.variables).toEqual({ n: 10 });
  });
});
