import { readFileSync } from 'node:fs';
import { COMPLETE, centre, handler, head, onDesk } from '../handling/handling-bench.js';

const RULES = JSON.parse(readFileSync('rules/texts/telling.json', 'utf8'));

describe('办法 第十二条 答复送达', () => {
  const on = onDesk();
  afterEach(() => {
    on.bench.mail.sms.unreachable = false;
  });

  /** A report whose reply has been written while nobody can be reached by SMS. */
  async function untold() {
    const key = await on.desk.acceptedWithKey();
    await on.desk.fedBack(key.number);
    await on.desk.do(centre, key.number, 'check-feedback', { verdict: 'accept' });
    on.bench.mail.sms.unreachable = true;
    await on.desk.do(centre, key.number, 'reply-reporter', { reply: COMPLETE.reply });
    return key;
  }
  const lastTold = async (number: string) => (await on.bench.domain(number)).intake.told.at(-1);
  const replyClock = (number: string) => on.bench.clockOf(number, 'reply.report');

  it('takes from policy data what counts: a receipt for an SMS, the query page at once', () => {
    expect(RULES.counts).toEqual({ sms: 'receipt', page: 'sent' });
  });

  it('does not count while the SMS has no receipt: the limit runs on, no window opens, the centre tells by hand', async () => {
    const key = await untold();
    const { number } = key;
    expect(await lastTold(number)).toMatchObject({ kind: 'reply', how: 'sms', told: false });
    expect(await replyClock(number)).toMatchObject({ state: 'running' });
    expect(await on.desk.rate(key, '满意')).toBe('rating.not-open');
    const task = (await on.bench.report(number)).tasks.find(({ element }) => element === 'notify-by-hand');
    expect(task).toMatchObject({ unit: 'centre', clock: 'reply.report', inputs: { kind: 'reply' } });
    expect(await on.desk.refusal(centre, number, 'notify-by-hand', { told: true })).toBe('notice.how-missing');
    await on.desk.do(centre, number, 'notify-by-hand', { told: true, how: '电话' });
    expect(await lastTold(number)).toMatchObject({ kind: 'reply', how: '电话', told: true });
    expect(await replyClock(number)).toMatchObject({ state: 'met' });
    expect(await on.desk.rate(key, '满意')).toBe('');
    expect((await on.bench.report(number)).engine.parked).toEqual([]);
  });

  it('goes on by itself when the receipt comes after all', async () => {
    const { number } = await untold();
    const { _id } = await on.bench.report(number);
    const page = await on.bench.runtime.messages.inState('unknown', { limit: 50 });
    const notice = page.filter((message) => message.case === _id).at(-1)?._id ?? '';
    on.bench.ok(await on.bench.runtime.desk.recordTold(centre, notice, { how: 'sms', note: '' }));
    await on.bench.settle();
    expect(await on.bench.open(number)).toEqual(['call-back']);
    expect(await lastTold(number)).toMatchObject({ kind: 'reply', how: 'sms', told: true });
    expect(await replyClock(number)).toMatchObject({ state: 'met' });
    const { engine } = await on.bench.report(number);
    const waiting = engine.executions.filter(({ process, status }) => process === 'notice' && status === 'running');
    expect([engine.parked, waiting]).toEqual([[], []]);
  });

  it('counts on the query page at once for who left no phone', async () => {
    on.bench.rule({});
    const key = await on.bench.submit({ reporter: { anonymous: true } });
    await on.desk.do(centre, key.number, 'dispatch-desk', { action: 'dispatch', lead: 'rivers' });
    await on.desk.do(handler, key.number, 'report-bureau-check', { verdict: 'accept' });
    await on.desk.fedBack(key.number);
    await on.desk.do(centre, key.number, 'check-feedback', { verdict: 'accept' });
    await on.desk.do(centre, key.number, 'reply-reporter', { reply: COMPLETE.reply });
    expect(await lastTold(key.number)).toMatchObject({ kind: 'reply', how: 'page', told: true });
    expect(await replyClock(key.number)).toMatchObject({ state: 'met' });
  });

  it('has the other notices told by hand too, each for itself, while the handling goes on', async () => {
    const { number } = await on.desk.acceptedWithKey();
    on.bench.mail.sms.unreachable = true;
    await on.desk.requestExtension(handler, number);
    await on.desk.signed(number, 'extension');
    await on.desk.nameDate(head, number, '2026-12-31');
    const told = async () => (await on.bench.domain(number)).intake.told.map(({ kind, told }) => [kind, told]);
    expect(await told()).toEqual([
      ['extension', false],
      ['longterm', false],
    ]);
    expect(await on.bench.open(number)).toEqual(['close-report', 'notify-by-hand', 'notify-by-hand']);
    await on.desk.do(centre, number, 'notify-by-hand', { told: true, how: '信函' });
    expect(await told()).toEqual([
      ['extension', true],
      ['longterm', false],
    ]);
    expect(await on.bench.open(number)).toEqual(['close-report', 'notify-by-hand']);
  });

  it('lets the query page do after three tries on two days, and counts the day the limit was missed by', async () => {
    const { number } = await untold();
    for (let tries = 0; tries < 3; tries += 1) await on.desk.do(centre, number, 'notify-by-hand', { told: false });
    expect(await on.bench.open(number)).toEqual(['notify-by-hand']);
    await on.bench.moveTo('2026-03-06T09:00:00+08:00');
    await on.desk.do(centre, number, 'notify-by-hand', { told: false, note: '无人接听' });
    expect(await lastTold(number)).toMatchObject({ kind: 'reply', how: 'page', told: true });
    expect(await replyClock(number)).toMatchObject({ state: 'missed' });
    expect(await on.bench.open(number)).toEqual(['call-back']);
  });
});
