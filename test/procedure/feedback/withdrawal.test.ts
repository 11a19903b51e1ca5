import { COMPLETE, centre, handler, onDesk } from '../handling/handling-bench.js';

describe('撤回 (policy decision 20) 在重新办理期间', () => {
  const on = onDesk();

  /** An item a review has sent back to its bureau. */
  async function again() {
    const key = await on.desk.answeredWithKey();
    await on.desk.askReview(key, '河堤没有修复');
    await on.desk.do(centre, key.number, 'transfer-review', {});
    await on.desk.do(handler, key.number, 'decide-review', { decision: '复查', reason: '有新情况' });
    await on.desk.do(handler, key.number, 'handle-review', { result: '重新办理', conclusion: '重新核查。' });
    return key;
  }
  const decide = (number: string, data: { action: string; reason?: string }) =>
    on.desk.do(centre, number, 'withdrawal-desk', data);

  it('gives the centre a task with its limit, whatever the bureau is at', async () => {
    for (const upTo of ['check', 'handle', 'feed-back', 'check-feedback']) {
      const key = await again();
      const { number } = key;
      if (upTo !== 'check') await on.desk.do(handler, number, 'report-bureau-check', { verdict: 'accept' });
      if (upTo === 'check-feedback') await on.desk.fedBack(number);
      if (upTo === 'feed-back') {
        await on.desk.do(handler, number, 'close-report', COMPLETE);
        await on.desk.signed(number, 'closing');
      }
      expect(await on.desk.withdraw(key)).toBe('');
      expect(await on.bench.open(number)).toContain('withdrawal-desk');
      expect(await on.bench.clockOf(number, 'withdrawal.decide')).toMatchObject({ state: 'running', holder: 'centre' });
      expect((await on.bench.report(number)).engine.parked).toEqual([]);
      expect(await on.desk.withdraw(key)).toBe('withdrawal.asked-already');
    }
  });

  it('ends the item, and with it the bureau’s work; its followers are not told once more', async () => {
    const key = await again();
    const { number } = key;
    await on.desk.withdraw(key);
    await decide(number, { action: 'end' });
    const file = await on.bench.report(number);
    expect(file.domain).toMatchObject({ outcome: 'withdrawn', status: 'ended' });
    expect(file.domain.records.archive).not.toBeNull();
    expect(file.tasks).toEqual([]);
    expect(file.engine.executions.filter(({ status }) => status === 'running')).toEqual([]);
    expect(file.clocks.filter(({ state }) => state === 'running').map(({ key }) => key)).toEqual(['archive']);
  });

  it('goes on in the public interest, with the reason told; the feedback waits for the decision', async () => {
    const key = await again();
    const { number } = key;
    await on.desk.do(handler, number, 'report-bureau-check', { verdict: 'accept' });
    await on.desk.fedBack(number);
    await on.desk.withdraw(key);
    const accept = { verdict: 'accept' };
    expect(await on.desk.refusal(centre, number, 'check-feedback', accept)).toBe('feedback.withdrawal-undecided');
    await decide(number, { action: 'go-on', reason: '涉及防洪安全' });
    expect((await on.bench.domain(number)).intake.told.at(-1)?.text).toContain('涉及防洪安全');
    expect(await on.desk.refusal(centre, number, 'check-feedback', accept)).toBe('');
    await on.desk.do(centre, number, 'reply-reporter', { reply: COMPLETE.reply });
    expect(await on.bench.domain(number)).toMatchObject({ outcome: 'closed' });
  });

  it('is refused, not kept in silence, once the feedback is accepted: before the reply, and while a review runs', async () => {
    const key = await on.desk.acceptedWithKey();
    await on.desk.fedBack(key.number);
    await on.desk.do(centre, key.number, 'check-feedback', { verdict: 'accept' });
    expect(await on.desk.withdraw(key)).toBe('report.ended');
    await on.desk.do(centre, key.number, 'reply-reporter', { reply: COMPLETE.reply });
    await on.desk.askReview(key, '河堤没有修复');
    expect(await on.desk.withdraw(key)).toBe('report.ended');
    expect((await on.bench.domain(key.number)).acceptance.withdrawal).toBeNull();
  });
});
