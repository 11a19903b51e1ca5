import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { placeOf, readLetters } from './letter.js';

describe('letters of the demonstration', () => {
  const folder = mkdtempSync(join(tmpdir(), 'letters-'));
  const path = join(folder, 'letters.jsonl');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const reading = (text: string) => {
    writeFileSync(path, text);
    return () => readLetters(path);
  };

  it('are read one a line, blank lines passed over', () => {
    const letters = reading(
      '{"n":1,"place":"湖南省|岳阳市|平江县||市里村","text":"采砂"}\n\n{"n":2,"text":"停水"}\n',
    )();
    expect(letters.map(({ n }) => n)).toEqual([1, 2]);
    expect(letters.map(placeOf)).toEqual([
      { province: '湖南省', city: '岳阳市', county: '平江县', village: '市里村' },
      {},
    ]);
  });

  it.each([
    ['what is no JSON', 'letter', '第 1 行：不是 JSON 对象'],
    ['a letter without text', '{"n":1,"text":" "}', '第 1 行：正文 text 为空'],
    ['a letter without number', '{"text":"x"}', '第 1 行：缺少编号 n'],
    ['a place of six parts', '{"n":1,"text":"x","place":"a|b|c|d|e|f"}', '第 1 行：place 最多五段'],
    ['an empty file', '\n', '没有信件'],
  ])('refuse %s, by line', (_, text, message) => {
    expect(reading(text)).toThrow(message);
  });

  it('name every faulty line at once', () => {
    expect(reading('x\n{"n":1,"text":"好"}\ny')).toThrow(/第 1 行[\s\S]*第 3 行/);
  });

  it('say which file cannot be read', () => {
    expect(() => readLetters(join(folder, 'none'))).toThrow('读不了文件');
  });
});
