/** Attributes of ours, written straight on BPMN elements and event definitions. */
const ATTRIBUTES = [
  ...['clause', 'role', 'form', 'clock', 'offset', 'starts', 'stops'],
  ...['service', 'decision', 'result', 'collection', 'item'],
];

/** What the parser is to understand besides BPMN; anything else under our prefix is reported as unknown. */
export const SHUIJING = {
  name: 'Shuijing',
  uri: 'https://shuijing.dev/schema/bpmn',
  prefix: 'shuijing',
  xml: { tagAlias: 'lowerCase' },
  types: [
    { name: 'Labelled', isAbstract: true, extends: ['bpmn:BaseElement'], properties: ATTRIBUTES.map(textAttribute) },
    ...['Input', 'Output'].map((name) => ({
      name,
      superClass: ['Element'],
      properties: ['name', 'value'].map(textAttribute),
    })),
  ],
};

function textAttribute(name: string) {
  return { name, isAttr: true, type: 'String' };
}
