import type { Submitted } from '../../../src/procedure/acceptance/index.js';
import { staff } from '../../bench/procedure-bench.js';
import { COMPLETE, centre, handler, head, office, onDesk } from '../handling/handling-bench.js';

const WINDOW_END = '2026-04-02T00:00:00+08:00';

describe('办法 第十二条 答复、回访与评价', () => {
  const on = onDesk();

  it('replies within three working days of the feedback, in the words written for the reporter', async () => {
    const { number } = await on.desk.answeredWithKey();
    const { bench } = on;
    const { intake, feedback, outcome, status, records } = await bench.domain(number);
    expect(await bench.clockOf(number, 'reply.report')).toMatchObject({ state: 'met', amount: 3 });
    expect(intake.told.at(-1)).toMatchObject({ kind: 'reply', told: true });
    expect(intake.told.at(-1)?.text).toContain(COMPLETE.reply);
    expect(intake.told.at(-1)?.text).not.toContain(COMPLETE.internalFinding);
    expect(feedback.reviewUntil).toBe('2026-04-01T16:00:00.000Z');
    expect({ outcome, status, end: records.end?.reviewWindow }).toEqual({
      outcome: 'closed',
      status: 'feedback',
      end: true,
    });
  });

  it('calls back everybody with a real name whose report was 属实, and keeps why', async () => {
    const { number } = await on.desk.answeredWithKey();
    const { callback } = (await on.bench.domain(number)).feedback;
    expect(callback).toMatchObject({ decision: 'yes' });
    expect(callback.reason).not.toBe('');
    expect(await on.bench.clockOf(number, 'callback')).toMatchObject({ state: 'running', holder: 'centre' });
  });

  it('keeps "no, because …" as well', async () => {
    on.bench.rule({ 'call-back': { outcome: 'no', reason: '未抽中' } });
    const { number } = await on.bench.submit();
    await on.desk.do(centre, number, 'dispatch-desk', { action: 'dispatch', lead: 'rivers' });
    await on.desk.do(handler, number, 'report-bureau-check', { verdict: 'accept' });
    await on.desk.fedBack(number);
    await on.desk.do(centre, number, 'check-feedback', { verdict: 'accept' });
    await on.desk.do(centre, number, 'reply-reporter', { reply: COMPLETE.reply });
    expect((await on.bench.domain(number)).feedback.callback).toMatchObject({ decision: 'no', reason: '未抽中' });
    expect(await on.bench.open(number)).toEqual([]);
  });

  it('tries three times, and keeps 未接通 apart', async () => {
    const { number } = await on.desk.answeredWithKey();
    for (const _try of [1, 2, 3]) await on.desk.do(centre, number, 'call-back', { result: '未接通' });
    const { callback } = (await on.bench.domain(number)).feedback;
    expect(callback).toMatchObject({ result: '未接通' });
    expect(callback.tries).toHaveLength(3);
    expect(await on.bench.open(number)).toEqual([]);
    expect(await on.bench.clockOf(number, 'callback')).toMatchObject({ state: 'met' });
  });

  it('asks a dissatisfied reporter why, and offers a review at once', async () => {
    const { number } = await on.desk.answeredWithKey();
    expect(await on.desk.refusal(centre, number, 'call-back', { result: '不满意' })).toBe('callback.without-reason');
    await on.desk.do(centre, number, 'call-back', { result: '不满意', comment: '河堤没有修' });
    expect((await on.bench.domain(number)).intake.told.at(-1)?.kind).toBe('review-offer');
  });

  it('takes the reporter’s own rating, and hides what identifies him', async () => {
    const key = await on.desk.answeredWithKey();
    expect(await on.desk.rate(key, '很好')).toBe('rating.unknown-level');
    expect(await on.desk.rate(key, '不满意')).toBe('rating.without-reason');
    expect(await on.desk.rate(key, '不满意', '请打13800138000找我')).toBe('');
    const { feedback, intake } = await on.bench.domain(key.number);
    expect(feedback.ratings).toHaveLength(1);
    expect(feedback.ratings[0]?.comment).not.toContain('13800138000');
    expect(intake.told.at(-1)?.kind).toBe('review-offer');
  });

  it('refuses a rating before the answer, with a wrong code, and a sixth one', async () => {
    const open = await on.bench.submit();
    expect(await on.desk.rate(open, '满意')).toBe('rating.not-open');
    const key = await on.desk.answeredWithKey();
    expect(await on.desk.rate({ ...key, queryCode: '0000-0000-0000-0000' }, '满意')).toBe('report.unknown');
    for (const _time of [1, 2, 3, 4, 5]) expect(await on.desk.rate(key, '满意')).toBe('');
    expect(await on.desk.rate(key, '满意')).toBe('rating.too-many');
  });
});

