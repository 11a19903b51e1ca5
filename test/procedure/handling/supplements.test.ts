import { centre, handler, onDesk } from './handling-bench.js';

const STORY = '平江县余坪镇昌江边有人夜里用抽沙船偷采河沙,河堤已经被掏空。';

describe('办法 第七条(三) 办理中的补充', () => {
  const on = onDesk();
  afterEach(() => on.bench.rule({}));

  /** Units told of a supplement, with where it came from. */
  function told(number: string): unknown[] {
    const notices = on.bench.mail.unit.received.filter(
      ({ kind, payload }) => kind === 'report.supplemented' && payload.number === number,
    );
    return notices.map(({ receiver, payload }) => [receiver, payload.from]);
  }

  it('reach the bureau and every undertaker at work, saying nothing of the text', async () => {
    const key = await on.desk.acceptedWithKey();
    await on.desk.assign(handler, key.number, 'yangtze', 'water-430000');
    await on.desk.writeOff(handler, key.number, 'item-2', '改由流域机构核查');
    expect(await on.desk.supplement(key, '今晚又来了三条船')).toBe('');
    expect(told(key.number)).toEqual([
      ['rivers', 'reporter'],
      ['yangtze', 'reporter'],
    ]);
    expect(JSON.stringify(on.bench.mail.unit.received)).not.toContain('三条船');
    expect((await on.bench.report(key.number)).engine.parked).toEqual([]);
  });

  it('reach the bureau also while it checks, and the centre once it writes the reply', async () => {
    const key = await on.bench.submit();
    const { number } = key;
    expect(await on.desk.supplement(key, '补充一')).toBe('');
    expect(told(number)).toEqual([]);
    await on.desk.do(centre, number, 'dispatch-desk', { action: 'dispatch', lead: 'rivers' });
    await on.desk.supplement(key, '补充二');
    await on.desk.do(handler, number, 'report-bureau-check', { verdict: 'accept' });
    await on.desk.fedBack(number);
    await on.desk.do(centre, number, 'check-feedback', { verdict: 'accept' });
    await on.desk.supplement(key, '补充三');
    expect(told(number)).toEqual([
      ['rivers', 'reporter'],
      ['centre', 'reporter'],
    ]);
  });

  it('reach it from a merged report too: what is merged, and what is added to that later', async () => {
    const reporter = { anonymous: false, phone: '13900139001' };
    const lead = await on.desk.acceptedWithKey({ reporter });
    on.bench.rule({ repeats: { outcome: 'merge' } });
    const repeat = await on.bench.submit({ text: `${STORY}谢谢。`, reporter });
    on.bench.rule({});
    expect(await on.bench.domain(repeat.number)).toMatchObject({ status: 'merged' });
    expect(await on.desk.supplement(repeat, '船停在余坪大桥下,电话13800138000')).toBe('');
    const from = `merged:${repeat.number}`;
    expect(told(lead.number)).toEqual([
      ['rivers', from],
      ['rivers', from],
    ]);
    const { supplements } = (await on.bench.domain(lead.number)).intake;
    expect(supplements.at(-1)).toMatchObject({ from, text: '船停在余坪大桥下,电话〔手机号〕', original: null });
  });
});

describe('办法 第七条(三) 司局询问举报人', () => {
  const on = onDesk();

  async function asked() {
    const key = await on.desk.acceptedWithKey();
    expect(await on.desk.askReporter(handler, key.number, '抽沙船停在哪一段?')).toBe('');
    return key;
  }
  const questions = async (key: { number: string; queryCode: string }) =>
    on.bench.ok(await on.bench.procedure.lookUpReport.execute(key)).asked;

  it('stands on the reporter’s page; his supplement answers it, closes the centre’s task and reaches the bureau', async () => {
    const key = await asked();
    expect(await questions(key)).toEqual(['抽沙船停在哪一段?']);
    expect(await on.desk.supplement(key, '余坪大桥下游,请打13800138000')).toBe('');
    expect(await on.bench.open(key.number)).toEqual(['close-report']);
    expect((await on.desk.handling(key.number)).inquiries).toMatchObject([
      { answer: '余坪大桥下游,请打〔手机号〕', how: '举报人补充', answeredAt: '2026-03-02T01:00:00.000Z' },
    ]);
    expect(await questions(key)).toEqual([]);
    expect(await on.bench.clockOf(key.number, 'supplement.notice')).toMatchObject({ state: 'met' });
    expect(on.bench.mail.unit.received.at(-1)).toMatchObject({ receiver: 'rivers', kind: 'inquiry.answered' });
    expect((await on.bench.report(key.number)).engine.parked).toEqual([]);
    expect(await on.desk.askReporter(handler, key.number, '几点?')).toBe('');
  });

  it('is answered by the centre as well; what comes after that is a supplement like any other', async () => {
    const key = await asked();
    await on.desk.do(centre, key.number, 'ask-reporter', { how: '电话', answer: '余坪大桥下游' });
    expect(await questions(key)).toEqual([]);
    expect(on.bench.mail.unit.received.at(-1)).toMatchObject({ receiver: 'rivers', kind: 'inquiry.answered' });
    expect(await on.desk.supplement(key, '还有一条船')).toBe('');
    expect((await on.desk.handling(key.number)).inquiries).toMatchObject([{ answer: '余坪大桥下游', how: '电话' }]);
    expect((await on.bench.report(key.number)).engine.parked).toEqual([]);
  });

  it('is over when the feedback is accepted, and when the reporter withdraws: nothing stays asked', async () => {
    const handled = await asked();
    await on.desk.fedBack(handled.number);
    await on.desk.do(centre, handled.number, 'check-feedback', { verdict: 'accept' });
    expect(await questions(handled)).toEqual([]);
    expect(await on.desk.supplement(handled, '迟到的补充')).toBe('');
    expect((await on.desk.handling(handled.number)).inquiries).toMatchObject([{ answer: '' }]);
    const withdrawn = await asked();
    await on.desk.withdraw(withdrawn);
    await on.desk.do(centre, withdrawn.number, 'withdrawal-desk', { action: 'end' });
    expect(await questions(withdrawn)).toEqual([]);
  });
});
