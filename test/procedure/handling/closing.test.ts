import { ProcedureBench, REPORTER } from '../../bench/procedure-bench.js';
import { apart, COMPLETE, centre, division, HandlingDesk, handler, head, office, onDesk } from './handling-bench.js';

describe('办法 第十条 办结与反馈', () => {
  const on = onDesk();

  it('closes a report with its finding, result and reply, signed by both heads, and feeds back within one day', async () => {
    const number = await on.desk.accepted();
    await on.desk.do(handler, number, 'close-report', COMPLETE);
    expect(await on.bench.clockOf(number, 'handle.report')).toMatchObject({ state: 'running' });
    await on.desk.signed(number, 'closing');
    expect(await on.bench.clockOf(number, 'handle.report')).toMatchObject({ state: 'met' });
    expect(await on.bench.clockOf(number, 'feedback.report')).toMatchObject({ state: 'running', holder: 'rivers' });
    await on.desk.do(handler, number, 'feed-back', { progress: '已办结' });
    expect(await on.bench.clockOf(number, 'feedback.report')).toMatchObject({ state: 'met' });
    expect(await on.bench.open(number)).toEqual(['check-feedback']);
    const { signOffs } = await on.desk.handling(number);
    expect(signOffs.map(({ step }) => step)).toEqual(['handler', 'division-head', 'bureau-head']);
  });

  it.each([
    [
      '部分属实 without measures',
      { finding: '部分属实', measures: null, measuresDue: null },
      'closing.without-measures',
    ],
    ['属实 without a deadline for its measures', { measuresDue: null }, 'closing.without-measures'],
    ['现场 without dates and people', { visits: [] }, 'closing.without-visit'],
    ['正在整改 without a date', { result: '正在整改' }, 'closing.without-rectify-date'],
    ['正在整改 by a day gone by', { result: '正在整改', rectifyBy: '2026-02-27' }, 'closing.without-rectify-date'],
    ['a blank reply', { reply: '   ' }, 'form.invalid'],
    ['no evidence', { evidence: null }, 'form.invalid'],
    ['an unheard-of finding', { finding: '大概属实' }, 'form.invalid'],
  ])('refuses a closing with %s', async (_what, change, code) => {
    const number = await on.desk.accepted();
    expect(await on.desk.refusal(handler, number, 'close-report', { ...COMPLETE, ...change })).toBe(code);
    expect((await on.desk.handling(number)).closing).toBeNull();
  });

  it('closes 不属实 without measures, and 书面 without visits', async () => {
    const number = await on.desk.accepted();
    const change = {
      finding: '不属实',
      result: '已解释说明',
      method: '书面',
      visits: null,
      measures: null,
      measuresDue: null,
    };
    expect(await on.desk.refusal(handler, number, 'close-report', { ...COMPLETE, ...change })).toBe('');
  });

  it('follows a rectification to its date after the closing', async () => {
    const number = await on.desk.accepted();
    await on.desk.fedBack(number, { result: '正在整改', rectifyBy: '2026-06-30' });
    const clock = await on.bench.clockOf(number, 'rectification');
    expect(clock).toMatchObject({ state: 'running', dueAt: new Date('2026-06-30T16:00:00Z'), holder: 'rivers' });
    expect(await on.desk.confirmRectification(handler, number, '')).toBe('rectification.without-proof');
    expect(await on.desk.confirmRectification(handler, number, '现场验收记录')).toBe('');
    expect(await on.bench.clockOf(number, 'rectification')).toMatchObject({ state: 'met' });
    expect(await on.desk.confirmRectification(handler, number, '再次')).toBe('rectification.not-due');
  });

  it('sends an unsigned closing back to its drafter', async () => {
    const number = await on.desk.accepted();
    await on.desk.do(handler, number, 'close-report', COMPLETE);
    await on.desk.do(division, number, 'closing-division', { agreed: 'yes' });
    await on.desk.do(head, number, 'closing-head', { agreed: 'no', opinion: '答复不够清楚' });
    expect(await on.bench.open(number)).toEqual(['close-report']);
  });

  it('counts the reply from the feedback, whenever the centre accepts it; the desk sees no old answers', async () => {
    const late = await ProcedureBench.open();
    const own = new HandlingDesk(late);
    const number = await own.accepted();
    await own.fedBack(number);
    const [task] = (await late.report(number)).tasks;
    expect(task).toMatchObject({ element: 'check-feedback', inputs: { bureau: 'rivers' } });
    expect(Object.keys(task?.inputs ?? {})).toEqual(['bureau']);
    await late.moveTo('2026-03-04T09:00:00+08:00');
    await own.do(centre, number, 'check-feedback', { verdict: 'accept' });
    expect(await late.clockOf(number, 'reply.report')).toMatchObject({
      startedAt: new Date('2026-03-02T01:00:00Z'),
      dueAt: new Date('2026-03-05T16:00:00Z'),
      holder: 'centre',
    });
    await late.close();
  });

  it('is not accepted while a withdrawal waits for the centre', async () => {
    const key = await on.bench.submit();
    await on.desk.do(centre, key.number, 'dispatch-desk', { action: 'dispatch', lead: 'rivers' });
    await on.desk.do(handler, key.number, 'report-bureau-check', { verdict: 'accept' });
    await on.desk.fedBack(key.number);
    on.bench.ok(await on.bench.procedure.withdrawReport.execute(REPORTER, on.bench.command(1), key, '已私下解决'));
    const accept = { verdict: 'accept' };
    expect(await on.desk.refusal(centre, key.number, 'check-feedback', accept)).toBe('feedback.withdrawal-undecided');
  });

  it('ends with the centre, which has two days to check, and goes on to 反馈评价', async () => {
    const number = await on.desk.accepted();
    await on.desk.fedBack(number);
    expect(await on.bench.clockOf(number, 'check.feedback')).toMatchObject({
      state: 'running',
      dueAt: new Date('2026-03-04T16:00:00Z'),
    });
    await on.desk.do(centre, number, 'check-feedback', { verdict: 'accept' });
    expect(await on.desk.handling(number)).toMatchObject({ phase: 'closed', feedback: { acceptedBy: 'centre-1' } });
    expect(await on.bench.open(number)).toEqual(['reply-reporter']);
    const file = await on.bench.report(number);
    const running = file.engine.executions.filter(({ status }) => status === 'running');
    expect(running.map(({ process }) => process)).toEqual(['feedback-review']);
    expect(file.engine.parked).toEqual([]);
  });

  it('refuses to send feedback back without one of the reasons', async () => {
    const number = await on.desk.accepted();
    await on.desk.fedBack(number);
    const data = { verdict: 'send-back', reasons: [] };
    expect(await on.desk.refusal(centre, number, 'check-feedback', data)).toBe('feedback.reason-missing');
  });

  it('does not restart the 20 days for a completion; the second time the General Office coordinates', async () => {
    const number = await on.desk.accepted();
    const before = await on.bench.clockOf(number, 'handle.report');
    for (const reasons of [['无证据'], ['答非所问', '措辞不当']]) {
      await on.desk.fedBack(number);
      await on.desk.do(centre, number, 'check-feedback', { verdict: 'send-back', reasons, note: '请补充' });
      if (reasons.length === 1) {
        expect(await on.bench.open(number)).toEqual(['close-report']);
        const { startedAt, dueAt } = before ?? {};
        expect(await on.bench.clockOf(number, 'handle.report')).toMatchObject({ state: 'running', startedAt, dueAt });
      }
    }
    expect(await on.bench.open(number)).toEqual(['coordinate-feedback']);
    expect((await on.bench.report(number)).parties).toContain('masked-role:general-office');
    expect(await on.desk.refusal(office, number, 'coordinate-feedback', { verdict: 'rework' })).toBe(
      'feedback.instruction-missing',
    );
    await on.desk.do(office, number, 'coordinate-feedback', { verdict: 'accept' });
    expect(await on.bench.open(number)).toEqual(['reply-reporter']);
  });

  it('keeps the source field of every quarterly figure in history (第十四条)', async () => {
    const number = await on.desk.accepted();
    await on.desk.fedBack(number);
    await on.desk.do(centre, number, 'check-feedback', { verdict: 'accept' });
    const entries = await on.bench.entries(number);
    const data = (kind: string) => entries.find((entry) => entry.kind === kind)?.data;
    expect(data('bureau.accepted')).toEqual({ bureau: 'rivers', how: 'bureau' });
    expect(data('handling.closed')).toMatchObject({
      bureau: 'rivers',
      finding: '属实',
      result: '已解决',
      method: '现场',
    });
    expect(data('clock.met')).toBeDefined();
    expect(data('feedback.accepted')).toEqual({ finding: '属实', result: '已解决' });
  });
});

