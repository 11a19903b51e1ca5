import { ProcedureBench, REPORTER, type Rulings, staff } from '../../bench/procedure-bench.js';

const centre = staff('centre');
const duty = staff('duty-office');
const DAM = { emergency: { outcome: 'emergency', params: { words: ['溃坝', '被困'] } } };

describe('第八条 重特大突发事件', () => {
  let bench: ProcedureBench;
  beforeAll(async () => {
    bench = await ProcedureBench.open('2026-03-07T23:30:00+08:00');
  });
  afterAll(() => bench.close());
  beforeEach(() => {
    bench.rule(DAM);
    bench.mail.duty.received.length = 0;
  });

  it('steps up every 15 minutes until somebody acknowledges; the last post is told again', async () => {
    const { number } = await bench.submit();
    for (const minutes of [46, 62, 78]) {
      await bench.moveTo(new Date(Date.parse('2026-03-07T15:00:00Z') + minutes * 60_000).toISOString());
    }
    const posts = bench.mail.duty.received.map((alert) => alert.receiver);
    expect(posts).toEqual(['duty-officer', 'duty-leader', 'office-director', 'office-director']);
    await bench.do(duty, number, 'acknowledge');
    await bench.moveTo('2026-03-08T02:00:00+08:00');
    expect(bench.mail.duty.received).toHaveLength(4);
    expect(await bench.clockOf(number, 'emergency.ack')).toMatchObject({ state: 'met' });
  });

  it('flags at once and tells the duty office around the clock, without waiting for a clerk', async () => {
    const { number } = await bench.submit({ text: '水库溃坝了,有人被困' });
    const file = await bench.report(number);
    expect(file.facets.emergency).toBe(true);
    expect(file.domain.emergency).toMatchObject({ raisedBy: 'rule', evidence: ['溃坝', '被困'] });
    expect(bench.mail.duty.received).toMatchObject([{ receiver: 'duty-officer', kind: 'emergency.alert' }]);
    expect(await bench.clockOf(number, 'emergency.flag')).toMatchObject({ state: 'met' });
    expect(await bench.clockOf(number, 'emergency.notice')).toMatchObject({ state: 'met' });
    expect(file.parties).toContain('role:duty-office');
  });

  it('lets the normal handling go on beside it', async () => {
    const { number } = await bench.submit();
    expect(await bench.open(number)).toEqual(['acknowledge', 'dispatch-desk']);
    await bench.do(centre, number, 'dispatch-desk', { action: 'dispatch', lead: 'floods', reason: '汛期险情' });
    expect(await bench.open(number)).toEqual(['acknowledge', 'report-bureau-check']);
  });

  it('is graded by the duty office, graded anew, and stood down only by a person with a reason', async () => {
    const { number } = await bench.submit();
    await bench.do(duty, number, 'acknowledge');
    const graded = (data: object) => bench.complete(duty, number, 'grade', { ...data });
    expect(await graded({ reason: '20人被困' })).toMatchObject({ refusal: { code: 'form.invalid' } });
    expect(await graded({ grade: '重大' })).toMatchObject({ refusal: { code: 'form.invalid' } });
    await bench.do(duty, number, 'grade', { grade: '重大', reason: '核实12人遇难' });
    await bench.do(duty, number, 'follow', { action: 'regrade' });
    await bench.do(duty, number, 'grade', { grade: '较大', reason: '复核为5人' });
    expect(await bench.complete(duty, number, 'follow', { action: 'stand-down' })).toMatchObject({
      refusal: { code: 'emergency.stand-down-reason-missing' },
    });
    await bench.do(duty, number, 'follow', { action: 'stand-down', reason: '人员已全部转移' });
    const file = await bench.report(number);
    expect(file.facets.emergency).toBe(false);
    expect(file.domain.emergency).toMatchObject({
      grade: '较大',
      standDown: { by: 'duty-office-1', reason: '人员已全部转移' },
    });
    expect(await bench.open(number)).toEqual(['dispatch-desk']);
  });

  it('can be raised by a clerk at any time, once, with a reason', async () => {
    bench.rule({});
    const { number } = await bench.submit();
    const { _id } = await bench.report(number);
    const raise = (reason: string, actor = centre) =>
      bench.procedure.raiseEmergency.execute(actor, bench.command(reason), _id, reason);
    expect(await raise('来电说决口', REPORTER)).toMatchObject({ refusal: { code: 'emergency.by-the-centre' } });
    expect(await raise('')).toMatchObject({ refusal: { code: 'emergency.reason-missing' } });
    bench.ok(await raise('来电说决口'));
    expect(await raise('又来电')).toMatchObject({ refusal: { code: 'emergency.raised-already' } });
    await bench.settle();
    expect(await bench.open(number)).toEqual(['acknowledge', 'dispatch-desk']);
    expect(bench.mail.duty.received).toHaveLength(1);
  });

  it('第八条 judges what is added later, asked for or not, and what is merged into the case', async () => {
    const waiting = { completeness: { outcome: 'incomplete', params: { missing: ['place'] } } };
    const raisedBy = async (rulings: Rulings) => {
      bench.rule(rulings);
      const key = await bench.submit();
      bench.rule({ ...rulings, ...DAM });
      const added = { text: '水库溃坝了,有人被困', attachments: [] };
      bench.ok(await bench.procedure.supplementReport.execute(REPORTER, bench.command(added), key, added));
      await bench.settle();
      return (await bench.domain(key.number)).emergency.raisedBy;
    };
    expect(await raisedBy({})).toBe('rule');
    expect(await raisedBy(waiting)).toBe('rule');
    expect(bench.mail.duty.received).toHaveLength(2);
    bench.rule({ nature: { outcome: 'report', confirm: true } });
    const [lead, again] = [await bench.submit(), await bench.submit()];
    bench.rule(DAM);
    const merge = { repeat: 'merge', leadNumber: lead.number, reason: '同一问题' };
    await bench.do(centre, again.number, 'acceptance-review', merge);
    expect((await bench.domain(lead.number)).emergency.raisedBy).toBe('rule');
  });

  it('第四条 marks an alert of practice, and never mixes practice with real reports', async () => {
    const clerk = staff('centre');
    const practice = await bench.submit({ practice: true, channel: 'hotline' }, clerk);
    expect((await bench.domain(practice.number)).intake.practice).toBe(true);
    expect(bench.mail.duty.received).toMatchObject([{ payload: { practice: true, title: '【演练】总值班室值班员' } }]);
    bench.rule({ repeats: undefined as never, nature: { outcome: 'report', confirm: true } });
    const real = await bench.submit({ channel: 'hotline' }, clerk);
    const { close } = (await bench.domain(real.number)).acceptance.repeat;
    expect(close.map(({ number }) => number)).not.toContain(practice.number);
    const merge = { repeat: 'merge', leadNumber: practice.number, reason: '同一问题' };
    expect(await bench.complete(centre, real.number, 'acceptance-review', merge)).toMatchObject({
      refusal: { code: 'repeat.lead-unknown' },
    });
  });

  it('stays alarmed when the report is withdrawn: the danger does not go with it', async () => {
    const { number, queryCode } = await bench.submit();
    bench.ok(await bench.procedure.withdrawReport.execute(REPORTER, bench.command(), { number, queryCode }, ''));
    await bench.do(centre, number, 'withdrawal-desk', { action: 'end' });
    expect(await bench.open(number)).toEqual(['acknowledge']);
  });
});
