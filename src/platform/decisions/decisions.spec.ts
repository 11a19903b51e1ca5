import type { JsonObject } from '../kernel/index.js';
import { caseProblems, createDecisions, RuleFault } from './index.js';

const decisions = createDecisions();

function ruleSet(changes: JsonObject = {}): JsonObject {
  return {
    name: 'sample',
    title: '样例',
    version: '1.0.0',
    clause: '第七条',
    hitPolicy: 'first',
    facts: {
      days: { title: '已过工作日', type: 'number' },
      place: { title: '地点', type: 'object', default: {} },
      marks: { title: '标记', type: 'list', default: [] },
    },
    otherwise: { outcome: 'none', reason: '没有规则适用', confirm: false },
    rules: [
      rule('late', 20, { all: [{ fact: 'days', operator: 'greaterThan', value: 2 }] }),
      rule('marked', 10, { all: [{ fact: 'marks', operator: 'containsAny', value: ['a', 'b'] }] }),
      rule('county', 5, { all: [{ fact: 'place', path: 'county.name', operator: 'equal', value: '平江县' }] }),
    ],
    ...changes,
  };
}

function rule(id: string, priority: number, conditions: JsonObject): JsonObject {
  return {
    id,
    name: id,
    clause: '第七条',
    priority,
    conditions,
    event: { outcome: id, reason: `因 {days} 天`, confirm: id === 'marked' },
  };
}

function faultOf(source: unknown): string {
  try {
    decisions.compile(source);
    return '';
  } catch (error) {
    expect(error).toBeInstanceOf(RuleFault);
    return (error as RuleFault).message;
  }
}

describe('deciding', () => {
  const rules = decisions.compile(ruleSet());

  it('lets the rule of highest priority decide and keeps the others as fired', async () => {
    const decision = await decisions.decide(rules, { days: 3, marks: ['b'] });
    expect(decision).toMatchObject({ outcome: 'late', reason: '因 3 天', confirm: false, clause: '第七条' });
    expect(decision.fired.map((fired) => fired.id)).toEqual(['late', 'marked']);
  });

  it('says for every rule that did not fire which condition failed, in Chinese', async () => {
    const decision = await decisions.decide(rules, { days: 1, place: { county: { name: '宁远县' } } });
    expect(decision.outcome).toBe('none');
    expect(decision.missed.map((missed) => missed.because)).toEqual([
      '「已过工作日」应大于「2」，实际为「1」',
      '「标记」应包含任一「a、b」，实际为「空」',
      '「地点.county.name」应为「平江县」，实际为「宁远县」',
    ]);
  });

  it('asks for a clerk when one of several counting rules does', async () => {
    const collecting = decisions.compile(ruleSet({ hitPolicy: 'collect' }));
    const decision = await decisions.decide(collecting, { days: 9, marks: ['a'] });
    expect(decision.confirm).toBe(true);
  });

  it('follows own properties only, so that a fact cannot smuggle in inherited ones', async () => {
    const inherited = decisions.compile(
      ruleSet({
        rules: [rule('own', 1, { all: [{ fact: 'place', path: 'toString', operator: 'notEqual', value: null }] })],
      }),
    );
    expect((await decisions.decide(inherited, { days: 0 })).outcome).toBe('none');
  });

  it('does not record facts nobody declared', async () => {
    const decision = await decisions.decide(rules, { days: 1, phone: '13800000000' });
    expect(decision.facts).not.toHaveProperty('phone');
  });

  it('treats a missing fact and one of another type as faults', async () => {
    await expect(decisions.decide(rules, {})).rejects.toThrow('缺少事实「days」');
    await expect(decisions.decide(rules, { days: '3' })).rejects.toThrow('应为 number');
  });

  it('decides many at once without one run disturbing another', async () => {
    const runs = Array.from({ length: 50 }, (_, days) => decisions.decide(rules, { days }));
    const outcomes = (await Promise.all(runs)).map((decision) => decision.outcome);
    expect(outcomes).toEqual(Array.from({ length: 50 }, (_, days) => (days > 2 ? 'late' : 'none')));
  });
});