describe('办法 第十条 退回补办', () => {
  it(
    'leaves the old day 0 and the old date, days later, and may then be missed',
    apart(async (desk, bench) => {
      const number = await desk.accepted();
      const first = await bench.clockOf(number, 'handle.report');
      await bench.moveTo('2026-03-27T09:00:00+08:00');
      await desk.fedBack(number);
      await bench.moveTo('2026-03-30T09:00:00+08:00');
      await desk.do(centre, number, 'check-feedback', { verdict: 'send-back', reasons: ['无证据'] });
      const again = await bench.clockOf(number, 'handle.report');
      expect(again).toMatchObject({ state: 'running', startedAt: first?.startedAt, dueAt: first?.dueAt });
      await bench.moveTo('2026-04-01T09:00:00+08:00');
      await desk.fedBack(number);
      expect(await bench.clockOf(number, 'handle.report')).toMatchObject({ state: 'missed' });
    }),
  );
});

describe('办法 第十条 咨询件', () => {
  it(
    'is answered, signed and fed back in four working days under its own limit',
    apart(async (desk, bench) => {
      const number = await desk.accepted('consultation');
      expect(await bench.open(number)).toEqual(['answer-consultation']);
      await desk.do(handler, number, 'answer-consultation', { reply: '取水许可由流域机构受理。' });
      await desk.signed(number, 'closing');
      expect(await bench.clockOf(number, 'handle.consultation')).toMatchObject({ state: 'running' });
      await desk.do(handler, number, 'feed-back', { progress: '已答复' });
      expect(await bench.clockOf(number, 'handle.consultation')).toMatchObject({ state: 'met' });
      await desk.do(centre, number, 'check-feedback', { verdict: 'accept' });
      expect(await bench.open(number)).toEqual(['reply-consultation']);
      await desk.do(centre, number, 'reply-consultation', { reply: '取水许可由流域机构受理。' });
      expect(await bench.clockOf(number, 'reply.consultation')).toMatchObject({ state: 'met' });
    }),
  );

  it(
    'dispatched again gets what is left of the five days, four at most and one at least',
    apart(async (desk, bench) => {
      const number = await desk.dispatched('consultation');
      await bench.moveTo('2026-03-03T10:00:00+08:00');
      await desk.do(handler, number, 'consultation-bureau-check', { verdict: 'return', opinion: '属水资源管理司' });
      await desk.do(division, number, 'consultation-return-division', { agreed: 'yes' });
      await desk.do(head, number, 'consultation-return-head', { agreed: 'yes' });
      await bench.moveTo('2026-03-05T10:00:00+08:00');
      await desk.do(centre, number, 'redispatch-desk', {
        action: 'dispatch',
        lead: 'water-resources',
        reason: '按职责',
      });
      const clock = await bench.clockOf(number, 'handle.consultation');
      expect(clock).toMatchObject({ amount: 2, dueAt: new Date('2026-03-09T16:00:00Z') });
    }),
  );
});
