import { Bench, diagram, flows } from './bench.js';
import { boundary, ON_STOP, START_END, STOP, TIMER, user } from './parts.js';

describe('Parallel gateways', () => {
  it('join when one token has come by each flow', async () => {
    const xml = `${START_END}${user('a', 'b', 'c')}<bpmn:parallelGateway id="f"/><bpmn:parallelGateway id="j"/>`;
    const bench = await Bench.of(diagram(xml + flows('s -> f; f -> a; f -> b; a -> j; b -> j; j -> c; c -> e')));
    await bench.start();
    await bench.complete('b');
    expect(bench.open).toEqual(['a']);
    await bench.complete('a');
    expect(bench.open).toEqual(['c']);
    await bench.complete('c');
    expect(bench.status).toBe('completed');
  });
});

describe('An event-based gateway', () => {
  it('goes on with the first event and drops the others', async () => {
    const xml = `${START_END}${user('a', 'b')}<bpmn:eventBasedGateway id="g"/><bpmn:intermediateCatchEvent id="m">${ON_STOP}</bpmn:intermediateCatchEvent><bpmn:intermediateCatchEvent id="t">${TIMER}</bpmn:intermediateCatchEvent>`;
    const bench = await Bench.of(diagram(xml + flows('s -> g; g -> m; g -> t; m -> a; t -> b; a -> e; b -> e'), STOP));
    await bench.start();
    expect(bench.timers).toHaveLength(1);
    await bench.message('stop');
    expect(bench.timers).toHaveLength(0);
    expect(bench.open).toEqual(['a']);
    await bench.complete('a');
    expect(bench.status).toBe('completed');
  });
});

describe('A sub-process', () => {
  const inner = `<bpmn:subProcess id="sub"><bpmn:startEvent id="is"/>${user('x', 'y')}<bpmn:parallelGateway id="f"/><bpmn:endEvent id="ex"/><bpmn:endEvent id="ey"/>${flows('is -> f; f -> x; f -> y; x -> ex; y -> ey')}</bpmn:subProcess>`;

  it('ends with its last token, not with its first end event', async () => {
    const bench = await Bench.of(diagram(START_END + inner + user('a') + flows('s -> sub; sub -> a; a -> e')));
    await bench.start();
    await bench.complete('x');
    expect(bench.open).toEqual(['y']);
    await bench.complete('y');
    expect(bench.open).toEqual(['a']);
    await bench.complete('a');
    expect(bench.status).toBe('completed');
  });

  it('is ended with everything inside by an interrupting boundary event', async () => {
    const xml = START_END + inner + user('a', 'b') + boundary('bd', 'sub', ON_STOP);
    const bench = await Bench.of(diagram(xml + flows('s -> sub; sub -> a; a -> e; bd -> b; b -> e'), STOP));
    await bench.start();
    await bench.complete('x');
    await bench.message('stop', { why: 'asked' });
    expect(bench.open).toEqual(['b']);
    expect(bench.variables).toEqual({ why: 'asked' });
    expect(bench.host.steps('cancelled').sort()).toEqual(['cancelled sub', 'cancelled y']);
    await bench.complete('b');
    expect(bench.status).toBe('completed');
  });

  it('goes on beside a boundary event that does not interrupt', async () => {
    const xml = START_END + inner + user('a', 'b') + boundary('bd', 'sub', TIMER, false);
    const bench = await Bench.of(diagram(xml + flows('s -> sub; sub -> a; a -> e; bd -> b; b -> e')));
    await bench.start();
    await bench.fire('bd');
    expect(bench.open).toEqual(['b', 'x', 'y']);
    await bench.complete('x');
    await bench.complete('y');
    await bench.complete('b');
    expect(bench.open).toEqual(['a']);
    await bench.complete('a');
    expect(bench.status).toBe('completed');
    expect(bench.timers).toEqual([]);
  });

  it('is ended alone by a terminate event inside', async () => {
    const sub = `<bpmn:subProcess id="sub"><bpmn:startEvent id="is"/>${user('x', 'y')}<bpmn:parallelGateway id="f"/><bpmn:endEvent id="ex"><bpmn:terminateEventDefinition/></bpmn:endEvent><bpmn:endEvent id="ey"/>${flows('is -> f; f -> x; f -> y; x -> ex; y -> ey')}</bpmn:subProcess>`;
    const bench = await Bench.of(diagram(START_END + sub + user('a') + flows('s -> sub; sub -> a; a -> e')));
    await bench.start();
    await bench.complete('x');
    expect(bench.open).toEqual(['a']);
  });

  it('hands an error thrown inside to its boundary event', async () => {
    const sub = `<bpmn:subProcess id="sub"><bpmn:startEvent id="is"/>${user('x', 'y')}<bpmn:parallelGateway id="f"/><bpmn:endEvent id="ex"><bpmn:errorEventDefinition errorRef="ERR"/></bpmn:endEvent><bpmn:endEvent id="ey"/>${flows('is -> f; f -> x; f -> y; x -> ex; y -> ey')}</bpmn:subProcess>`;
    const xml = START_END + sub + user('a', 'b') + boundary('bd', 'sub', '<bpmn:errorEventDefinition errorRef="ERR"/>');
    const bench = await Bench.of(
      diagram(xml + flows('s -> sub; sub -> a; a -> e; bd -> b; b -> e'), '<bpmn:error id="ERR" errorCode="lost"/>'),
    );
    await bench.start();
    await bench.complete('x');
    expect(bench.open).toEqual(['b']);
    expect(bench.faults).toEqual([]);
  });
});

