import type { Json, JsonObject } from '../kernel/index.js';
import { compileExpression, ExpressionFault, MAX_EXPRESSION_LENGTH } from './index.js';

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof ExpressionFault) return error.code;
    throw error;
  }
  return 'none';
}

const CASE: JsonObject = {
  n: 2,
  none: null,
  名称: '河湖',
  list: [1, 2, 3],
  items: [{ done: true }, { done: false }],
  case: { emergency: { flag: true }, nature: 'report' },
};

describe('An expression', () => {
  it.each([
    ['n + 1', 3],
    ['case.nature = "report" and n >= 2', true],
    ['if case.emergency.flag then "急" else "平"', '急'],
    ['n in (1, 2)', true],
    ['n in ["a", 2]', true],
    ['n between 1 and 3', true],
    ['not(n = 2)', false],
    ['名称 = "河湖"', true],
    ['none = null', true],
    ['count(items[done = false])', 1],
    ['list[1]', 1],
    ['list contains(list, n)', true],
    ['contains(名称, "河")', true],
    ['date("2026-03-02") + duration("P1M")', '2026-04-02'],
    ['@"2026-03-02" < @"2026-03-03"', true],
    ['{a: n, b: [n, "x"]}', { a: 2, b: [2, 'x'] }],
    ['string(n) + "号"', '2号'],
    ['  n  ', 2],
  ])('%s is %j', (text, value) => {
    expect(compileExpression(text).evaluate(CASE)).toEqual(value);
  });

  it('names the variables it needs', () => {
    expect(compileExpression('if a.b > c then count(list[x = d]) else a.e').names).toEqual(['a', 'c', 'list']);
  });

  it('may be held to declared names', () => {
    expect(codeOf(() => compileExpression('n + m', { names: ['n'] }))).toBe('unknown-name');
    expect(codeOf(() => compileExpression('n + m', { names: ['n', 'm'] }))).toBe('none');
  });

  it.each(['for x in list return x', 'some x in list satisfies x = 1', 'every x in list satisfies x = 1'])(
    'may not repeat: %s',
    (text) => {
      expect(codeOf(() => compileExpression(text))).toBe('not-allowed');
    },
  );

  it.each([
    ...['n in [1..1000000]', 'function(a) a', 'n instance of number', 'n[list[items[1]]]'],
    ...['distinct values(list)', 'union(list, list)'],
    ...['list[sum(list) = item]', 'list[count(list) > n]', 'list[contains(string(list), "1")]', 'list[item in [1, 2]]'],
    ...['concatenate(list, list)[item = 1]', '(list)[1]', '[1, 2][1]', '{a: n, b: a}', '{a: n, b: {c: [a]}}'],
    ...['now() > n', 'today()', 'get value(case, "nature")', 'get entries(case)', 'sort(list, n)', 'f(a: 1)'],
    ...['matches("aaaaaaaaaaaaaaaaaaaaaaaaaaaa!", "^(a+)+$")', 'replace(名称, "(a+)+", "")', 'split(名称, "(a+)+")'],
  ])('may not use %s', (text) => {
    expect(codeOf(() => compileExpression(text))).toBe('not-allowed');
  });

  it.each(['n +', '', '   ', '$' + '{n > 1}', '#{n}', 'n > > 1', '"open', 'n; process.exit()', 'n => n', '`n`'])(
    'must be FEEL: %j',
    (text) => {
      expect(['syntax', 'not-allowed']).toContain(codeOf(() => compileExpression(text)));
    },
  );

  it('is bounded in length', () => {
    expect(codeOf(() => compileExpression(`"${'a'.repeat(MAX_EXPRESSION_LENGTH)}"`))).toBe('too-long');
  });

  it.each(['case.constructor', 'case.__proto__', '__proto__', 'constructor', '{"__proto__": 1}', '{prototype: 1}'])(
    'may not name %s',
    (text) => {
      expect(codeOf(() => compileExpression(text))).toBe('not-allowed');
    },
  );

  it('does not reach what only a prototype has', () => {
    expect(codeOf(() => compileExpression('case.toString').evaluate(CASE))).toBe('evaluation');
    expect(codeOf(() => compileExpression('toString').evaluate(CASE))).toBe('missing');
    expect(codeOf(() => compileExpression('"abc".length').evaluate(CASE))).toBe('evaluation');
  });

  it.each([
    ['missing', 'unknown > 1'],
    ['evaluation', 'case.unknown = 1'],
    ['evaluation', 'n + none'],
    ['evaluation', 'number("abc")'],
    ['evaluation', 'date("31.12.2026")'],
  ])('faults (%s) instead of guessing: %s', (code, text) => {
    expect(codeOf(() => compileExpression(text).evaluate(CASE))).toBe(code);
  });

  it.each(['n', 'none', '"true"', 'n > none', 'n = "2"', 'null'])(
    'is no condition when it is not true or false: %s',
    (text) => {
      expect(codeOf(() => compileExpression(text).test(CASE))).toBe('not-boolean');
    },
  );

  it('forgets the fault of an earlier evaluation', () => {
    const expression = compileExpression('case.late.unknown = 1');
    expect(codeOf(() => expression.evaluate(CASE))).toBe('evaluation');
    expect(expression.evaluate({ case: { late: { unknown: 1 } } })).toBe(true);
  });

  it('is compiled once', () => {
    expect(compileExpression('n + 41')).toBe(compileExpression('n + 41'));
    const started = process.cpuUsage();
    for (let round = 0; round < 2_000; round++) compileExpression('case.nature = "report"').evaluate(CASE);
    expect(process.cpuUsage(started).user).toBeLessThan(1_000_000);
  });
});

