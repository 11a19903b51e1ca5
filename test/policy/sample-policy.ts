import { readFileSync } from 'node:fs';
import type { PolicyTree } from '../../src/platform/policy/index.js';

const repository = new URL('../../', import.meta.url);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const json = (value: unknown): Uint8Array => bytes(`${JSON.stringify(value, null, 2)}\n`);

/** A file of the repository as it is. */
export function repositoryFile(path: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(path, repository)));
}

export const DIAGRAM = 'processes/letter/letter.bpmn';
export const FORM = 'processes/letter/forms/answer.json';
export const RULES = 'rules/urgency/rules.json';
export const CASES = 'rules/urgency/cases.json';
export const TEXTS = 'rules/texts/letter.json';
export const NOTICE = 'rules/calendar/2020.json';

const diagram = `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:shuijing="https://shuijing.dev/schema/bpmn" id="d" targetNamespace="https://shuijing.dev/test">
  <bpmn:process id="letter" name="来信" isExecutable="true">
    <bpmn:startEvent id="received" name="收到" shuijing:clause="测试 第一条" shuijing:starts="answer"/>
    <bpmn:sequenceFlow id="f1" sourceRef="received" targetRef="judge"/>
    <bpmn:businessRuleTask id="judge" name="轻重缓急" shuijing:clause="测试 第一条" shuijing:decision="urgency"/>
    <bpmn:sequenceFlow id="f2" sourceRef="judge" targetRef="write"/>
    <bpmn:userTask id="write" name="答复" shuijing:clause="测试 第二条" shuijing:role="clerk" shuijing:form="answer" shuijing:clock="answer" shuijing:stops="answer"/>
    <bpmn:sequenceFlow id="f3" sourceRef="write" targetRef="ended"/>
    <bpmn:endEvent id="ended" name="办结" shuijing:clause="测试 第二条"/>
  </bpmn:process>
</bpmn:definitions>
`;

const answer = {
  key: 'answer',
  title: '答复',
  amount: 5,
  unit: 'WD',
  from: '收到',
  to: '答复',
  clause: '测试 第二条',
  source: 'default',
  supervision: 'standard',
};

/** Changes to a sample file: a JSON value, a text, bytes, or null to leave the file out. */
export type Changes = Readonly<Record<string, unknown>>;

/** A small sound policy: one diagram, form, rule set with its table, limit, text and calendar notice. */
export function samplePolicy(changes: Changes = {}): PolicyTree {
  const tree = new Map<string, Uint8Array>([
    [DIAGRAM, bytes(diagram)],
    [FORM, json({ type: 'default', id: 'answer', components: [{ type: 'textarea', key: 'answer', label: '答复' }] })],
    [RULES, json(ruleSet())],
    [CASES, json([{ name: '三天即急', facts: { days: 3 }, expect: { outcome: 'urgent' } }])],
    ['rules/limits.json', json([answer])],
    ['rules/supervision.json', repositoryFile('rules/supervision.json')],
    [TEXTS, json({ greeting: '您好' })],
    [NOTICE, repositoryFile(NOTICE)],
    ['rules/README.md', bytes('\ufeff# 样例\r\n')],
  ]);
  for (const [path, value] of Object.entries(changes)) {
    if (value === null) tree.delete(path);
    else if (value instanceof Uint8Array) tree.set(path, value);
    else tree.set(path, typeof value === 'string' ? bytes(value) : json(value));
  }
  return tree;
}

export function ruleSet(changes: Readonly<Record<string, unknown>> = {}): unknown {
  return {
    name: 'urgency',
    title: '轻重缓急',
    version: '1.0.0',
    clause: '测试 第一条',
    hitPolicy: 'first',
    facts: { days: { title: '天数', type: 'number' } },
    otherwise: { outcome: 'normal', reason: '不急', confirm: false },
    rules: [
      {
        id: 'old',
        name: '已久',
        clause: '测试 第一条',
        priority: 1,
        conditions: { all: [{ fact: 'days', operator: 'greaterThan', value: 2 }] },
        event: { outcome: 'urgent', reason: '已 {days} 天', confirm: false },
      },
    ],
    ...changes,
  };
}

export function diagramWith(from: string, to: string): string {
  if (!diagram.includes(from)) throw new Error(`the sample diagram has no ${from}`);
  return diagram.replaceAll(from, to);
}
