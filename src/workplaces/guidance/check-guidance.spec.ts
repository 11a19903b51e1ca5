import { readFileSync } from 'node:fs';
import { checkDeskScript, checkPortalGuidance } from './check-guidance.js';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const portal = read('rules/guidance/portal.json') as { steps: object[]; elsewhere: object[]; categories: object[] };
const desk = read('rules/guidance/desk.json') as { outcomes: { key: string; digit: number }[] };

describe('the words of a release', () => {
  it('fit the rest of it as delivered', () => {
    expect(() => checkPortalGuidance(portal, read)).not.toThrow();
    expect(() => checkDeskScript(desk)).not.toThrow();
  });

  it('may not name a limit, a body or a category the release does not have', () => {
    const [step, card, category] = [portal.steps[0], portal.elsewhere[0], portal.categories[0]];
    const wrongLimit = { ...portal, steps: [{ ...step, key: 'no.such' }] };
    const wrongBody = { ...portal, elsewhere: [{ ...card, code: 'OUT:没有' }, ...portal.elsewhere] };
    const wrongName = { ...portal, categories: [{ ...category, name: '别的' }, ...portal.categories.slice(1)] };
    expect(() => checkPortalGuidance(wrongLimit, read)).toThrow('期限“no.such”');
    expect(() => checkPortalGuidance(wrongBody, read)).toThrow('其他渠道“OUT:没有”');
    expect(() => checkPortalGuidance(wrongName, read)).toThrow('类别“别的”');
  });

  it('may not put two outcomes of a call on one digit', () => {
    const outcomes = desk.outcomes.map((outcome) => ({ ...outcome, digit: 1 }));
    expect(() => checkDeskScript({ ...desk, outcomes })).toThrow('不能重复');
  });
});
