import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { caseProblems, createDecisions } from '../../src/platform/decisions/index.js';

const RULES = join(import.meta.dirname, '../../rules');
const decisions = createDecisions();
const names = readdirSync(RULES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(join(RULES, entry.name)).includes('rules.json'))
  .map((entry) => entry.name);

const read = (...path: string[]): unknown => JSON.parse(readFileSync(join(RULES, ...path), 'utf8'));

it('has a rule set for every decision of the acceptance and the feedback', () => {
  const wanted = [
    'call-back',
    'completeness',
    'emergency',
    'nature',
    'referral',
    'repeats',
    'routing',
    'scope',
    'urging',
  ];
  expect(names).toEqual(expect.arrayContaining(wanted));
});

describe.each(names)('rule set %s', (name) => {
  const rules = decisions.compile(read(name, 'rules.json'));
  const cases = read(name, 'cases.json') as unknown[];

  it('is named after its folder', () => {
    expect(rules.name).toBe(name);
  });

  it('answers every row of its table as expected', async () => {
    expect(cases.length).toBeGreaterThanOrEqual(10);
    expect(await caseProblems(decisions, rules, cases)).toEqual([]);
  });

  it('documents each fact it takes', () => {
    const readme = readFileSync(join(RULES, name, 'README.md'), 'utf8');
    const { facts } = read(name, 'rules.json') as { facts: Record<string, unknown> };
    for (const fact of Object.keys(facts)) expect(readme).toContain(`| \`${fact}\` |`);
  });
});

describe('decisions policy leaves to people', () => {
  it.each(['scope', 'referral'])('lets no refusal and no guidance of %s pass without a clerk', (name) => {
    const { rules } = read(name, 'rules.json') as { rules: { event: { outcome: string; confirm: boolean } }[] };
    const turning = rules.filter(({ event }) => /^(OUT|GUIDE|guide|refer|\{top)/.test(event.outcome));
    const silent = turning.filter(({ event }) => !event.confirm).map(({ event }) => event.outcome);
    expect(silent).toEqual(name === 'scope' ? ['{top.category}'] : []);
  });

  it('gives that one silent outcome of scope to the eight categories only', () => {
    const { rules } = read('scope', 'rules.json') as { rules: { id: string; conditions: { all: object[] } }[] };
    const clear = rules.find(({ id }) => id === 'clear');
    expect(clear?.conditions.all).toContainEqual({ fact: 'top', path: 'kind', operator: 'equal', value: 'in' });
  });
});