describe('large facts', () => {
  const facts = {
    days: { title: '天数', type: 'number', default: 0 },
    text: { title: '正文', type: 'text' },
    list: { title: '名单', type: 'list' },
    more: { title: '其他', type: 'object' },
  };
  const conditions = {
    any: ['text', 'list', 'more'].flatMap((fact) => Array(20).fill({ fact, operator: 'equal', value: '无' })),
  };
  const large = { text: '水'.repeat(20_000), list: Array(20_000).fill('河湖'), more: { a: '库'.repeat(20_000) } };

  it('are named briefly in a record that stays small', async () => {
    const rules = Array.from({ length: 24 }, (_, at) => rule(`r${at}`, 1, conditions));
    const otherwise = { outcome: 'none', reason: '{text}{list}{more}', confirm: false };
    const decision = await decisions.decide(decisions.compile(ruleSet({ facts, rules, otherwise })), large);
    expect(decision.missed).toHaveLength(24);
    expect(JSON.stringify({ ...decision, facts: {} }).length).toBeLessThan(15_000);
    expect(decision.reason).toBe(`${'水'.repeat(2_000)}…`);
  });

  it('are shown from their beginning', async () => {
    const single = (fact: string) => rule(fact, 1, { all: [{ fact, operator: 'equal', value: '无' }] });
    const set = ruleSet({
      facts,
      rules: ['text', 'list', 'more'].map(single),
      otherwise: { outcome: 'o', reason: 'r', confirm: false },
    });
    const { missed } = await decisions.decide(decisions.compile(set), large);
    expect(missed.map(({ because }) => because)).toEqual([
      `「正文」应为「无」，实际为「${'水'.repeat(80)}…」`,
      expect.stringMatching(/^「名单」应为「无」，实际为「河湖、河湖、.{74}…」$/),
      expect.stringMatching(/^「其他」应为「无」，实际为「\{"a":"库{74}…」$/),
    ]);
  });
});

describe('compiling', () => {
  const bad: [string, JsonObject, string][] = [
    ['an undeclared fact', { all: [{ fact: 'phone', operator: 'equal', value: 1 }] }, '未声明的事实「phone」'],
    ['an unknown operator', { all: [{ fact: 'days', operator: 'matches', value: 1 }] }, '不认识的比较「matches」'],
    ['an operator decorator', { all: [{ fact: 'marks', operator: 'someFact:equal', value: 1 }] }, '不认识的比较'],
    [
      'a jsonpath',
      { all: [{ fact: 'place', path: '$..[?(@.x)]', operator: 'equal', value: 1 }] },
      '只能是用点连接的名称',
    ],
    [
      'a reach for the prototype',
      { all: [{ fact: 'place', path: '__proto__', operator: 'equal', value: 1 }] },
      '只能是用点连接的名称',
    ],
    ['a path into a number', { all: [{ fact: 'days', path: 'x', operator: 'equal', value: 1 }] }, '不是对象'],
    [
      'parameters of facts',
      { all: [{ fact: 'days', params: { a: 1 }, operator: 'equal', value: 1 }] },
      '不允许「params」',
    ],
    ['a shared condition', { condition: 'other' }, '最外层须为'],
    ['an empty group', { all: [] }, '不能为空'],
    ['two groups in one', { all: [{ fact: 'days', operator: 'equal', value: 1 }], any: [] }, '只能有一个'],
    ['text where a number belongs', { all: [{ fact: 'days', operator: 'lessThan', value: 'x' }] }, '须用数字'],
    ['a value list that is none', { all: [{ fact: 'days', operator: 'in', value: 3 }] }, '须用列表'],
  ];

  it.each(bad)('refuses %s', (_, conditions, message) => {
    expect(faultOf(ruleSet({ rules: [rule('bad', 1, conditions)] }))).toContain(message);
  });

  it('refuses repeated ids, unknown keys and placeholders of undeclared facts', () => {
    const one = rule('same', 1, { all: [{ fact: 'days', operator: 'equal', value: 1 }] });
    expect(faultOf(ruleSet({ rules: [one, one] }))).toContain('规则编号重复');
    expect(faultOf(ruleSet({ script: 'x' }))).toContain('script');
    expect(faultOf(ruleSet({ otherwise: { outcome: 'x', reason: '{secret.key}', confirm: false } }))).toContain(
      '{secret.key}',
    );
  });

  it('refuses more conditions than a decision can go through', () => {
    const one = { any: Array(60).fill({ fact: 'days', operator: 'equal', value: 1 }) };
    const rules = (count: number) => Array.from({ length: count }, (_, at) => rule(`r${at}`, 1, one));
    expect(faultOf(ruleSet({ rules: rules(24) }))).toBe('');
    expect(faultOf(ruleSet({ rules: rules(25) }))).toContain('1500');
  });

  it('refuses what is too deep or too large before looking closer', () => {
    let deep: JsonObject = { fact: 'days', operator: 'equal', value: 1 };
    for (let level = 0; level < 20_000; level += 1) deep = { not: deep };
    expect(faultOf(ruleSet({ rules: [rule('deep', 1, deep)] }))).toContain('嵌套过深');
    expect(faultOf(ruleSet({ title: 'x'.repeat(300_000) }))).toContain('过大');
    const cyclic: Record<string, unknown> = {};
    cyclic.self = cyclic;
    expect(faultOf(cyclic)).toContain('过深');
  });

  it.each([null, 42, 'text', [], undefined])('refuses %p', (source) => {
    expect(faultOf(source)).not.toBe('');
  });
});

describe('the table of cases', () => {
  it('names the row that comes out otherwise', async () => {
    const rules = decisions.compile(ruleSet());
    const rows = [
      { name: '超过两天', facts: { days: 3 }, expect: { outcome: 'late', rule: 'late' } },
      { name: '写错的行', facts: { days: 1 }, expect: { outcome: 'late' } },
    ];
    const problems = await caseProblems(decisions, rules, rows);
    expect(problems.map((problem) => problem.message)).toEqual(['「写错的行」结果应为 "late"，实际为 "none"']);
  });
});
