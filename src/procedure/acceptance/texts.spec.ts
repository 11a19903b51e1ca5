import { readFileSync } from 'node:fs';
import type { PolicyReleases } from '../../platform/policy/index.js';
import { fillText, readAcceptanceTexts, TextsOfRelease } from './texts.js';

const stored: unknown = JSON.parse(readFileSync('rules/texts/acceptance.json', 'utf8'));

describe('the texts of acceptance', () => {
  const texts = readAcceptanceTexts(stored);

  it.each([
    'refusal',
    'guidance',
    'supplement',
    'answer',
    'thanks-suggestion',
    'thanks-praise',
    'going-on',
    'lead-result',
  ])('has a notice %s that names the report', (kind) => {
    expect(texts.notices[kind]).toContain('{number}');
  });

  it.each(['refusal', 'guidance'])('names body, number and clause in %s (第七条(四))', (kind) => {
    for (const place of ['{authority}', '{phone}', '{clause}', '{reason}'])
      expect(texts.notices[kind]).toContain(place);
  });

  it('refuses a file with a member it does not know', () => {
    expect(() => readAcceptanceTexts({ ...(stored as object), more: 1 })).toThrow();
  });

  it('leaves an unknown place visible, and does not read values as templates', () => {
    expect(fillText('{number}: {what} {text}', { number: '1', text: '{number}' })).toBe('1: {what} {number}');
  });

  it('ends a sentence once, though the value brings its own stop', () => {
    expect(fillText('理由:{reason}。依据:{clause}。', { reason: '不属受理范围。', clause: '第三条' })).toBe(
      '理由:不属受理范围。依据:第三条。',
    );
  });

  it('follows live texts: a case of an old release reads what is in force now, parsed once per content', async () => {
    let live = stored as object;
    const policy = { compiled: async () => ({ data: () => live }) } as unknown as PolicyReleases;
    const texts = new TextsOfRelease(policy);
    const before = await texts.of(1);
    expect(await texts.of(1)).toBe(before);
    live = { ...live, withoutContact: '没有联系方式' };
    expect((await texts.of(1)).withoutContact).toBe('没有联系方式');
  });
});
