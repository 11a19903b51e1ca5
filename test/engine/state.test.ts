import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { jest } from '@jest/globals';
import { Bench, diagram, engine, flows } from './bench.js';

const START_END = '<bpmn:startEvent id="s"/><bpmn:endEvent id="e"/>';
const REWORK = diagram(
  `${START_END}<bpmn:userTask id="a"/><bpmn:boundaryEvent id="bd" attachedToRef="a" cancelActivity="false"><bpmn:timerEventDefinition><bpmn:timeDuration>P1D</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:boundaryEvent><bpmn:endEvent id="e2"/>
   <bpmn:exclusiveGateway id="m"/><bpmn:exclusiveGateway id="g" default="g_m"/><bpmn:parallelGateway id="f"/><bpmn:parallelGateway id="j"/><bpmn:userTask id="b"/><bpmn:userTask id="c"/>
   ${flows('s -> m; m -> a; a -> f; f -> b; f -> c; b -> j; c -> j; j -> g; g -> e : ready = true; g -> m; bd -> e2')}`,
);

describe('The stored state', () => {
  it('stays as small as the open work, however long the rework goes on', async () => {
    const bench = await Bench.of(REWORK);
    await bench.start({ ready: false });
    const sizes: number[] = [];
    for (let round = 0; round < 200; round++) {
      sizes.push(JSON.stringify({ ...bench.state, nextId: 0 }).length);
      for (const task of ['a', 'b', 'c']) await bench.complete(task);
    }
    expect(Math.max(...sizes)).toBeLessThan(1_000);
    expect((sizes.at(-1) ?? 0) - (sizes[0] ?? 0)).toBeLessThan(40);
  });

  it('is JSON and nothing else', async () => {
    const bench = await Bench.of(REWORK);
    const { state } = await engine.start(bench.state, bench.host, 'p', { ready: false });
    expect(JSON.parse(JSON.stringify(state))).toStrictEqual(state);
    expect(Object.prototype.toString.call(state.executions[0]?.startedAt)).toBe('[object String]');
  });

  it('is the same when the same command is run again', async () => {
    const bench = await Bench.of(REWORK);
    await bench.start({ ready: false });
    const { id } = bench.taskAt('a');
    const before = JSON.stringify(bench.state);
    const first = await engine.complete(bench.state, bench.host, id, { n: 1 });
    const second = await engine.complete(bench.state, bench.host, id, { n: 1 });
    expect(second).toEqual(first);
    expect(JSON.stringify(bench.state)).toBe(before);
  });

  it('never gives an id twice', async () => {
    const bench = await Bench.of(REWORK);
    await bench.start({ ready: false });
    const seen = new Set<string>();
    for (let round = 0; round < 20; round++) {
      for (const task of ['a', 'b', 'c']) {
        for (const { id } of [...bench.tasks, ...bench.timers]) seen.add(`${id} ${bench.open.join()}`);
        await bench.complete(task);
      }
    }
    const ids = [...seen].map((key) => key.split(' ')[0]);
    expect(new Set(ids).size).toBe(20 * 4);
  });

  it('tells what waits without moving anything', async () => {
    const bench = await Bench.of(REWORK);
    await bench.start({ ready: false });
    const waiting = await engine.waiting(bench.state, bench.host);
    expect(waiting).toEqual({ state: bench.state, tasks: bench.tasks, timers: bench.timers });
    expect(engine.positions(bench.state)).toEqual([{ execution: 'x1', process: 'p', element: 'a' }]);
  });

  it('keeps the latest ended executions only', async () => {
    const bench = await Bench.of(diagram(START_END + flows('s -> e')));
    for (let index = 0; index < 30; index++) await bench.start();
    expect(bench.state.executions).toHaveLength(20);
    expect(
      bench.state.executions.every(({ status, snapshot }) => status === 'completed' && String(snapshot) === ''),
    ).toBe(true);
  });

  it('refuses variables with poisonous names', async () => {
    const bench = await Bench.of(REWORK);
    await bench.start({ ready: false });
    await bench.complete('a', JSON.parse('{"__proto__": {"polluted": true}}'));
    expect(bench.faults).toEqual(['illegal-name a']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('lets a list element have any name', async () => {
    const xml = `${START_END}<bpmn:userTask id="a"><bpmn:multiInstanceLoopCharacteristics shuijing:collection="=units"/></bpmn:userTask>${flows('s -> a; a -> e')}`;
    const bench = await Bench.of(diagram(xml));
    await bench.start({ units: ['__proto__', 'constructor'] });
    await bench.complete('a', { polluted: true });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(bench.taskAt('a').inputs.item).toBe('constructor');
  });
});

describe('A compiled diagram', () => {
  it('is compiled once for the same text', async () => {
    const again = await engine.compile({ name: 'again.bpmn', xml: REWORK });
    expect(await engine.compile({ name: 'other.bpmn', xml: REWORK })).toBe(again);
  });

  it('is shared by cases that run at the same time', async () => {
    const benches = await Promise.all(Array.from({ length: 50 }, () => Bench.of(REWORK)));
    await Promise.all(benches.map((bench, index) => bench.start({ ready: index % 2 === 0 })));
    for (const task of ['a', 'b', 'c']) await Promise.all(benches.map((bench) => bench.complete(task)));
    expect(benches.map(({ status }) => status)).toEqual(
      benches.map((_, index) => (index % 2 === 0 ? 'completed' : 'running')),
    );
    expect(new Set(benches.filter(({ status }) => status === 'running').map(({ open }) => open.join()))).toEqual(
      new Set(['a']),
    );
  });
});

describe('The engine in the process', () => {
  it('leaves uncaught exceptions to the process', () => {
    expect(process.listeners('uncaughtException').map(String).join()).not.toContain('BPMNServer');
  });

  it('writes nothing to the console, whatever happens', async () => {
    const writes = ['log', 'warn', 'error', 'info'].map((name) => jest.spyOn(console, name as 'log'));
    const bench = await Bench.of(REWORK);
    await bench.start();
    for (const task of ['a', 'b', 'c']) await bench.complete(task);
    await expect(engine.compile({ name: 'x', xml: '<a>' })).rejects.toThrow();
    expect(bench.faults).toEqual(['missing g']);
    for (const write of writes) expect(write).not.toHaveBeenCalled();
  });

  it('keeps nothing of a case when its step is over', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const bench = await Bench.of(REWORK);
    await bench.start({ ready: false });
    const round = async () => {
      for (const task of ['a', 'b', 'c']) await bench.complete(task);
      bench.host.forget();
    };
    for (let warm = 0; warm < 100; warm++) await round();
    collect();
    const before = process.memoryUsage().heapUsed;
    for (let count = 0; count < 500; count++) await round();
    collect();
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(3_000_000);
  });
});
