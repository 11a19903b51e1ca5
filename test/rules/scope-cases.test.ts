import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDecisions } from '../../src/platform/decisions/index.js';
import { loadReportReader } from '../../src/procedure/scope/index.js';
import { type Evaluated, readLetters, ScopeEvaluation } from '../../src/workplaces/evaluation/index.js';

const ROOT = join(import.meta.dirname, '../..');
const json = (path: string): unknown => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
const decisions = createDecisions();
const evaluation = new ScopeEvaluation(
  loadReportReader(json),
  decisions,
  decisions.compile(json('rules/scope/rules.json')),
);

const FLOOR = 0.97;
/** Of what the rules decide without a clerk, so much must be right. */
const SILENT_FLOOR = 0.98;

describe('everyday letters about every category and every code', () => {
  const { letters, bad } = readLetters(readFileSync(join(ROOT, 'test/data/scope-cases.jsonl'), 'utf8'));
  let results: Evaluated[] = [];

  beforeAll(async () => {
    for (const letter of letters) results = [...results, await evaluation.evaluate(letter)];
  });

  it('are well-formed and many', () => {
    expect(bad).toEqual([]);
    expect(letters.length).toBeGreaterThanOrEqual(250);
  });

  it('cover the eight categories and every code of the authorities', () => {
    const { authorities } = json('rules/scope/authorities.json') as { authorities: { code: string }[] };
    const scopes = new Set(letters.map(({ scope }) => scope));
    const missing = authorities.map(({ code }) => code).filter((code) => code.startsWith('OUT:') && !scopes.has(code));
    expect(missing).toEqual([]);
  });

  it(`are read as labelled, ${FLOOR * 100} % of them at least`, () => {
    const wrong = results
      .filter(({ agrees }) => !agrees)
      .map(({ letter, answer }) => `${letter.id} ${answer.decision}`);
    expect({ share: 1 - wrong.length / letters.length >= FLOOR, wrong }).toMatchObject({ share: true });
  });

  it('are right where no clerk looks', () => {
    const silent = results.filter(({ answer }) => !answer.needsClerk);
    const right = silent.filter(({ agrees }) => agrees).length;
    expect(silent.length).toBeGreaterThan(100);
    expect(right / silent.length).toBeGreaterThanOrEqual(SILENT_FLOOR);
  });

  it('are never refused without a clerk', () => {
    const refused = results.filter(({ answer }) => answer.decision?.startsWith('OUT:') && !answer.needsClerk);
    expect(refused).toEqual([]);
  });
});