describe('办法 第十三条 复查与复核', () => {
  const on = onDesk();

  /** From the request to the bureau's desk. */
  async function asked(key: Submitted): Promise<void> {
    expect(await on.desk.askReview(key, '河堤没有修复')).toBe('');
    await on.desk.do(centre, key.number, 'transfer-review', {});
  }

  it('goes to the bureau within two days, is decided in five and handled in twenty', async () => {
    const key = await on.desk.answeredWithKey({ finding: '不属实' });
    const { bench } = on;
    expect(await on.desk.askReview(key, '河堤没有修复')).toBe('');
    expect(await bench.clockOf(key.number, 'review.transfer')).toMatchObject({
      dueAt: new Date('2026-03-04T16:00:00Z'),
    });
    await on.desk.do(centre, key.number, 'transfer-review', {});
    expect(await bench.clockOf(key.number, 'review.decide')).toMatchObject({ dueAt: new Date('2026-03-09T16:00:00Z') });
    const decision = { decision: '复查', reason: '有新情况' };
    await on.desk.do(handler, key.number, 'decide-review', decision);
    expect(await bench.clockOf(key.number, 'review.handle')).toMatchObject({ dueAt: new Date('2026-03-30T16:00:00Z') });
    await on.desk.do(handler, key.number, 'handle-review', { result: '维持', conclusion: '经复查,维持原结果。' });
    const { feedback, intake } = await bench.domain(key.number);
    expect(feedback.reviews).toMatchObject([
      { kind: '复查', state: 'concluded', result: '维持', decisionReason: '有新情况' },
    ]);
    expect(intake.told.at(-1)).toMatchObject({ kind: 'review-result' });
    expect(intake.told.at(-1)?.text).toContain('维持原结果');
  });

  it('is one 复查, then one 复核 by somebody else, then no more', async () => {
    const key = await on.desk.answeredWithKey();
    await asked(key);
    const wrong = { decision: '复核', reason: '直接复核', reviewer: '监督司' };
    expect(await on.desk.refusal(handler, key.number, 'decide-review', wrong)).toBe('review.wrong-level');
    expect(await on.desk.refusal(handler, key.number, 'decide-review', { decision: '复查' })).toBe('form.invalid');
    await on.desk.do(handler, key.number, 'decide-review', { decision: '复查', reason: '有新情况' });
    expect(await on.desk.askReview(key, '再次')).toBe('review.under-way');
    await on.desk.do(handler, key.number, 'handle-review', { result: '变更', conclusion: '变更处理结果。' });
    await asked(key);
    for (const reviewer of [null, 'rivers']) {
      const again = { decision: '复核', reason: '进一步核查', reviewer };
      expect(await on.desk.refusal(handler, key.number, 'decide-review', again)).toBe('review.same-reviewer');
    }
    const decision = { decision: '复核', reason: '进一步核查', reviewer: 'inspection' };
    const nobody = { ...decision, reviewer: '随便' };
    expect(await on.desk.refusal(handler, key.number, 'decide-review', nobody)).toBe('review.not-a-bureau');
    await on.desk.do(handler, key.number, 'decide-review', decision);
    const file = await on.bench.report(key.number);
    const task = file.tasks.find(({ element }) => element === 'handle-review');
    expect(task).toMatchObject({ unit: 'inspection', inputs: { unit: 'inspection' } });
    expect(file.parties).toContain('unit:inspection');
    expect(file.domain.intake.told.at(-1)).toMatchObject({ kind: 'review-accepted' });
    await on.desk.do(staff('bureau', 'inspection'), key.number, 'handle-review', {
      result: '维持',
      conclusion: '维持变更后的结果。',
    });
    expect(await on.desk.askReview(key, '第三次')).toBe('review.exhausted');
  });

  it('goes to a bureau the centre names where the centre answered the consultation itself', async () => {
    const { bench } = on;
    bench.rule({ nature: { outcome: 'consultation' } });
    const key = await bench.submit();
    await on.desk.do(centre, key.number, 'consultation-desk', { action: 'answer', answer: '请向当地水利局申请。' });
    expect(await on.desk.askReview(key, '没有答到点上')).toBe('');
    expect(await on.desk.refusal(centre, key.number, 'transfer-review', {})).toBe('review.bureau-missing');
    await on.desk.do(centre, key.number, 'transfer-review', { bureau: 'water-resources' });
    const bureau = staff('bureau', 'water-resources');
    const [task] = (await bench.report(key.number)).tasks.filter(({ element }) => element === 'decide-review');
    expect(task).toMatchObject({ unit: 'water-resources' });
    await on.desk.do(bureau, key.number, 'decide-review', { decision: '复查', reason: '答复过于简单' });
    const again = { result: '重新办理', conclusion: '重新答复。' };
    expect(await on.desk.refusal(bureau, key.number, 'handle-review', again)).toBe('review.nothing-handled');
    await on.desk.do(bureau, key.number, 'handle-review', { result: '变更', conclusion: '补充答复如下。' });
  });

  it('tells the reason when the bureau declines', async () => {
    const key = await on.desk.answeredWithKey();
    await asked(key);
    await on.desk.do(handler, key.number, 'decide-review', { decision: 'decline', reason: '没有新的事实' });
    const { feedback, intake } = await on.bench.domain(key.number);
    expect(feedback.reviews).toMatchObject([{ state: 'declined' }]);
    expect(intake.told.at(-1)?.text).toContain('没有新的事实');
  });

  it('has the item handled again by a bureau that may not return it', async () => {
    const key = await on.desk.answeredWithKey();
    await asked(key);
    await on.desk.do(handler, key.number, 'decide-review', { decision: '复查', reason: '有新情况' });
    await on.desk.do(handler, key.number, 'handle-review', { result: '重新办理', conclusion: '原核查不充分。' });
    const { number } = key;
    expect(await on.desk.handling(number)).toMatchObject({ phase: 'checking', binding: true, round: 2, again: true });
    expect(await on.desk.handling(number)).toMatchObject({
      sentBack: [],
      earlier: [{ bureau: 'rivers', round: 1, closing: { finding: '属实' }, feedback: { acceptedBy: 'centre-1' } }],
    });
    expect(await on.desk.returnToCentre(handler, number, '不是我司的')).toBe('bureau.return-bound');
    expect((await on.bench.domain(number)).outcome).toBeNull();
    await on.desk.do(handler, number, 'report-bureau-check', { verdict: 'accept' });
    await on.desk.fedBack(number);
    await on.desk.do(centre, number, 'check-feedback', { verdict: 'accept' });
    await on.desk.do(centre, number, 'reply-reporter', { reply: '重新核查后,结果如下。' });
    expect((await on.bench.report(number)).engine.parked).toEqual([]);
    expect((await on.bench.domain(number)).outcome).toBe('closed');
  });

  it('通知 二: the ministry has a closed item reviewed by itself, which uses up no level', async () => {
    const key = await on.desk.answeredWithKey();
    expect(await on.desk.spotCheck(head, key.number, '抽查')).toBe('handling.not-yours');
    expect(await on.desk.spotCheck(office, key.number, '')).toBe('review.without-reason');
    expect(await on.desk.spotCheck(centre, key.number, '季度抽查')).toBe('');
    expect(await on.bench.open(key.number)).toContain('handle-review');
    await on.desk.do(handler, key.number, 'handle-review', { result: '维持', conclusion: '属实且已整改。' });
    await asked(key);
    expect((await on.bench.domain(key.number)).feedback.reviews.map(({ kind, askedBy }) => [kind, askedBy])).toEqual([
      ['复查', 'ministry'],
      ['复查', 'reporter'],
    ]);
  });

  it('refuses a request without a reason, before the answer, and after 30 days', async () => {
    const open = await on.bench.submit();
    expect(await on.desk.askReview(open, '不服')).toBe('review.not-open');
    const key = await on.desk.answeredWithKey();
    expect(await on.desk.askReview(key, ' ')).toBe('review.without-reason');
    await on.desk.do(centre, key.number, 'call-back', { result: '满意' });
    await on.bench.moveTo(WINDOW_END);
    expect(await on.desk.askReview(key, '不服')).toBe('review.window-over');
    expect(await on.desk.spotCheck(centre, key.number, '抽查')).toBe('review.not-open');
  });
});
