import { ProcedureBench, REPORTER, staff } from '../../bench/procedure-bench.js';

const centre = staff('centre');
const OUT = {
  scope: {
    outcome: 'OUT:水污染/环保',
    reason: '依据词「排污口」，不属水利部门职责',
    clause: '办法 第三条',
    confirm: true,
    params: { authority: '生态环境部门', phone: '12369' },
  },
};
const DISCIPLINE = {
  scope: {
    outcome: 'GUIDE:纪检',
    reason: '反映直属单位人员违纪',
    clause: '办法 第三条',
    confirm: true,
    params: { authority: '中央纪委国家监委驻水利部纪检监察组监督举报平台', phone: '010-63547278' },
  },
};

describe('第三条、第七条(四) 不予受理和引导告知', () => {
  let bench: ProcedureBench;
  beforeAll(async () => {
    bench = await ProcedureBench.open();
  });
  afterAll(() => bench.close());
  afterEach(() => {
    bench.mail.sms.unreachable = false;
  });

  it('refuses only after a clerk has confirmed, telling body, number and clause the same day', async () => {
    bench.rule(OUT);
    const { number } = await bench.submit({ text: '排污口往河里排黑水' });
    expect(await bench.open(number)).toEqual(['acceptance-review']);
    await bench.do(centre, number, 'acceptance-review', { scope: 'refused' });
    const { domain } = await bench.report(number);
    expect(domain).toMatchObject({ status: 'ended', outcome: 'refused' });
    expect(domain.intake.told).toMatchObject([{ kind: 'refusal', told: true, how: 'sms' }]);
    expect(domain.intake.told[0]?.text).toMatch(/生态环境部门.*12369/);
    expect(await bench.clockOf(number, 'refusal.notice')).toMatchObject({ state: 'met' });
    expect(await bench.clockOf(number, 'dispatch.report')).toMatchObject({ state: 'superseded' });
  });

  it('guides a discipline matter to its body by name and number; no dispatch follows', async () => {
    bench.rule(DISCIPLINE);
    const { number } = await bench.submit();
    await bench.do(centre, number, 'acceptance-review', { scope: 'guided' });
    const { domain } = await bench.report(number);
    expect(domain).toMatchObject({ outcome: 'guided' });
    expect(domain.intake.told[0]?.text).toMatch(/驻水利部纪检监察组.*010-63547278/);
    expect(domain.acceptance.dispatches).toEqual([]);
  });

  it('writes 无联系方式 where the authority has no number', async () => {
    bench.rule(OUT);
    const { number } = await bench.submit();
    const form = {
      scope: 'refused',
      scopeCode: 'OUT:其他',
      scopeReason: '不属职责',
      authority: '当地政府',
      reason: '另有主管',
      phone: '',
    };
    bench.rule({ scope: { ...OUT.scope, params: {} } });
    await bench.do(centre, number, 'acceptance-review', form);
    const other = await bench.submit();
    await bench.do(centre, other.number, 'acceptance-review', form);
    expect((await bench.domain(other.number)).intake.told[0]?.text).toContain('无联系方式');
  });

  it.each([
    [{ scope: 'refused', scopeCode: 'OUT:其他', reason: '另有主管' }, 'acceptance.refusal-needs-reason'],
    [
      { scope: 'refused', scopeCode: 'OUT:其他', scopeReason: '不属', reason: '另有主管' },
      'acceptance.refusal-needs-authority',
    ],
    [{ scope: 'accepted', category: '' }, 'acceptance.category-missing'],
    [{ scope: 'accepted', category: '其他' }, 'acceptance.other-needs-reason'],
    [{ nature: 'invalid' }, 'acceptance.invalid-needs-reason'],
    [{ nature: 'suggestion' }, 'acceptance.suggestion-needs-bureau'],
  ])('refuses the review %j', async (data, code) => {
    bench.rule({ scope: { outcome: '待定', confirm: true } });
    const { number } = await bench.submit();
    expect(await bench.complete(centre, number, 'acceptance-review', data)).toMatchObject({ refusal: { code } });
  });

  it('lets a clerk overrule a sure rule only with a reason, and keeps both', async () => {
    bench.rule({ nature: { outcome: 'report', confirm: true } });
    const { number } = await bench.submit();
    const overruling = { category: '水土保持问题' };
    expect(await bench.complete(centre, number, 'acceptance-review', overruling)).toMatchObject({
      refusal: { code: 'acceptance.overruling-needs-reason' },
    });
    await bench.do(centre, number, 'acceptance-review', { ...overruling, reason: '弃渣来自工地' });
    expect((await bench.domain(number)).acceptance.overruled).toMatchObject([
      { what: 'scope', proposed: '河湖突出问题', decided: '水土保持问题', reason: '弃渣来自工地' },
    ]);
  });

  it('tells an anonymous reporter on the query page', async () => {
    bench.rule(OUT);
    const { number, queryCode } = await bench.submit({ reporter: { anonymous: true } });
    await bench.do(centre, number, 'acceptance-review', { scope: 'refused' });
    const timeline = bench.ok(await bench.procedure.lookUpReport.execute({ number, queryCode }));
    expect(timeline).toMatchObject({ outcome: 'refused', outcomeTitle: '不予受理' });
    expect(timeline.told[0]).toMatchObject({ how: 'page', told: true });
  });

  it('第六条 sends a suggestion to bureaus for information and thanks the writer', async () => {
    bench.rule({ nature: { outcome: 'suggestion', confirm: true } });
    const { number } = await bench.submit({ text: '建议增设水尺' });
    expect(await bench.clockOf(number, 'suggestion.thanks')).toMatchObject({ dueAt: new Date('2026-03-09T16:00:00Z') });
    await bench.do(centre, number, 'acceptance-review', { nature: 'suggestion', forwardTo: ['hydrology'] });
    const file = await bench.report(number);
    expect(file.domain).toMatchObject({ outcome: 'thanked' });
    expect(file.parties).toContain('unit:hydrology');
    expect(await bench.clockOf(number, 'suggestion.thanks')).toMatchObject({ state: 'met' });
    expect(bench.mail.unit.received.at(-1)).toMatchObject({ receiver: 'hydrology', kind: 'suggestion.forwarded' });
  });

  it.each([
    ['praise', 'thanked'],
    ['invalid', 'invalid'],
  ])('第六条 ends %s with a record', async (nature, outcome) => {
    bench.rule({ nature: { outcome: nature, confirm: true } });
    const { number } = await bench.submit();
    await bench.do(centre, number, 'acceptance-review', { nature, reason: '记录' });
    expect(await bench.domain(number)).toMatchObject({ status: 'ended', outcome });
  });

  it('tells by hand when the gateway cannot: three tries on two days, then the query page has to do', async () => {
    bench.rule(OUT);
    bench.mail.sms.unreachable = true;
    const { number } = await bench.submit();
    await bench.do(centre, number, 'acceptance-review', { scope: 'refused' });
    expect(await bench.open(number)).toEqual(['tell-by-hand']);
    expect(await bench.complete(centre, number, 'tell-by-hand', { told: true })).toMatchObject({
      refusal: { code: 'telling.how-missing' },
    });
    for (let tries = 0; tries < 3; tries += 1) await bench.do(centre, number, 'tell-by-hand', { told: false });
    expect(await bench.open(number)).toEqual(['tell-by-hand']);
    await bench.moveTo('2026-03-03T09:00:00+08:00');
    await bench.do(centre, number, 'tell-by-hand', { told: false });
    const { domain } = await bench.report(number);
    expect(domain.outcome).toBe('refused');
    expect(domain.intake.told.at(-1)).toMatchObject({ how: 'page', told: true });
    expect(await bench.clockOf(number, 'refusal.notice')).toMatchObject({ state: 'missed' });
  });
});

