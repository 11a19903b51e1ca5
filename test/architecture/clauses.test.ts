import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Articles of the 办法 this product carries out so far; the bulletin (十四), archive and interpretation follow. */
const ARTICLES = [
  '一',
  '二',
  '三',
  '四',
  '五',
  '六',
  '七',
  '八',
  '九',
  '十',
  '十一',
  '十二',
  '十三',
  '十四',
  '十五',
  '十六',
  '十八',
];

const features = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.test.ts') && !path.startsWith('architecture'))
  .map((path) => readFileSync(join('test', path), 'utf8'));

/** Names of suites and tests only: a clause mentioned in a comment proves nothing. */
function testNames(text: string): string[] {
  return [...text.matchAll(/\b(?:describe|it|test)(?:\.each\([^`]*?\))?\(\s*['"`]([^'"`]+)/g)].map(
    (match) => match[1] ?? '',
  );
}

function covers(article: string, names: readonly string[]): boolean {
  return names.some((name) => name.includes(`第${article}条`));
}

describe('clause coverage of the tests', () => {
  const names = features.flatMap(testNames);

  it.each(ARTICLES)('第%s条 has a test named after it', (article) => {
    expect(covers(article, names)).toBe(true);
  });

  it('notices an article without a test', () => {
    expect(covers('十', ['第十一条 presses undertakers'])).toBe(false);
  });
});
