import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from './index.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evaluate-scope-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function run(lines: readonly string[], ...more: string[]): Promise<{ code: number; printed: string[] }> {
  const file = join(folder, 'letters.jsonl');
  writeFileSync(file, lines.join('\n'));
  const printed: string[] = [];
  const code = await main([file, ...more], (line) => printed.push(line));
  return { code, printed };
}

const sand = { id: 'a', text: '有人半夜用抽沙船在河里抽沙', scope: '河湖突出问题' };
const smell = { id: 'b', text: '化工厂偷排废水,河水发黑发臭', scope: 'OUT:农业/渔政' };

it('prints each decision with its evidence, then agreement and the confusion table', async () => {
  const { code, printed } = await run([
    JSON.stringify(sand),
    JSON.stringify({ ...sand, id: 'c', scope: '水土保持问题' }),
  ]);
  expect(code).toBe(0);
  expect(printed[0]).toMatch(/^✓ a {2}河湖突出问题 .*抽沙船/);
  expect(printed[1]).toContain('✗ c');
  expect(printed.join('\n')).toContain('一致 1 / 2（50%）');
  expect(printed.join('\n')).toContain('水土保持问题(1) → 河湖突出问题 1');
});

it('counts any code outside the scope as out', async () => {
  const { printed } = await run([JSON.stringify(smell)]);
  expect(printed.join('\n')).toContain('一致 1 / 1');
});

it('writes the answers as JSON lines', async () => {
  const target = join(folder, 'out.jsonl');
  await run([JSON.stringify(sand), JSON.stringify({ id: 7, text: '你好' })], '--json', target);
  const [first, second] = readFileSync(target, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(Object.keys(first)).toEqual(['id', 'decision', 'candidates', 'clause', 'needsClerk']);
  expect(first).toMatchObject({ id: 'a', decision: '河湖突出问题', clause: '办法 第三条', needsClerk: false });
  expect(Object.keys(first.candidates[0])).toEqual(['category', 'score', 'evidence']);
  expect(second).toMatchObject({ id: 7, needsClerk: true });
});

it.each(['你好', 'abc', '村头那个东西又坏了,找了好几次也没人来修'])(
  'offers a clerk the likeliest categories where nothing speaks for one: %s',
  async (text) => {
    const target = join(folder, 'out.jsonl');
    await run([JSON.stringify({ id: 1, text })], '--json', target);
    const answer = JSON.parse(readFileSync(target, 'utf8'));
    expect(answer.needsClerk).toBe(true);
    expect(answer.candidates.length).toBeGreaterThanOrEqual(3);
    expect(
      answer.candidates.filter(({ category }: { category: string }) => !category.includes(':')).length,
    ).toBeGreaterThan(0);
  },
);

it('names bad lines by number, reads the others and fails', async () => {
  const { code, printed } = await run([
    '{bad',
    JSON.stringify(sand),
    '[]',
    JSON.stringify({ id: 1, text: 5 }),
    JSON.stringify({ ...sand, scope: '不存在' }),
  ]);
  expect(code).toBe(1);
  expect(printed.filter((line) => line.startsWith('!')).map((line) => line.slice(0, 8))).toEqual([
    '! 第 1 行：',
    '! 第 3 行：',
    '! 第 4 行：',
    '! 第 5 行：',
  ]);
  expect(printed[0]).toContain('✓ a');
});

it('explains its use and says when a file cannot be read', async () => {
  const printed: string[] = [];
  expect(await main([], (line) => printed.push(line))).toBe(2);
  expect(await main(['--wrong'], (line) => printed.push(line))).toBe(2);
  expect(await main([join(folder, 'none.jsonl')], (line) => printed.push(line))).toBe(2);
  expect(printed[0]).toContain('用法');
  expect(printed[2]).toContain('读不了文件');
});