describe('第七条(三) 补充材料', () => {
  let bench: ProcedureBench;
  const VAGUE = { completeness: { outcome: 'incomplete', confirm: true, params: { missing: ['发生地点'] } } };
  beforeAll(async () => {
    bench = await ProcedureBench.open();
  });
  afterAll(() => bench.close());
  beforeEach(() => bench.rule(VAGUE));

  const ask = { completeness: 'incomplete', missing: '发生地点（省、市、县、乡镇、村）' };

  async function asked() {
    const submitted = await bench.submit({ text: '有人占河', place: {} });
    await bench.do(centre, submitted.number, 'acceptance-review', ask);
    return submitted;
  }

  /** The latest notice of a case of which nobody knows whether it arrived. */
  async function undecided(number: string): Promise<string> {
    const { _id } = await bench.report(number);
    const page = await bench.runtime.messages.inState('unknown', { limit: 50 });
    return page.filter((message) => message.case === _id).at(-1)?._id ?? '';
  }

  function supplement(number: string, queryCode: string, text = '在余坪镇昌江边') {
    const input = { text, attachments: [] };
    return bench.procedure.supplementReport
      .execute(REPORTER, bench.command(input), { number, queryCode }, input)
      .then(async (outcome) => {
        await bench.settle();
        return outcome;
      });
  }

  it('names the missing items within three working days; the dispatch clock is superseded', async () => {
    const { number, queryCode } = await asked();
    expect(await bench.domain(number)).toMatchObject({ status: 'waiting-reporter' });
    const timeline = bench.ok(await bench.procedure.lookUpReport.execute({ number, queryCode }));
    expect(timeline.asked).toEqual([ask.missing]);
    expect(timeline.told.at(-1)?.text).toContain('发生地点（省、市、县、乡镇、村）');
    expect(await bench.clockOf(number, 'supplement.notice')).toMatchObject({ state: 'met' });
    expect(await bench.clockOf(number, 'dispatch.report')).toMatchObject({ state: 'superseded' });
    expect(await bench.clockOf(number, 'supplement.lapse')).toMatchObject({ dueAt: new Date('2026-03-16T16:00:00Z') });
  });

  it('asks at most twice', async () => {
    const { number, queryCode } = await asked();
    await supplement(number, queryCode, '河边');
    await bench.do(centre, number, 'acceptance-review', ask);
    await supplement(number, queryCode, '就是河边');
    expect(await bench.complete(centre, number, 'acceptance-review', ask)).toMatchObject({
      refusal: { code: 'supplement.rounds-used' },
    });
  });

  it('takes a receipt for the round it belongs to: a late one of the first is no receipt of the second', async () => {
    bench.mail.sms.unreachable = true;
    const { number, queryCode } = await asked();
    const recordTold = async () => {
      const notice = await undecided(number);
      bench.ok(await bench.runtime.desk.recordTold(centre, notice, { how: 'sms', note: '' }));
    };
    await bench.do(centre, number, 'tell-supplement-by-hand', { told: true, how: '电话' });
    await recordTold();
    expect((await bench.report(number)).engine.parked).toMatchObject([{ name: 'told.supplement.1' }]);
    bench.ok(await supplement(number, queryCode, '河边'));
    await bench.do(centre, number, 'acceptance-review', ask);
    bench.mail.sms.unreachable = false;
    expect(await bench.open(number)).toEqual(['tell-supplement-by-hand']);
    const { domain, engine } = await bench.report(number);
    expect(domain.intake.told.at(-1)).toMatchObject({ kind: 'supplement', told: false });
    expect(engine.parked).toEqual([]);
    expect(await bench.clockOf(number, 'supplement.lapse')).toMatchObject({ state: 'met' });
  });

  it('asks for nothing without naming it', async () => {
    bench.rule({ completeness: { outcome: 'incomplete', confirm: true } });
    const { number } = await bench.submit({ text: '有人占河', place: {} });
    expect(await bench.complete(centre, number, 'acceptance-review')).toMatchObject({
      refusal: { code: 'supplement.items-missing' },
    });
  });

  it('keeps what the reporter adds unasked, without waking anything', async () => {
    bench.rule({});
    const { number, queryCode } = await bench.submit();
    bench.ok(await supplement(number, queryCode, '今天又来了三条船,电话13800138000'));
    const file = await bench.report(number);
    expect(file.domain.intake.supplements[0]?.text).toBe('今天又来了三条船,电话〔手机号〕');
    expect(file.engine.parked).toEqual([]);
    expect(await bench.open(number)).toEqual(['dispatch-desk']);
  });

  it('keeps the resubmission under the same number and starts new clocks with it', async () => {
    const { number, queryCode } = await asked();
    await bench.moveTo('2026-03-06T10:00:00+08:00');
    bench.rule({});
    bench.ok(await supplement(number, queryCode));
    expect(await bench.open(number)).toEqual(['dispatch-desk']);
    expect(await bench.clockOf(number, 'supplement.lapse')).toMatchObject({ state: 'met' });
    expect(await bench.clockOf(number, 'dispatch.report')).toMatchObject({
      state: 'running',
      dueAt: new Date('2026-03-10T16:00:00Z'),
    });
    const { intake } = await bench.domain(number);
    expect(intake.receivedAt).toBe('2026-03-02T01:00:00.000Z');
    expect(intake.supplements).toMatchObject([{ text: '在余坪镇昌江边', from: 'reporter' }]);
  });

  it('lapses after ten working days, can be taken up again for 90 days, and then ends', async () => {
    const { number, queryCode } = await asked();
    await bench.moveTo('2026-03-21T09:00:00+08:00');
    expect(await bench.domain(number)).toMatchObject({ status: 'lapsed', outcome: null });
    bench.ok(await supplement(number, queryCode));
    expect(await bench.open(number)).toEqual(['acceptance-review']);
    await bench.do(centre, number, 'acceptance-review', ask);
    await bench.moveTo('2026-04-20T09:00:00+08:00');
    expect(await bench.domain(number)).toMatchObject({ status: 'lapsed' });
    await bench.moveTo('2026-07-20T09:00:00+08:00');
    expect(await bench.domain(number)).toMatchObject({ status: 'lapsed', outcome: 'lapsed' });
    expect(await supplement(number, queryCode)).toMatchObject({ refusal: { code: 'report.ended' } });
  });
});
