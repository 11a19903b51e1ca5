import { engine, lint, SOUND, TASK } from '../../../../test/bench/sound-diagram.js';
import { ModelFault } from '../index.js';

function broken(from: string | RegExp, to: string): string {
  const xml = SOUND.replace(from, to);
  expect(xml).not.toBe(SOUND);
  return xml;
}

const inputs = (count: number, value: string) =>
  Array.from({ length: count }, (_, at) => `<shuijing:input name="n${at}" value='${value}'/>`).join('');

const SUB = (inner: string) =>
  `<bpmn:subProcess id="sub">${inner}</bpmn:subProcess><bpmn:sequenceFlow id="f9" sourceRef="sub" targetRef="e"/><bpmn:sequenceFlow`;

describe('The publishing linter', () => {
  it('finds nothing in a sound diagram', async () => {
    expect(await lint(SOUND)).toEqual([]);
  });

  it.each<[string, string, string, string | RegExp, string]>([
    ['an unsupported element', 'supported-elements', 'g', /exclusiveGateway/, 'complexGateway'],
    ['a call activity', 'supported-elements', 'v', /serviceTask/g, 'callActivity'],
    [
      'a start with a timer',
      'supported-elements',
      's',
      '<bpmn:startEvent id="s"/>',
      '<bpmn:startEvent id="s"><bpmn:timerEventDefinition><bpmn:timeDuration>PT1M</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:startEvent>',
    ],
    [
      'an escalation end',
      'supported-elements',
      'e',
      '<bpmn:endEvent id="e"/>',
      '<bpmn:endEvent id="e"><bpmn:escalationEventDefinition/></bpmn:endEvent>',
    ],
    [
      'a standard loop',
      'supported-elements',
      'a',
      `${TASK}/>`,
      `${TASK}><bpmn:standardLoopCharacteristics/></bpmn:userTask>`,
    ],
    [
      'a sequential multi-instance',
      'supported-elements',
      'a',
      `${TASK}/>`,
      `${TASK}><bpmn:multiInstanceLoopCharacteristics isSequential="true" shuijing:collection="=x"/></bpmn:userTask>`,
    ],
    [
      'a second process',
      'supported-elements',
      'q',
      '</bpmn:process>',
      '</bpmn:process><bpmn:process id="q"><bpmn:startEvent id="qs"/><bpmn:endEvent id="qe"/><bpmn:sequenceFlow id="qf" sourceRef="qs" targetRef="qe"/></bpmn:process>',
    ],
    [
      'an event sub-process',
      'supported-elements',
      'sub',
      '<bpmn:sequenceFlow',
      `<bpmn:sequenceFlow id="f8" sourceRef="a" targetRef="sub"/>${SUB('<bpmn:startEvent id="is"/><bpmn:endEvent id="ie"/><bpmn:sequenceFlow id="if" sourceRef="is" targetRef="ie"/>').replace('id="sub"', 'id="sub" triggeredByEvent="true"')}`,
    ],
    [
      'a message flow to an element',
      'supported-elements',
      'mf',
      '<bpmn:process',
      '<bpmn:collaboration id="c"><bpmn:participant id="pp" processRef="p"/><bpmn:participant id="px"/><bpmn:messageFlow id="mf" sourceRef="px" targetRef="a"/></bpmn:collaboration><bpmn:process',
    ],
    [
      'a listener',
      'no-code',
      'a',
      `${TASK}/>`,
      `${TASK}><bpmn:extensionElements><camunda:taskListener event="create"/></bpmn:extensionElements></bpmn:userTask>`,
    ],
    [
      'a camunda attribute',
      'no-code',
      'v',
      'shuijing:service="record"',
      'shuijing:service="record" camunda:expression="x"',
    ],
    [
      'a script in JavaScript',
      'no-code',
      'v',
      /<bpmn:serviceTask.*serviceTask>/,
      '<bpmn:scriptTask id="v" name="n" shuijing:clause="c" shuijing:result="r" scriptFormat="javascript"><bpmn:script>1</bpmn:script></bpmn:scriptTask>',
    ],
    [
      'a condition in JavaScript',
      'no-code',
      'f5',
      'xsi:type="bpmn:tFormalExpression"',
      'xsi:type="bpmn:tFormalExpression" language="javascript"',
    ],
    ['a dollar expression', 'sound-expressions', 'f5', 'n &gt; 1', '$' + '{n > 1}'],
    ['an expression with a loop', 'sound-expressions', 'v', '=count(list)', '=for x in list return x'],
    ['a pattern that can stall', 'sound-expressions', 'f5', 'n &gt; 1', 'matches(n, "^(a+)+$")'],
    ['a variable with a poisonous name', 'sound-expressions', 'v', 'name="n" value', 'name="__proto__.x" value'],
    ['a flow to nowhere', 'sound-flows', 'f6', 'id="f6" sourceRef="g" targetRef="e"', 'id="f6" sourceRef="g"'],
    ['an element without a way on', 'sound-flows', 'late', /<bpmn:sequenceFlow id="f3"[^>]*>/, ''],
    ['an element without a way in', 'sound-flows', 'e2', /<bpmn:sequenceFlow id="f3"[^>]*>/, ''],
    [
      'two flows out of a task',
      'sound-flows',
      'a',
      '<bpmn:endEvent id="e"/>',
      '<bpmn:endEvent id="e"/><bpmn:sequenceFlow id="f7" sourceRef="a" targetRef="e"/>',
    ],
    [
      'a condition behind a task',
      'sound-flows',
      'f2',
      'targetRef="v"/>',
      'targetRef="v"><bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">true</bpmn:conditionExpression></bpmn:sequenceFlow>',
    ],
    [
      'two start events',
      'sound-flows',
      'p',
      '<bpmn:endEvent id="e"/>',
      '<bpmn:endEvent id="e"/><bpmn:startEvent id="s2"/><bpmn:sequenceFlow id="f7" sourceRef="s2" targetRef="e"/>',
    ],
    ['a choice with neither default nor condition', 'sound-gateways', 'f6', ' default="f6"', ''],
    ['a condition on a default flow', 'sound-gateways', 'f5', ' default="f6"', ' default="f5"'],
    [
      'a task behind an event-based gateway',
      'sound-gateways',
      'f5',
      /<bpmn:exclusiveGateway id="g" default="f6"\/>/,
      '<bpmn:eventBasedGateway id="g"/>',
    ],
    ['a timer without a date', 'sound-definitions', 'late', ' shuijing:clock="dispatch" shuijing:offset="-1WD"', ''],
    [
      'a timer with a wrong duration',
      'sound-definitions',
      'late',
      ' shuijing:clock="dispatch" shuijing:offset="-1WD"/>',
      '><bpmn:timeDuration>15 minutes</bpmn:timeDuration></bpmn:timerEventDefinition>',
    ],
    [
      'a repeating timer',
      'sound-definitions',
      'late',
      ' shuijing:clock="dispatch" shuijing:offset="-1WD"/>',
      '><bpmn:timeCycle>R3/PT1H</bpmn:timeCycle></bpmn:timerEventDefinition>',
    ],
    ['an offset nobody understands', 'sound-definitions', 'late', '-1WD', 'soon'],
    [
      'a message without a name',
      'sound-definitions',
      'late',
      /<bpmn:timerEventDefinition[^>]*>/,
      '<bpmn:messageEventDefinition/>',
    ],
    ['a service task without a service', 'sound-definitions', 'v', ' shuijing:service="record"', ''],
    [
      'inputs of an element that has none',
      'sound-definitions',
      'g',
      '<bpmn:exclusiveGateway id="g" default="f6"/>',
      '<bpmn:exclusiveGateway id="g" default="f6"><bpmn:extensionElements><shuijing:input name="n" value="1"/></bpmn:extensionElements></bpmn:exclusiveGateway>',
    ],
    ['an unknown service', 'known-names', 'v', 'service="record"', 'service="recrod"'],
    ['an unknown form', 'known-names', 'a', 'form="accept"', 'form="other"'],
    ['an unknown role', 'known-names', 'a', 'role="centre"', 'role="center"'],
    [
      'an unknown clock on a timer',
      'known-names',
      'late',
      'Definition shuijing:clock="dispatch"',
      'Definition shuijing:clock="x"',
    ],
    [
      'an unknown clock to stop',
      'known-names',
      'v',
      'shuijing:service',
      'shuijing:stops="dispatch x" shuijing:service',
    ],
    ['an unknown process', 'known-names', 'p2', 'process id="p"', 'process id="p2"'],
    ['a task without a role', 'complete-work', 'a', ' shuijing:role="centre"', ''],
    ['a task without a form', 'complete-work', 'a', ' shuijing:form="accept"', ''],
    ['a task without a clock', 'complete-work', 'a', 'form="accept" shuijing:clock="dispatch"', 'form="accept"'],
    ['a task without a clause', 'complete-work', 'a', ' shuijing:clause="办法 第七条(一)"', ''],
    ['a cycle nobody waits in', 'waiting-cycles', 'v', 'sourceRef="g" targetRef="a"', 'sourceRef="g" targetRef="v"'],
  ])('refuses %s', async (_name, rule, element, from, to) => {
    const problems = await lint(broken(from, to));
    expect(problems).toContainEqual({ rule, element, message: expect.stringContaining(element) });
  });

  it('refuses a boundary path drawn straight into a parallel join', async () => {
    const xml = broken(
      /<bpmn:sequenceFlow id="f3"[^>]*><bpmn:endEvent id="e2"\/>/,
      '<bpmn:sequenceFlow id="f3" sourceRef="late" targetRef="j"/><bpmn:parallelGateway id="j"/>',
    ).replace('sourceRef="g" targetRef="e"', 'sourceRef="g" targetRef="j"');
    const problems = await lint(
      xml.replace(
        '<bpmn:endEvent id="e"/>',
        '<bpmn:endEvent id="e"/><bpmn:sequenceFlow id="f7" sourceRef="j" targetRef="e"/>',
      ),
    );
    expect(problems).toEqual([{ rule: 'boundary-joins', element: 'late', message: expect.stringContaining('late') }]);
  });

  it('accepts a task without a limit when it says so', async () => {
    expect(await lint(broken(' shuijing:clock="dispatch"/>', ' shuijing:clock=""/>'))).toEqual([]);
  });

  it('accepts annotations and lanes as drawing', async () => {
    const xml = broken(
      '</bpmn:process>',
      '<bpmn:textAnnotation id="ta"><bpmn:text>note</bpmn:text></bpmn:textAnnotation><bpmn:association id="as" sourceRef="a" targetRef="ta" associationDirection="One"/></bpmn:process>',
    ).replace(
      '<bpmn:startEvent id="s"/>',
      '<bpmn:laneSet id="ls"><bpmn:lane id="l" name="中心"><bpmn:flowNodeRef>a</bpmn:flowNodeRef></bpmn:lane></bpmn:laneSet><bpmn:startEvent id="s"/>',
    );
    expect(await lint(xml)).toEqual([]);
    const model = await engine.compile({ name: 'p.bpmn', xml });
    expect(model.elements.get('a')).toMatchObject({ lane: '中心', role: 'centre', clock: 'dispatch' });
  });

  it('accepts pools and messages between them as drawing', async () => {
    const xml = broken(
      '<bpmn:process',
      '<bpmn:collaboration id="c"><bpmn:participant id="pp" processRef="p"/><bpmn:participant id="px" name="举报人"/><bpmn:messageFlow id="mf" sourceRef="px" targetRef="pp"/></bpmn:collaboration><bpmn:process',
    );
    expect(await lint(xml)).toEqual([]);
    await expect(engine.compile({ name: 'p.bpmn', xml })).resolves.toMatchObject({ process: 'p' });
  });

  it.each([
    ['no XML', 'not xml'],
    ['an entity bomb', '<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>'],
    ['more than a million characters', ' '.repeat(1_000_001)],
    [
      'more than five thousand tags',
      SOUND.replace('<bpmn:startEvent', `${'<bpmn:userTask/>'.repeat(5_001)}<bpmn:startEvent`),
    ],
    [
      'sub-processes in sub-processes without end',
      SOUND.replace(
        '<bpmn:startEvent',
        `${'<bpmn:subProcess>'.repeat(2_400)}${'</bpmn:subProcess>'.repeat(2_400)}<bpmn:startEvent`,
      ),
    ],
    ['an id of a hundred thousand characters', SOUND.replace('id="a"', `id="${'a'.repeat(100_000)}"`)],
    ['a long quotation', SOUND.replace('shuijing:clause="', `shuijing:clauses="${'条'.repeat(100_000)}`)],
    ['more than a thousand expressions', SOUND.replace('<shuijing:input', `${inputs(1_001, '=n')}<shuijing:input`)],
    [
      'too long expressions together',
      SOUND.replace('<shuijing:input', `${inputs(50, `="${'水'.repeat(900)}"`)}<shuijing:input`),
    ],
    ['an attribute of ours that does not exist', SOUND.replace('shuijing:role', 'shuijing:rol')],
    ['an empty file', ''],
  ])('refuses %s without throwing, and so does compiling', async (_name, xml) => {
    const problems = await lint(xml);
    expect(problems).not.toEqual([]);
    expect(JSON.stringify(problems).length).toBeLessThan(50_000);
    await expect(engine.compile({ name: 'x', xml })).rejects.toBeInstanceOf(ModelFault);
  });
});
