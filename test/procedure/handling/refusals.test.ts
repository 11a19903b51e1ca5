import { COMPLETE, centre, handler, head, legal, office, onDesk } from './handling-bench.js';

describe('refusals behind the forms, which a release could have ask for less', () => {
  const on = onDesk();

  it('第九条 nothing is returned that has been checked', async () => {
    const number = await on.desk.dispatched();
    await on.desk.returnToCentre(handler, number, '属农水司');
    expect(await on.desk.returnToCentre(handler, number, '再退一次')).toBe('bureau.return-decided');
  });

  it('第十条 no closing, answer or feedback without its parts', async () => {
    const report = await on.desk.accepted();
    expect(await on.desk.refusalBehindForm(handler, report, 'close-report', { finding: '属实' })).toBe(
      'closing.incomplete',
    );
    await on.desk.fedBack(report);
    const again = await on.desk.accepted();
    await on.desk.do(handler, again, 'close-report', COMPLETE);
    await on.desk.signed(again, 'closing');
    expect(await on.desk.refusalBehindForm(handler, again, 'feed-back', { progress: ' ' })).toBe(
      'feedback.progress-empty',
    );
    const consultation = await on.desk.accepted('consultation');
    expect(await on.desk.refusalBehindForm(handler, consultation, 'answer-consultation', {})).toBe(
      'closing.incomplete',
    );
    on.bench.rule({});
  });

  it('第十条 no date without a reason, and no extension of a long-term case', async () => {
    const number = await on.desk.accepted();
    const milestones = [{ day: '2026-12-31', text: '完成治理' }];
    expect(await on.desk.nameDate(head, number, '2026-12-31', milestones, ' ')).toBe('longterm.without-reason');
    expect(await on.desk.nameDate(head, number, '2026-12-31')).toBe('');
    expect(await on.desk.requestExtension(handler, number)).toBe('extension.long-term');
    expect(await on.desk.requestExtension(office, number)).toBe('extension.long-term');
  });

  it('第五条、第七条(三)、第十一条 nobody is asked nothing, and nobody answers with nothing', async () => {
    const number = await on.desk.accepted();
    expect(await on.desk.askReporter(handler, number, ' ')).toBe('inquiry.question-empty');
    await on.desk.askReporter(handler, number, '几点?');
    expect(await on.desk.refusalBehindForm(centre, number, 'ask-reporter', { how: '电话' })).toBe(
      'inquiry.answer-missing',
    );
    await on.desk.askLegal(handler, number, '是否构成非法采砂?');
    expect(await on.desk.refusalBehindForm(legal, number, 'legal-opinion', { opinion: ' ' })).toBe(
      'legal.opinion-empty',
    );
    expect(await on.desk.hand(handler, number, ' ', 'yangtze')).toBe('undertaker.without-request');
    await on.desk.nameReported(handler, number, 'water-430600');
    await on.desk.askStatement(handler, number, 'water-430600', '许可是何时核发的?');
    expect(await on.desk.recordStatement(handler, number, 'statement-1', ' ')).toBe('statement.answer-empty');
  });

  it('第十二条 no empty reply, and no call-back result of its own making', async () => {
    const number = await on.desk.accepted();
    await on.desk.fedBack(number);
    await on.desk.do(centre, number, 'check-feedback', { verdict: 'accept' });
    expect(await on.desk.refusalBehindForm(centre, number, 'reply-reporter', {})).toBe('reply.empty');
    await on.desk.do(centre, number, 'reply-reporter', { reply: '属实,已责令整改。' });
    expect(await on.desk.refusalBehindForm(centre, number, 'call-back', { result: '很好' })).toBe(
      'callback.unknown-result',
    );
  });

  it('第十三条 no review without its words, and no endless ones', async () => {
    const key = await on.desk.answeredWithKey();
    const { number } = key;
    expect(await on.desk.rate(key, '不满意', '长'.repeat(2_001))).toBe('rating.too-long');
    expect(await on.desk.askReview(key, '长'.repeat(5_001))).toBe('review.too-long');
    await on.desk.spotCheck(centre, number, '季度抽查');
    const result = (data: { result?: string; conclusion?: string }) =>
      on.desk.refusalBehindForm(handler, number, 'handle-review', data);
    expect(await result({ result: '大致维持', conclusion: '无' })).toBe('review.unknown-result');
    expect(await result({ result: '维持' })).toBe('review.without-conclusion');
  });
});
