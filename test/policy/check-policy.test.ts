import { createDecisions } from '../../src/platform/decisions/index.js';
import '../bench/patience.js';
import { createProcessEngine } from '../../src/platform/engine/index.js';
import { checkPolicy } from '../../src/platform/policy/check-policy.js';
import {
  CASES,
  type Changes,
  DIAGRAM,
  diagramWith,
  FORM,
  NOTICE,
  RULES,
  ruleSet,
  samplePolicy,
  TEXTS,
} from './sample-policy.js';

const parts = {
  engine: createProcessEngine(),
  decisions: createDecisions(),
  names: () => ({ services: new Set<string>(), roles: new Set(['clerk']) }),
  dataChecks: [
    {
      path: 'rules/texts/',
      check: (data: unknown) => {
        if (typeof data !== 'object' || data === null || !('greeting' in data)) throw new Error('缺少 greeting');
      },
    },
  ],
};

async function problemsWith(changes: Changes): Promise<string[]> {
  const problems = await checkPolicy(samplePolicy(changes), parts);
  return problems.map(({ path, rule, message }) => `${path} ${rule} ${message}`);
}

const badForm = { type: 'default', id: 'a', components: [{ type: 'html', key: 'a' }] };
const onPaper = { type: 'default', id: 'b', components: [] };

describe('checking a policy', () => {
  it('lets a sound one pass', async () => {
    expect(await problemsWith({})).toEqual([]);
  });

  it.each<[string, Changes, string, string]>([
    ['a path that leaves its folder', { 'rules/../secret.json': {} }, 'rules/../secret.json path', '不允许的字符'],
    ['a path elsewhere', { 'src/main.ts': 'x' }, 'src/main.ts path', 'processes/'],
    ['a hidden file', { 'rules/.env': 'x' }, 'rules/.env path', '不允许的字符'],
    ['broken JSON', { [TEXTS]: '{"a":' }, `${TEXTS} json`, 'JSON'],
    [
      'text that is not UTF-8',
      { 'rules/README.md': new Uint8Array([0xff, 0xfe, 0x41]) },
      'rules/README.md encoding',
      'encod',
    ],
    ['a file too large', { [TEXTS]: new Uint8Array(2_000_001) }, `${TEXTS} too-large`, '字节'],
    ['no limits', { 'rules/limits.json': null }, 'rules/limits.json missing', '缺少'],
    ['limits of another shape', { 'rules/limits.json': [{ key: 'answer' }] }, 'rules/limits.json limits', 'amount'],
    ['a broken form', { [FORM]: badForm }, `${FORM} form`, '不支持的组件'],
    ['two forms of one key', { 'processes/letter/forms/answer.form.json': onPaper }, `${FORM} form-repeated`, '重名'],
    ['a rule set that cannot be compiled', { [RULES]: ruleSet({ hitPolicy: 'any' }) }, `${RULES} rules`, 'hitPolicy'],
    ['a rule set under another name', { [RULES]: ruleSet({ name: 'other' }) }, `${RULES} rule-name`, 'urgency'],
    ['rules without a table of cases', { [CASES]: null }, `${CASES} missing`, '案例表'],
    [
      'rules that decide otherwise than their table says',
      { [CASES]: [{ name: '一天', facts: { days: 1 }, expect: { outcome: 'urgent' } }] },
      `${CASES} case`,
      '一天',
    ],
    ['a diagram that is no XML', { [DIAGRAM]: '<bpmn' }, DIAGRAM, ''],
    ['a diagram naming an unknown form', { [FORM]: null }, DIAGRAM, 'answer'],
    ['a diagram naming an unknown rule set', { [DIAGRAM]: diagramWith('"urgency"', '"nature"') }, DIAGRAM, 'nature'],
    [
      'a diagram naming an unknown clock',
      { [DIAGRAM]: diagramWith('shuijing:clock="answer"', 'shuijing:clock="reply"') },
      DIAGRAM,
      'reply',
    ],
    ['a diagram naming an unknown role', { [DIAGRAM]: diagramWith('"clerk"', '"emperor"') }, DIAGRAM, 'emperor'],
    [
      'two diagrams of one process',
      { 'processes/copy/letter.bpmn': diagramWith('来信', '来信') },
      `${DIAGRAM} process-repeated`,
      'letter',
    ],
    ['a notice with an impossible day', { [NOTICE]: { year: 2020 } }, `${NOTICE} data`, 'reference'],
    ['data its feature cannot read', { [TEXTS]: { hello: 1 } }, `${TEXTS} data`, 'greeting'],
    [
      'a directory without a parent',
      { 'rules/directory/units.json': [{ id: 'a', name: '甲', kind: 'bureau', parent: 'b', level: 'ministry' }] },
      'rules/directory/units.json directory',
      '上级',
    ],
  ])('names %s', async (_, changes, start, part) => {
    const problems = await problemsWith(changes);
    expect(problems.find((problem) => problem.startsWith(start) && problem.includes(part)) ?? problems).toEqual(
      expect.any(String),
    );
  });

  it.each([FORM, CASES, RULES, TEXTS, NOTICE, 'rules/limits.json'])(
    'refuses nesting without end in %s',
    async (path) => {
      const nested = `${'[{"components":'.repeat(20_000)}1${'}]'.repeat(20_000)}`;
      const problems = await checkPolicy(samplePolicy({ [path]: nested }), parts);
      expect(problems).toMatchObject([{ path, rule: 'json' }]);
    },
  );

  it('refuses a form that filters a list for every row', async () => {
    const field = { type: 'textfield', key: 'a', label: '甲', conditional: { hide: '=count(l[item = a]) > 0' } };
    const filtering = { type: 'default', id: 'a', components: [field] };
    expect(await problemsWith({ [FORM]: filtering })).toEqual([expect.stringContaining('不能筛选列表')]);
  });

  it('survives nonsense in every file', async () => {
    for (const path of samplePolicy().keys()) {
      for (const nonsense of ['', 'null', '[]', '{}', '[null]', '"x"', '{"__proto__":{"a":1}}', '\u0000']) {
        await expect(checkPolicy(samplePolicy({ [path]: nonsense }), parts)).resolves.toEqual(expect.any(Array));
      }
    }
  });
});