describe('Boundary events on a task', () => {
  it('interrupt it', async () => {
    const xml = START_END + user('a', 'b') + boundary('bd', 'a', TIMER);
    const bench = await Bench.of(diagram(xml + flows('s -> a; a -> e; bd -> b; b -> e')));
    await bench.start();
    const { id } = bench.taskAt('a');
    await bench.fire('bd');
    expect(bench.open).toEqual(['b']);
    await expect(bench.host.steps('cancelled')).toEqual(['cancelled a']);
    expect(bench.host.steps('fired')).toEqual(['fired bd']);
    expect(bench.tasks.some((task) => task.id === id)).toBe(false);
  });

  it('catch a message again and again while they do not interrupt', async () => {
    const xml = START_END + user('a', 'b') + boundary('bd', 'a', ON_STOP, false);
    const bench = await Bench.of(diagram(xml + flows('s -> a; a -> e; bd -> b; b -> e'), STOP));
    await bench.start();
    await bench.message('stop');
    await bench.message('stop');
    expect(bench.open).toEqual(['a', 'b', 'b']);
    await bench.complete('a');
    await bench.complete('b');
    await bench.complete('b');
    expect(bench.status).toBe('completed');
  });

  it('catch the error of a service, by code before any', async () => {
    const xml = `${START_END}<bpmn:serviceTask id="v" shuijing:service="send"/>${user('a', 'b', 'c')}${boundary('any', 'v', '<bpmn:errorEventDefinition/>')}${boundary('one', 'v', '<bpmn:errorEventDefinition errorRef="ERR"/>')}`;
    const text = diagram(
      xml + flows('s -> v; v -> a; a -> e; any -> b; b -> e; one -> c; c -> e'),
      '<bpmn:error id="ERR" errorCode="lost"/>',
    );
    const lost = await Bench.of(text, { services: { send: () => ({ bpmnError: 'lost' }) } });
    await lost.start();
    expect(lost.open).toEqual(['c']);
    const other = await Bench.of(text, { services: { send: () => ({ bpmnError: 'other' }) } });
    await other.start();
    expect(other.open).toEqual(['b']);
  });
});

