import { readFileSync } from 'node:fs';
import { bestOf } from '../../../test/bench/best-of.js';
import { LexiconFault, loadClassifier, loadReportReader, parseLexicon, ScopeClassifier } from './index.js';

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const classifier = loadClassifier(json);
const reader = loadReportReader(json);
const first = (text: string, place = '') => classifier.read(text, place).candidates[0];

const EMPTY_WORDS = {
  version: '1.0.0',
  groups: { 河: '河|江', 砂: '沙|砂石' },
  masks: '河南|水泥',
  compounds: '河堤',
  placeEndings: '镇|村',
  placeEndingsExcept: '民',
  negations: '不是|并非',
  consequences: '导致',
  asides: '另外',
  water: '水|河',
  rural: '村',
  urban: '小区',
};

function small(...entries: object[]): ScopeClassifier {
  const categories = [{ category: '甲', kind: 'in', entries }];
  return new ScopeClassifier(parseLexicon(EMPTY_WORDS, [{ version: '1', categories }]));
}

const score = (subject: ScopeClassifier, text: string, place = '') =>
  subject.read(text, place).candidates[0]?.score ?? 0;

describe('evidence', () => {
  const near = small({ say: '挖 + @河', within: 4, weight: 3 });

  it('is found near one another, in either order', () => {
    expect(score(near, '挖了这条河')).toBe(3);
    expect(score(near, '河被人挖了')).toBe(3);
    expect(score(near, '挖了很长很长时间也没有见到河')).toBe(0);
  });

  it('keeps the order where it is asked for', () => {
    const ordered = small({ say: '占 > @河', within: 4, weight: 3 });
    expect(score(ordered, '占了河')).toBe(3);
    expect(score(ordered, '河边占了')).toBe(0);
  });

  it('never reaches across a full stop', () => {
    expect(score(near, '他挖。河在')).toBe(0);
  });

  it('is void when denied, but not when asked', () => {
    const word = small({ say: '采砂', weight: 3 });
    expect(score(word, '这不是采砂')).toBe(0);
    expect(score(word, '这是不是采砂')).toBe(3);
  });

  it('is void inside a longer word, a place name or the place given', () => {
    const word = small({ say: '河', weight: 3 });
    expect(score(word, '我在河南打工')).toBe(0);
    expect(score(word, '沙河镇的人')).toBe(0);
    expect(score(word, '河堤上')).toBe(0);
    expect(score(word, '清河湾那边', '某省||某县|某镇|清河湾村')).toBe(0);
    expect(score(word, '河村民都知道')).toBe(3);
  });

  it('counts less as a consequence or as a second matter', () => {
    const word = small({ say: '采砂', weight: 4 });
    expect(score(word, '有人乱来最后导致采砂')).toBe(2);
    expect(score(word, '前面说的是一件别的事情了,另外还有采砂')).toBe(2.6);
  });

  it('depends on village or town where the entry says so', () => {
    const rural = small({ say: '停水', weight: 3, where: '乡村' });
    expect(score(rural, '我们村停水')).toBe(3);
    expect(score(rural, '我们小区停水')).toBe(0);
  });

  it('reads a letter delivered as lists of words', () => {
    expect(score(near, "['有人', '挖', '河']")).toBe(3);
  });
});

describe('a lexicon that cannot be used', () => {
  it.each([
    ['an unknown group', { say: '@海', weight: 1 }],
    ['both signs in one pattern', { say: '甲 + 乙 > 丙', weight: 1 }],
  ])('is refused: %s', (_, entry) => {
    expect(() => small(entry)).toThrow(LexiconFault);
  });

  it('is refused: an unknown key, a weight out of bounds', () => {
    expect(() => small({ say: '甲', weight: 1, regex: '(a+)+$' })).toThrow(LexiconFault);
    expect(() => small({ say: '甲', weight: 99 })).toThrow(LexiconFault);
  });

  it('is refused: a group inside itself', () => {
    const words = { ...EMPTY_WORDS, groups: { 甲: '@乙', 乙: '@甲' } };
    const file = { version: '1', categories: [{ category: '甲', kind: 'in', entries: [{ say: '@甲', weight: 1 }] }] };
    expect(() => new ScopeClassifier(parseLexicon(words, [file]))).toThrow('包含自己');
  });
});

describe('the lexicon of the field', () => {
  it('lets the object harmed beat the consequence', () => {
    expect(first('有人在河里挖沙,导致水土流失')?.category).toBe('河湖突出问题');
  });

  it('tells a village without water from a block of flats without water', () => {
    expect(first('我们村停水三天了')?.category).toBe('农村饮水问题');
    expect(first('我们小区停水三天了,物业不管')?.category).toBe('OUT:城市供水/二次供水/物业');
  });

  it('shows the words that speak for each candidate', () => {
    expect(first('有人用抽沙船在河里抽沙')?.evidence).toContain('抽沙船');
  });

  it.each([
    '',
    '   ',
    '😀😀😀',
    '\u0000\u0007',
    '。。。',
    '['.repeat(5_000),
    "['",
    '河'.repeat(20_000),
    '挖沙'.repeat(10_000),
  ])('survives odd text (%#)', (text) => {
    expect(Array.isArray(reader.facts(text).candidates)).toBe(true);
  });

  it('takes time in proportion to the length of a letter', () => {
    const letter = '我们村的水库漏水,有人在河里挖沙,自来水浑浊,移民补助没有发,山坡上的弃渣往下流。';
    const text = letter.repeat(Math.ceil(20_000 / letter.length)).slice(0, 20_000);
    const part = text.slice(0, 5_000);
    // Four times the text costs four times as much; sixteen times would be quadratic.
    expect(bestOf(() => reader.facts(text)) / bestOf(() => reader.facts(part))).toBeLessThan(10);
  });
});
