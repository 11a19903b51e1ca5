import { Bench, diagram, flows } from './bench.js';

describe('The engine', () => {
  it('runs start, user task, service, decision, exclusive gateway, message and timer', async () => {
    const xml = diagram(
      `<bpmn:startEvent id="s"/><bpmn:userTask id="u"/><bpmn:serviceTask id="v" shuijing:service="count"/>
       <bpmn:businessRuleTask id="r" shuijing:decision="scope"/><bpmn:exclusiveGateway id="g" default="g_t"/>
       <bpmn:intermediateCatchEvent id="m"><bpmn:messageEventDefinition messageRef="M"/></bpmn:intermediateCatchEvent>
       <bpmn:intermediateCatchEvent id="t"><bpmn:timerEventDefinition><bpmn:timeDuration>PT15M</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>
       <bpmn:endEvent id="e"/>${flows('s -> u; u -> v; v -> r; r -> g; g -> m : n > 1; g -> t; m -> t; t -> e')}`,
      '<bpmn:message id="M" name="told"/>',
    );
    const bench = await Bench.of(xml, {
      services: { count: ({ inputs }) => ({ n: Number(inputs.given) + 1 }) },
      decisions: { scope: () => ({ inScope: true }) },
    });
    await bench.start();
    expect(bench.open).toEqual(['u']);
    await bench.complete('u', { given: 1 });
    expect(bench.variables).toEqual({ given: 1, n: 2, inScope: true });
    await bench.message('told', { who: 'x' });
    expect(bench.timers).toMatchObject([{ element: 't', dueAt: '2026-03-02T01:15:00.000Z' }]);
    await bench.fire('t');
    expect(bench.status).toBe('completed');
    expect(bench.faults).toEqual([]);
  });
});
