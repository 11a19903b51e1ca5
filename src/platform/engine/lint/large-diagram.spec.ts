import { lint, SOUND } from '../../../../test/bench/sound-diagram.js';

describe('A diagram as large as it may be', () => {
  const many = (count: number, part: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => part(at)).join('');
  const flow = (id: string, from: string, to: string) =>
    `<bpmn:sequenceFlow id="${id}" sourceRef="${from}" targetRef="${to}"/>`;
  const withElements = (elements: string) => SOUND.replace('<bpmn:startEvent', `${elements}<bpmn:startEvent`);

  it.each([
    ['sub-processes side by side', withElements(many(4_900, (at) => `<bpmn:subProcess id="x${at}"/>`))],
    [
      'sub-processes in one another beside tasks',
      withElements(nested(600) + many(3_000, (at) => `<bpmn:task id="x${at}"/>`)),
    ],
    [
      'a long way',
      withElements(many(2_400, (at) => `<bpmn:task id="x${at}"/>${flow(`y${at}`, `x${at}`, `x${at + 1}`)}`)),
    ],
    [
      'a join of many flows behind a long way',
      withElements(
        many(1_500, (at) => `<bpmn:task id="x${at}"/>${flow(`y${at}`, `x${at}`, `x${at + 1}`)}`) +
          '<bpmn:task id="x1500"/><bpmn:parallelGateway id="j"/>' +
          many(1_800, (at) => flow(`z${at}`, 'x1500', 'j')),
      ),
    ],
  ])('is read in little time: %s', async (_what, xml) => {
    const started = process.cpuUsage();
    expect(await lint(xml)).not.toEqual([]);
    const { user, system } = process.cpuUsage(started);
    expect(user + system).toBeLessThan(2_000_000);
  });

  function nested(depth: number): string {
    const opening = many(depth, (at) => `<bpmn:subProcess id="sub${at}"><bpmn:startEvent id="b${at}"/>`);
    return `${opening}${'</bpmn:subProcess>'.repeat(depth)}`;
  }
});
