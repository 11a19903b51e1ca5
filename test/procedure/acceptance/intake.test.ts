import { ProcedureBench, REPORTER, staff } from '../../bench/procedure-bench.js';

const centre = staff('centre');

describe('第二条、第六条、第十五条 接收与查询', () => {
  let bench: ProcedureBench;
  beforeAll(async () => {
    bench = await ProcedureBench.open();
  });
  afterAll(() => bench.close());
  beforeEach(() => bench.rule({}));

  it.each(['website', 'wechat'] as const)('takes a report from %s into the one queue', async (channel) => {
    const { number } = await bench.submit({ channel });
    expect((await bench.report(number)).facets).toMatchObject({ channel, status: 'dispatching' });
  });

  it('lets only the centre enter calls, and items from elsewhere', async () => {
    const call = await bench.trySubmit({ channel: 'hotline' });
    expect(call).toMatchObject({ refusal: { code: 'report.channel-of-the-centre' } });
    expect((await bench.trySubmit({ channel: 'other' }, centre)).ok).toBe(true);
  });

  it.each([
    [{ text: '   ' }, 'report.text-missing'],
    [{ text: '水'.repeat(20_001) }, 'report.text-too-long'],
    [{ text: '机密★一年 某水库' }, 'report.state-secret'],
    [{ truthful: false }, 'report.not-truthful'],
    [{ channel: 'fax' as 'website' }, 'report.channel-unknown'],
    [{ reporter: { anonymous: false, name: '某人' } }, 'report.contact-missing'],
    [{ reporter: { anonymous: false, phone: '12' } }, 'report.phone-malformed'],
    [{ reporter: { anonymous: false, phone: '13800138000', idNumber: '1' } }, 'report.id-number-malformed'],
    [{ reporter: { anonymous: false, email: 'nobody' } }, 'report.email-malformed'],
    [{ attachments: Array.from({ length: 21 }, () => 'file') }, 'report.too-many-attachments'],
    [{ place: { text: '河'.repeat(201) } }, 'report.field-too-long'],
  ])('refuses %j', async (change, code) => {
    expect(await bench.trySubmit(change)).toMatchObject({ ok: false, refusal: { code } });
  });

  it('seals who reported: neither name, phone nor ID number is readable in the stored file', async () => {
    const { number } = await bench.submit({
      text: '本人电话13800138000,身份证430626199001011234,河里有人挖沙。张三丰',
      reporter: { anonymous: false, name: '张三丰', phone: '13800138000', idNumber: '430626199001011234' },
    });
    const file = await bench.report(number);
    const stored = JSON.stringify([file, await bench.entries(number)]);
    for (const secret of ['13800138000', '430626199001011234', '张三丰']) expect(stored).not.toContain(secret);
    expect(file.domain.intake.text).toBe('本人电话〔手机号〕,身份证〔身份证号〕,河里有人挖沙。〔姓名〕');
  });

  it('keeps nothing of the query code but a keyed hash', async () => {
    const { number, queryCode } = await bench.submit();
    expect(queryCode).toMatch(/^(\d{4}-){3}\d{4}$/);
    const stored = JSON.stringify([await bench.report(number), await bench.entries(number)]);
    expect(stored).not.toContain(queryCode);
    expect(stored).not.toContain(queryCode.replaceAll('-', ''));
  });

  it('resolves the place to official codes, and gives candidates instead of a guess', async () => {
    const certain = await bench.submit();
    expect((await bench.domain(certain.number)).intake.place).toMatchObject({ county: '430626', certainty: 'certain' });
    const vague = await bench.submit({ place: { text: '鼓楼区' }, text: '鼓楼区有人往河里倒渣土' });
    const { place } = (await bench.domain(vague.number)).intake;
    expect(place.certainty).toBe('ambiguous');
    expect(place.candidates.length).toBeGreaterThan(1);
    expect(place.county).toBe('');
  });

  it('shows the reporter his own case by number and code', async () => {
    const { number, queryCode } = await bench.submit();
    await bench.do(centre, number, 'dispatch-desk', { action: 'dispatch', lead: 'rivers' });
    const timeline = bench.ok(await bench.procedure.lookUpReport.execute({ number, queryCode }));
    expect(timeline).toMatchObject({ number, status: 'handling', statusTitle: '办理中' });
    expect(JSON.stringify(timeline)).not.toContain('rivers');
  });

  it('gives a wrong code and an unknown number the same answer', async () => {
    const { number } = await bench.submit();
    const queryCode = '0000-0000-0000-0000';
    const wrong = await bench.procedure.lookUpReport.execute({ number, queryCode });
    const unknown = await bench.procedure.lookUpReport.execute({ number: 'JB20990101-000001', queryCode });
    expect(wrong).toEqual(unknown);
    expect(wrong).toMatchObject({ refusal: { code: 'report.unknown' } });
  });

  it('第四条 marks a practice report, so that it never counts', async () => {
    const { number } = await bench.submit({ practice: true }, centre);
    expect((await bench.report(number)).facets.practice).toBe(true);
  });

  it('counts an anonymous report as nobody’s: no fingerprint, no contact', async () => {
    const { number } = await bench.submit({ reporter: { anonymous: true, phone: '13800138000' } });
    const { reporter } = (await bench.domain(number)).intake;
    expect(reporter).toEqual({
      anonymous: true,
      name: null,
      phone: null,
      idNumber: null,
      email: null,
      fingerprints: [],
    });
  });

  it('withdraws by code: the centre ends the case, and it never counts as solved', async () => {
    const { number, queryCode } = await bench.submit();
    await bench.do(centre, number, 'dispatch-desk', { action: 'dispatch', lead: 'rivers' });
    const withdraw = (code: string) =>
      bench.procedure.withdrawReport.execute(REPORTER, bench.command(), { number, queryCode: code }, '已经解决');
    expect(await withdraw('1111-1111-1111-1111')).toMatchObject({ refusal: { code: 'report.unknown' } });
    bench.ok(await withdraw(queryCode));
    expect(await withdraw(queryCode)).toMatchObject({ refusal: { code: 'withdrawal.asked-already' } });
    await bench.do(centre, number, 'withdrawal-desk', { action: 'end' });
    const file = await bench.report(number);
    expect(file.domain).toMatchObject({ status: 'ended', outcome: 'withdrawn' });
    expect(file.tasks).toEqual([]);
    const running = file.clocks.filter((clock) => clock.state === 'running').map((clock) => clock.key);
    expect(running).toEqual(['archive']);
  });

  it('goes on with a withdrawn report in the public interest, and tells the reporter why', async () => {
    const { number, queryCode } = await bench.submit();
    bench.ok(await bench.procedure.withdrawReport.execute(REPORTER, bench.command(), { number, queryCode }, '算了'));
    const noReason = await bench.complete(centre, number, 'withdrawal-desk', { action: 'go-on' });
    expect(noReason).toMatchObject({ refusal: { code: 'withdrawal.reason-missing' } });
    await bench.do(centre, number, 'withdrawal-desk', { action: 'go-on', reason: '河堤已经被掏空,危及行洪' });
    expect(await bench.open(number)).toEqual(['dispatch-desk']);
    expect((await bench.domain(number)).intake.told.at(-1)?.text).toContain('河堤已经被掏空');
  });
});
