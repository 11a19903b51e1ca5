import { examplesSchema, Precedents } from './index.js';

const EXAMPLES = [
  { scope: '甲', text: '有人在河里挖沙' },
  { scope: '甲', text: '半夜有船在河里抽沙' },
  { scope: '乙', text: '村里的自来水浑浊' },
  { scope: '丙', text: '移民补助没有发' },
];

describe('example letters', () => {
  const precedents = new Precedents(EXAMPLES);

  it('speak for the category whose wording is alike, and show the words', () => {
    const [first] = precedents.nearest('昨晚又在河里抽沙');
    expect(first?.category).toBe('甲');
    expect(first?.words).toContain('抽沙');
  });

  it.each(['abc 123', ''])('say nothing about wording they do not know (%j), and name the commonest first', (text) => {
    const nearest = precedents.nearest(text);
    expect(nearest.map(({ category, score, words }) => [category, score, words])).toEqual([
      ['甲', 0, []],
      ['乙', 0, []],
      ['丙', 0, []],
    ]);
  });

  it('may be none at all', () => {
    expect(new Precedents([]).nearest('有人在河里挖沙')).toEqual([]);
  });

  it('are refused in another shape', () => {
    expect(examplesSchema.safeParse({ version: '1', note: '', examples: [{ scope: '甲' }] }).success).toBe(false);
  });
});
