import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDecisions } from '../../src/platform/decisions/index.js';
import { type Example, loadReportReader } from '../../src/procedure/scope/index.js';
import { type Evaluated, readLetters, ScopeEvaluation } from '../../src/workplaces/evaluation/index.js';

const ROOT = join(import.meta.dirname, '../..');
const EXAMPLES = 'rules/lexicon/examples.json';
const json = (path: string): unknown => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
const file = json(EXAMPLES) as { examples: readonly Example[] };
const decisions = createDecisions();
const rules = decisions.compile(json('rules/scope/rules.json'));

/** The rules as they are, knowing only these example letters. */
function evaluationWith(examples: readonly Example[]): ScopeEvaluation {
  const data = (path: string) => (path === EXAMPLES ? { ...file, examples } : json(path));
  return new ScopeEvaluation(loadReportReader(data), decisions, rules);
}

async function evaluate(evaluation: ScopeEvaluation, letters: readonly Example[]): Promise<Evaluated[]> {
  const results: Evaluated[] = [];
  for (const [id, letter] of letters.entries()) results.push(await evaluation.evaluate({ id, place: '', ...letter }));
  return results;
}

const share = (results: readonly Evaluated[]) => results.filter(({ agrees }) => agrees).length / results.length;
const wrong = (results: readonly Evaluated[]) =>
  results
    .filter(({ agrees }) => !agrees)
    .map(({ letter, answer }) => `${letter.scope} → ${answer.decision}: ${letter.text}`);

function expectShare(results: readonly Evaluated[], floor: number): void {
  expect({ enough: share(results) >= floor, wrong: wrong(results) }).toMatchObject({ enough: true });
}

describe('the example letters, each judged without itself', () => {
  let results: Evaluated[] = [];

  beforeAll(async () => {
    for (let fold = 0; fold < 4; fold += 1) {
      const known = file.examples.filter((_, index) => index % 4 !== fold);
      const asked = file.examples.filter((_, index) => index % 4 === fold);
      results = [...results, ...(await evaluate(evaluationWith(known), asked))];
    }
  });

  it('are many and cover the eight categories and every code of the authorities', () => {
    const { authorities } = json('rules/scope/authorities.json') as { authorities: { code: string }[] };
    const scopes = new Set(file.examples.map(({ scope }) => scope));
    expect(file.examples.length).toBeGreaterThanOrEqual(250);
    expect(authorities.map(({ code }) => code).filter((code) => code.startsWith('OUT:') && !scopes.has(code))).toEqual(
      [],
    );
  });

  it('are read as labelled', () => expectShare(results, 0.95));

  it('are right where no clerk looks', () => {
    const silent = results.filter(({ answer }) => !answer.needsClerk);
    expect(silent.length).toBeGreaterThan(200);
    expectShare(silent, 0.98);
  });

  it('are never refused without a clerk', () => {
    expect(results.filter(({ answer }) => answer.decision?.startsWith('OUT:') && !answer.needsClerk)).toEqual([]);
  });
});

describe('further letters, no examples', () => {
  const { letters, bad } = readLetters(readFileSync(join(ROOT, 'test/data/scope-cases.jsonl'), 'utf8'));

  it('are well-formed and unknown to the rules', () => {
    const known = new Set(file.examples.map(({ text }) => text));
    expect(bad).toEqual([]);
    expect(letters.filter(({ text }) => known.has(text))).toEqual([]);
  });

  it('are read as labelled', async () => {
    const evaluation = evaluationWith(file.examples);
    const results: Evaluated[] = [];
    for (const letter of letters) results.push(await evaluation.evaluate(letter));
    expectShare(results, 0.95);
    expectShare(
      results.filter(({ answer }) => !answer.needsClerk),
      0.98,
    );
    expect(results.filter(({ answer }) => answer.decision === null)).toEqual([]);
  });
});
