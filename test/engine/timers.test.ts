import { Bench, diagram, flows } from './bench.js';

const START_END = '<bpmn:startEvent id="s"/><bpmn:endEvent id="e"/>';

function waiting(definition: string): string {
  return diagram(
    `${START_END}<bpmn:intermediateCatchEvent id="t"><bpmn:timerEventDefinition ${definition}</bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>${flows('s -> t; t -> e')}`,
  );
}

const duration = (text: string) => waiting(`><bpmn:timeDuration>${text}</bpmn:timeDuration>`);
const date = (text: string) => waiting(`><bpmn:timeDate>${text}</bpmn:timeDate>`);

describe('A timer', () => {
  it.each([
    ['PT15M', '2026-01-31T01:15:00.000Z'],
    ['P30D', '2026-03-02T01:00:00.000Z'],
    ['P1M', '2026-02-28T01:00:00.000Z'],
    ['P1Y1M', '2027-02-28T01:00:00.000Z'],
    ['P100Y', '2126-01-31T01:00:00.000Z'],
    ['P1W2DT3H', '2026-02-09T04:00:00.000Z'],
    ['-P1D', '2026-01-30T01:00:00.000Z'],
    ['=wait', '2026-02-02T01:00:00.000Z'],
  ])('of %s counts from the time of the step', async (text, due) => {
    const bench = await Bench.of(duration(text), { now: '2026-01-31T01:00:00.000Z' });
    await bench.start({ wait: 'P2D' });
    expect(bench.timers).toMatchObject([{ element: 't', dueAt: due }]);
    await bench.fire('t');
    expect(bench.status).toBe('completed');
  });

  it('counts months by the calendar of Shanghai', async () => {
    const bench = await Bench.of(duration('P1M'), { now: '2026-01-31T17:00:00.000Z' });
    await bench.start();
    expect(bench.timers[0]?.dueAt).toBe('2026-02-28T17:00:00.000Z');
  });

  it('takes a date as it is, with its zone', async () => {
    const bench = await Bench.of(date('=day + "T09:00:00+08:00"'));
    await bench.start({ day: '2026-05-01' });
    expect(bench.timers[0]?.dueAt).toBe('2026-05-01T01:00:00.000Z');
  });

  it.each(['=n', '="15 minutes"', '="PT"', '="P1S"', '="P99999999Y"'])(
    'that is none (%s) is an incident, never now',
    async (text) => {
      const bench = await Bench.of(duration(text));
      await bench.start({ n: 5 });
      expect(bench.faults).toEqual(['timer t']);
      expect(bench.timers).toEqual([]);
    },
  );

  it('does not carry one case its expression into another', async () => {
    const first = await Bench.of(duration('=wait'));
    const second = await Bench.of(duration('=wait'));
    await first.start({ wait: 'PT1H' });
    await second.start({ wait: 'PT2H' });
    expect([first.timers[0]?.dueAt, second.timers[0]?.dueAt]).toEqual([
      '2026-03-02T02:00:00.000Z',
      '2026-03-02T03:00:00.000Z',
    ]);
  });

  it('bound to a clock falls due with it, and again when asked to rearm', async () => {
    const clocks = { dispatch: '2026-03-04T09:30:00.000Z' };
    const bench = await Bench.of(waiting('shuijing:clock="dispatch" shuijing:offset="-1WD">'), { clocks });
    await bench.start();
    expect(bench.timers).toMatchObject([{ dueAt: '2026-03-04T09:30:00.000Z', clock: 'dispatch' }]);
    clocks.dispatch = '2026-03-10T09:30:00.000Z';
    await bench.rearm();
    expect(bench.timers).toMatchObject([{ dueAt: '2026-03-10T09:30:00.000Z' }]);
    expect(bench.host.clockQuestions).toEqual(['dispatch-1WD', 'dispatch-1WD']);
  });

  it('whose clock is gone when asked to rearm is an incident of its own', async () => {
    const clocks: Record<string, string> = { dispatch: '2026-03-04T09:30:00.000Z' };
    const bench = await Bench.of(waiting('shuijing:clock="dispatch">'), { clocks });
    await bench.start();
    delete clocks.dispatch;
    await bench.rearm();
    expect(bench.faults).toEqual(['Error t']);
    clocks.dispatch = '2026-03-05T09:30:00.000Z';
    await bench.retry();
    expect(bench.timers).toMatchObject([{ dueAt: '2026-03-05T09:30:00.000Z' }]);
  });

  it('holds nothing of the process while it waits', async () => {
    const before = process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    const bench = await Bench.of(duration('PT1S'));
    for (let index = 0; index < 200; index++) await bench.start();
    expect(bench.timers).toHaveLength(200);
    expect(process.getActiveResourcesInfo().filter((name) => name === 'Timeout')).toHaveLength(before);
  });
});