describe('Large data', () => {
  const many = (count: number): JsonObject => ({ list: Array.from({ length: count }, (_, at) => at) });

  it.each([
    ['a list of too many entries', 'count(list)', many(2_001)],
    ['lists inside one another', 'count(list)', { list: Array.from({ length: 50 }, () => many(50).list ?? null) }],
    ['too much text', 'string length(list)', { list: '水'.repeat(100_001) }],
    ['too deep a value', 'count(list)', { list: nested(100) }],
    ['a list too long for its filter', 'count(list[item = list])', many(2_000)],
  ])('is refused: %s', (_what, text, context) => {
    expect(codeOf(() => compileExpression(text).evaluate(context))).toBe('too-large');
  });

  it('is not made either', () => {
    expect(codeOf(() => compileExpression('concatenate(list, list)').evaluate(many(1_001)))).toBe('too-large');
    expect(codeOf(() => compileExpression('text + text').evaluate({ text: '水'.repeat(50_001) }))).toBe('too-large');
  });

  it('of the size a case has is filtered', () => {
    const items = Array.from({ length: 200 }, (_, at) => ({ done: at % 2 === 0, text: '办理意见'.repeat(10) }));
    expect(compileExpression('count(items[done = false])').evaluate({ items })).toBe(100);
  });

  it.each([
    ['same = same and ', 60, { ...many(65), same: many(65).list ?? null }],
    ['same = same and ', 1, { ...many(350), same: many(350).list ?? null }],
    ['item in (same) and ', 50, { ...many(65), same: many(65).list ?? null }],
    ['upper case(same) = same and ', 34, { ...many(10), same: 'A'.repeat(90_000) }],
  ])('takes no long time at the bound: %s, %i times', (part, times, context) => {
    const expression = compileExpression(`count(list[${part.repeat(times)}true])`);
    const started = process.cpuUsage();
    expression.evaluate(context);
    const { user, system } = process.cpuUsage(started);
    expect(user + system).toBeLessThan(1_000_000);
  });
});

function nested(levels: number): Json {
  return levels === 0 ? [] : [nested(levels - 1)];
}

describe('Hostile text', () => {
  it.each([
    ['brackets', `${'('.repeat(400)}n${')'.repeat(400)}`],
    ['lists', '['.repeat(400) + ']'.repeat(400)],
    ['negations', `${'not('.repeat(200)}true${')'.repeat(200)}`],
    ['choices', `${'if true then '.repeat(60)}1${' else 2'.repeat(60)}`],
    ['operators', '1'.concat('+1'.repeat(450))],
    ['commas', `n in (${'1,'.repeat(400)}1)`],
    ['spaces', `a${' b'.repeat(400)}`],
    ['powers', `9${'**9'.repeat(200)}`],
    ['quotes', '"'.repeat(999)],
    ['control characters', '\u0000\u0001\u202e'],
  ])('of many %s is read or refused in no time', (_name, text) => {
    const started = process.cpuUsage();
    try {
      compileExpression(text).evaluate({ n: 1, a: 1, b: 1 });
    } catch (error) {
      expect(error).toBeInstanceOf(ExpressionFault);
    }
    const { user, system } = process.cpuUsage(started);
    expect(user + system).toBeLessThan(200_000);
  });
});
