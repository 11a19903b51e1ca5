import { readFileSync } from 'node:fs';
import { readSupervisionTexts, supervisionText } from './index.js';

describe('the words of supervision', () => {
  const texts = readSupervisionTexts(
    JSON.parse(readFileSync(new URL('../../../rules/texts/supervision.json', import.meta.url), 'utf8')),
  );
  const words = { number: 'JB20200320-000001', title: '举报分办', due: '2020年3月24日', holder: '河湖管理司' };

  it('name the item, the limit, the date and what is left', () => {
    expect(supervisionText(texts, 'office', { kind: 'warn', note: '剩余 1 个工作日' }, words)).toBe(
      '举报件 JB20200320-000001 的“举报分办”将于 2020年3月24日 到期，剩余 1 个工作日，请按期办理。',
    );
  });

  it('keep 督办 for bureaus and 督促 for undertakers', () => {
    expect(supervisionText(texts, 'office', { kind: 'supervise', note: '' }, words)).toMatch(/^督办单.*河湖管理司/);
    expect(JSON.stringify(texts.undertaker)).not.toContain('督办');
    expect(() => readSupervisionTexts({ office: texts.office })).toThrow();
  });
});