describe('Multi-instance', () => {
  const MANY = '<bpmn:multiInstanceLoopCharacteristics shuijing:collection="=units" shuijing:item="unit"/>';

  it('opens one task per element and goes on after the last', async () => {
    const xml = `${START_END}<bpmn:userTask id="a">${MANY}</bpmn:userTask>${user('b')}`;
    const bench = await Bench.of(diagram(xml + flows('s -> a; a -> b; b -> e')));
    await bench.start({ units: ['north', 'south'] });
    expect(bench.tasks.map(({ inputs }) => [inputs.item, inputs.index, inputs.unit])).toEqual([
      ['north', 0, 'north'],
      ['south', 1, 'south'],
    ]);
    await bench.complete('a', { first: true });
    expect(bench.open).toEqual(['a']);
    await bench.complete('a', { second: true });
    expect(bench.open).toEqual(['b']);
    expect(bench.variables).toEqual({ units: ['north', 'south'], first: true, second: true });
    expect(bench.host.steps('entered', 'completed')).toEqual([
      ...['entered s', 'completed s', 'entered a', 'completed a', 'entered b'],
    ]);
  });

  it('passes at once over an empty list', async () => {
    const xml = `${START_END}<bpmn:userTask id="a">${MANY}</bpmn:userTask>${user('b')}`;
    const bench = await Bench.of(diagram(xml + flows('s -> a; a -> b; b -> e')));
    await bench.start({ units: [] });
    expect(bench.open).toEqual(['b']);
  });

  it('keeps the variables of its sub-process instances apart', async () => {
    const sub = `<bpmn:subProcess id="sub">${MANY}<bpmn:startEvent id="is"/>${user('x', 'y')}<bpmn:exclusiveGateway id="g" default="g_ie"/><bpmn:endEvent id="ie"/>${flows('is -> x; x -> g; g -> y : late = true; g -> ie; y -> ie')}</bpmn:subProcess>`;
    const bench = await Bench.of(diagram(START_END + sub + user('b') + flows('s -> sub; sub -> b; b -> e')));
    await bench.start({ units: ['north', 'south'] });
    await bench.complete('x', { late: true });
    expect(bench.open).toEqual(['x', 'y']);
    await bench.complete('x', { late: false });
    expect(bench.open).toEqual(['y']);
    expect(bench.taskAt('y').inputs).toMatchObject({ item: 'north', late: true });
    await bench.complete('y');
    expect(bench.open).toEqual(['b']);
  });

  it('is interrupted as a whole', async () => {
    const xml = `${START_END}<bpmn:userTask id="a">${MANY}</bpmn:userTask>${user('b')}${boundary('bd', 'a', TIMER)}`;
    const bench = await Bench.of(diagram(xml + flows('s -> a; a -> e; bd -> b; b -> e')));
    await bench.start({ units: ['north', 'south'] });
    expect(bench.timers).toHaveLength(1);
    await bench.complete('a');
    await bench.fire('bd');
    expect(bench.open).toEqual(['b']);
    expect(bench.host.steps('cancelled')).toEqual(['cancelled a']);
  });
});

describe('A script task', () => {
  it('puts the value of one FEEL expression into a variable', async () => {
    const xml = `${START_END}<bpmn:scriptTask id="c" scriptFormat="FEEL" shuijing:result="late"><bpmn:script>days &gt; 20</bpmn:script></bpmn:scriptTask>${flows('s -> c; c -> e')}`;
    const bench = await Bench.of(diagram(xml));
    await bench.start({ days: 21 });
    expect(bench.variables).toEqual({ days: 21, late: true });
  });
});

describe('Mappings', () => {
  it('decide what a service sees and what of its answer stays', async () => {
    const v = `<bpmn:serviceTask id="v" shuijing:service="ask"><bpmn:extensionElements><shuijing:input name="place" value="=case.place"/><shuijing:input name="kind" value="plain text"/><shuijing:output name="found" value="=count(matches)"/></bpmn:extensionElements></bpmn:serviceTask>`;
    const bench = await Bench.of(diagram(START_END + v + flows('s -> v; v -> e')), {
      facts: { place: '河湖' },
      services: { ask: () => ({ matches: ['a', 'b'] }) },
    });
    await bench.start({ secret: 1 });
    expect(bench.host.calls[0]?.inputs).toEqual({ place: '河湖', kind: 'plain text' });
    expect(bench.variables).toEqual({ secret: 1, found: 2 });
  });
});

describe('A terminate end event', () => {
  it('ends the whole process', async () => {
    const xml = `<bpmn:startEvent id="s"/>${user('a', 'b')}<bpmn:parallelGateway id="f"/><bpmn:endEvent id="e"><bpmn:terminateEventDefinition/></bpmn:endEvent><bpmn:endEvent id="e2"/>`;
    const bench = await Bench.of(diagram(xml + flows('s -> f; f -> a; f -> b; a -> e; b -> e2')));
    await bench.start();
    await bench.complete('a');
    expect(bench.status).toBe('completed');
    expect(bench.host.steps('cancelled')).toEqual(['cancelled b']);
  });
});
