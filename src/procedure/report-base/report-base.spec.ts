import { readFileSync } from 'node:fs';
import { loadReportBase } from './index.js';

const base = loadReportBase((path) => JSON.parse(readFileSync(path, 'utf8')));

const QUESTIONS: [string, string][] = [
  ['请问怎么举报村里有人偷挖河沙?', 'how-to-report'],
  ['12314都受理哪些问题', 'what-is-accepted'],
  ['我举报的事多久有结果', 'time-report'],
  ['我的举报办理进度在哪查,编号忘了', 'progress'],
  ['举报会不会泄露我的信息', 'confidential'],
  ['不想留名字,可以匿名吗', 'anonymous'],
  ['想在自家地里打口井浇菜需要办什么手续', 'well-permit'],
  ['移民直补一年多少钱,几月份发', 'resettlement-subsidy'],
  ['对处理结果不满意怎么办', 'review'],
  ['我们公司的项目需不需要编水土保持方案,由谁审批?要不要报批', 'soil-plan'],
  ['河边能不能盖房,需要审批吗', 'river-works'],
  ['我想撤回之前的举报', 'withdraw'],
];

describe('the report base', () => {
  it.each(QUESTIONS)('answers 「%s」 with %s', (question, id) => {
    expect(base.findAnswer(question)?.id).toBe(id);
  });

  it('names words and clause with the answer', () => {
    const answer = base.findAnswer('可以匿名举报吗');
    expect(answer).toMatchObject({ clause: '办法 第十二条、第十五条', evidence: ['匿名'] });
  });

  it.each(['我们村的水库漏水三年了没人修', '今天天气很好', '', '？？？'])('has no answer to 「%s」', (text) => {
    expect(base.findAnswer(text)).toBeNull();
  });
});
