import { readdirSync, readFileSync } from 'node:fs';
import { COMPLETE, centre, division, handler, head, legal, onDesk, yangtze } from './handling-bench.js';

const PHONE = '13800138000';
const LEAK = `举报人甲的电话是${PHONE}`;
const TYPED = ['textfield', 'textarea'];

describe('第十五条 what is typed while an item is handled and answered', () => {
  const on = onDesk();

  /** Everything kept of a case that people may read: its domain without what is sealed, and its history. */
  async function kept(number: string): Promise<string> {
    return JSON.stringify([await on.bench.domain(number), await on.bench.entries(number)]);
  }
  it('keeps no name and no number, in no act of the bureau, its undertakers, the legal department and the centre', async () => {
    const number = await on.desk.accepted();
    const { desk } = on;
    await desk.askReporter(handler, number, LEAK);
    await desk.do(centre, number, 'ask-reporter', { how: '电话', answer: LEAK });
    await desk.askLegal(handler, number, LEAK);
    await desk.do(legal, number, 'legal-opinion', { opinion: LEAK });
    await desk.hand(handler, number, LEAK, 'yangtze', 'water-430000');
    await desk.do(yangtze, number, 'undertake', { verdict: 'answer', answer: LEAK });
    await desk.writeOff(handler, number, 'item-2', LEAK);
    await desk.nameReported(handler, number, 'water-430600');
    await desk.askStatement(handler, number, 'water-430600', LEAK);
    await desk.recordStatement(handler, number, 'statement-1', LEAK);
    await desk.requestExtension(handler, number, LEAK);
    await desk.do(division, number, 'extension-division', { agreed: 'no', opinion: LEAK });
    await desk.nameDate(head, number, '2026-12-31', [{ day: '2026-12-31', text: LEAK }], LEAK);
    await desk.note(handler, number, LEAK);
    const closing = { measures: LEAK, responsibleUnit: LEAK, evidence: LEAK, internalFinding: LEAK, reply: LEAK };
    const visits = [{ day: '2026-03-09', people: LEAK }];
    await desk.do(handler, number, 'close-report', { ...COMPLETE, ...closing, visits });
    await desk.signed(number, 'closing');
    await desk.do(handler, number, 'feed-back', { progress: LEAK });
    await desk.do(centre, number, 'check-feedback', { verdict: 'send-back', reasons: ['无证据'], note: LEAK });
    await desk.fedBack(number);
    await desk.do(centre, number, 'check-feedback', { verdict: 'accept' });
    await desk.do(centre, number, 'reply-reporter', { reply: LEAK });
    await desk.do(centre, number, 'call-back', { result: '不满意', comment: LEAK });
    await desk.spotCheck(centre, number, LEAK);
    await desk.do(handler, number, 'handle-review', { result: '维持', conclusion: LEAK });
    const text = await kept(number);
    expect(text).not.toContain(PHONE);
    expect(text).not.toContain('举报人甲');
    expect(text.split('〔手机号〕').length).toBeGreaterThan(25);
  });

  it('hides what the reporter himself writes', async () => {
    const key = await on.desk.answeredWithKey();
    await on.desk.rate(key, '不满意', LEAK);
    await on.desk.askReview(key, LEAK);
    await on.desk.do(centre, key.number, 'transfer-review', { note: LEAK });
    await on.desk.do(handler, key.number, 'decide-review', { decision: 'decline', reason: LEAK });
    const text = await kept(key.number);
    expect([text.includes(PHONE), text.includes('举报人甲')]).toEqual([false, false]);
  });

  it('hides it in every field people type into: no form has one the masking does not know', () => {
    const forms = ['report-handling', 'feedback-review', 'notice'].flatMap((process) =>
      readdirSync(`processes/${process}/forms`).map((file) => `processes/${process}/forms/${file}`),
    );
    const types = forms.flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/"type": "(\w+)"/g)].map((hit) => hit[1]),
    );
    const picked = ['default', 'radio', 'select', 'checkbox', 'checklist', 'datetime', 'dynamiclist'];
    expect([...new Set(types)].filter((type) => ![...TYPED, ...picked].includes(type ?? ''))).toEqual([]);
  });
});
