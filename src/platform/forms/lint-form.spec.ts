import { form, type Part, part } from '../../../test/bench/forms.js';
import { compileExpression } from '../expressions/index.js';
import { lintForm } from './index.js';
import { patternProblem } from './safe-pattern.js';

describe('publishing a form', () => {
  const problems = (...components: Part[]) =>
    lintForm(form(...components), (expression) => void compileExpression(expression)).map((problem) => problem.message);

  it('lets a sound form pass', () => {
    expect(
      problems(
        part('textfield', 'a', { conditional: { hide: '=b' }, validate: { pattern: '^\\d+$' } }),
        part('checkbox', 'b'),
      ),
    ).toEqual([]);
  });

  it.each<[string, Part, string]>([
    ['an unknown component', part('iframe', 'a'), '不支持的组件 iframe'],
    ['a name that reaches the prototype', part('textfield', '__proto__'), '名称不可用'],
    ['a name with a dot', part('textfield', 'a.b'), '名称只能用字母、数字和下划线'],
    ['no label', part('textfield', 'a', { label: '' }), '缺少标签'],
    ['no name', { type: 'textfield', label: 'a' }, '缺少名称'],
    ['options from nowhere', part('radio', 'a'), '选项须在 values 与 valuesKey 中取其一'],
    ['a length for a number', part('number', 'a', { validate: { maxLength: 3 } }), '只有文本可以限定长度和格式'],
    ['a size for a text', part('textfield', 'a', { validate: { min: 3 } }), '只有数字可以限定大小'],
    ['a broken condition', part('textfield', 'a', { conditional: { hide: '=a +' } }), '显示条件有误'],
    ['an unsafe pattern', part('textfield', 'a', { validate: { pattern: '^(a+)+$' } }), '格式中不支持'],
  ])('refuses %s', (_, component, message) => {
    expect(problems(component)[0]).toContain(message);
  });

  it('refuses two fields of one name, also through a group without a path', () => {
    expect(problems(part('textfield', 'a'), { type: 'group', components: [part('number', 'a')] })).toEqual([
      '名称重复',
    ]);
  });

  it('refuses what is no form, without throwing', () => {
    for (const source of [null, 5, [], {}, { type: 'default' }]) expect(lintForm(source).length).toBeGreaterThan(0);
  });

  it('refuses nesting without end, without following it', () => {
    let nested: Part = part('group', 'a', { components: [] });
    for (let level = 0; level < 30_000; level += 1) nested = { type: 'group', components: [nested] };
    expect(lintForm(form(nested))).toMatchObject([{ component: '' }]);
  });

  it('bounds depth and number of components', () => {
    const nested = (depth: number): Part => ({ type: 'group', components: depth === 0 ? [] : [nested(depth - 1)] });
    expect(problems(nested(6))[0]).toContain('嵌套');
    const wide = { type: 'group', components: Array.from({ length: 150 }, (_, at) => part('number', `n${at}`)) };
    expect(problems(wide, { ...wide, path: 'again' })[0]).toContain('200');
  });
});

describe('patterns', () => {
  it.each(['^\\d{17}[\\dX]$', '^1\\d{10}$', '^[一-龥]{2,20}$', '^\\w+@水利$', '^[^\\]]*$'])(
    'lets %s pass',
    (pattern) => {
      expect(patternProblem(pattern)).toBeNull();
    },
  );

  it.each([
    '(a+)+',
    '^(a|a)*$',
    '^a*a*b$',
    '^\\d{0,50}\\d{0,50}$',
    '^(?=a)a$',
    'abc',
    '^\\1$',
    '^a|b$',
    '^[z-a]$',
    '^a**$',
  ])('refuses %s', (pattern) => {
    expect(patternProblem(pattern)).not.toBeNull();
  });

  it('matches the worst allowed pattern against the longest text at once', () => {
    const pattern = '^[a-z]?[a-z]?[a-z]?[a-z]?[a-z]?[a-z]?[a-z]*!$';
    expect(patternProblem(pattern)).toBeNull();
    const began = process.cpuUsage();
    new RegExp(pattern, 'u').test('a'.repeat(20_000));
    // Microseconds of processor time; a pattern that backtracks takes minutes.
    expect(process.cpuUsage(began).user).toBeLessThan(1_000_000);
  });
});
