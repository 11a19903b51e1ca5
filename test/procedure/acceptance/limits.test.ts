import type { ReportInput, Submitted } from '../../../src/procedure/acceptance/index.js';
import { ProcedureBench, REPORTER, type Rulings, staff } from '../../bench/procedure-bench.js';

const centre = staff('centre');
const office = staff('general-office');
const LOOK: Rulings = { nature: { outcome: 'report', confirm: true } };
const INCOMPLETE: Rulings = { completeness: { outcome: 'incomplete', confirm: true, params: { missing: ['place'] } } };
const REFUSAL = {
  scope: 'refused',
  scopeCode: 'OUT:其他',
  scopeReason: '不属职责',
  authority: '当地政府',
  phone: '12345',
  reason: '裁定',
};

describe('第五、七条 limits, rulings and parts on the way to a bureau', () => {
  let bench: ProcedureBench;
  beforeAll(async () => {
    bench = await ProcedureBench.open();
  });
  afterAll(() => bench.close());
  beforeEach(() => bench.rule({}));

  async function dispatched(change: Partial<ReportInput> = {}): Promise<Submitted> {
    const key = await bench.submit(change);
    await bench.do(centre, key.number, 'dispatch-desk', { action: 'dispatch', lead: 'rivers' });
    return key;
  }

  async function returned(number: string, unit: string): Promise<void> {
    const opinion = { verdict: 'return', opinion: '属其他司职责' };
    await bench.do(staff('bureau', unit), number, 'report-bureau-check', opinion);
    await bench.do(staff('division-head', unit), number, 'report-return-division', { agreed: 'yes' });
    await bench.do(staff('bureau-head', unit), number, 'report-return-head', { agreed: 'yes' });
  }

  async function ruled(outcome: string): Promise<string> {
    const { number } = await dispatched();
    await returned(number, 'rivers');
    const again = { action: 'dispatch', lead: 'soil', reason: '采纳转办意见' };
    await bench.do(centre, number, 'redispatch-desk', again);
    await returned(number, 'soil');
    await bench.do(office, number, 'arbitration-desk', { outcome, reason: '裁定理由' });
    return number;
  }

  async function running(number: string): Promise<string[]> {
    const { clocks } = await bench.report(number);
    return clocks.flatMap(({ key, state }) => (state === 'running' ? [key] : []));
  }

  it('第五条 a ruling that the matter is out of scope binds the centre, and its limit is met', async () => {
    const number = await ruled('out-of-scope');
    expect(await bench.clockOf(number, 'arbitration')).toMatchObject({ state: 'met' });
    expect(await running(number)).toEqual(['redispatch']);
    expect(await bench.complete(centre, number, 'acceptance-review', {})).toMatchObject({
      refusal: { code: 'arbitration.out-of-scope-binds' },
    });
    await bench.do(centre, number, 'acceptance-review', REFUSAL);
    expect((await bench.domain(number)).outcome).toBe('refused');
    expect(await running(number)).not.toContain('redispatch');
  });

  it('第五条 a ruling to split is carried out, and no bureau returns the item after it', async () => {
    const number = await ruled('split');
    expect(await bench.complete(centre, number, 'acceptance-review', {})).toMatchObject({
      refusal: { code: 'arbitration.split-binds' },
    });
    const parts = [{ kind: 'water', text: '另一处水库漏水' }];
    await bench.do(centre, number, 'acceptance-review', { parts, reason: '按裁定拆分' });
    await bench.do(centre, number, 'dispatch-desk', { action: 'dispatch', lead: 'rivers', reason: '按裁定' });
    expect((await bench.domain(number)).handling.binding).toBe(true);
    const check = { verdict: 'return', opinion: '又退' };
    const answer = await bench.complete(staff('bureau', 'rivers'), number, 'report-bureau-check', check);
    expect(answer.ok).toBe(false);
  });

  it('第七条(三) no dispatch limit is pressed while a supplement is proposed; it runs from receipt once decided otherwise', async () => {
    bench.rule(INCOMPLETE);
    const { number } = await bench.submit();
    expect(await running(number)).toEqual(['supplement.notice']);
    await bench.do(centre, number, 'acceptance-review', { completeness: 'complete', reason: '地点已写明' });
    expect(await bench.clockOf(number, 'dispatch.report')).toMatchObject({
      state: 'running',
      dueAt: new Date('2026-03-04T16:00:00Z'),
    });
  });

  it('第九条 a returned report taken up again after a supplement is to be dispatched within one working day', async () => {
    const key = await dispatched();
    await returned(key.number, 'rivers');
    await bench.do(centre, key.number, 'redispatch-desk', { action: 'review', reason: '地点不清' });
    const incomplete = { completeness: 'incomplete', missing: 'place', reason: '地点不清' };
    await bench.do(centre, key.number, 'acceptance-review', incomplete);
    expect(await running(key.number)).toEqual(['supplement.lapse']);
    const added = { text: '在余坪镇', attachments: [] };
    bench.ok(await bench.procedure.supplementReport.execute(REPORTER, bench.command(added), key, added));
    await bench.settle();
    expect(await running(key.number)).toEqual(['redispatch']);
  });

  it('第九条 nothing runs on once a returned report is found invalid', async () => {
    const { number } = await dispatched();
    await returned(number, 'rivers');
    await bench.do(centre, number, 'redispatch-desk', { action: 'review', reason: '空白' });
    await bench.do(centre, number, 'acceptance-review', { nature: 'invalid', reason: '空白' });
    expect(await running(number)).not.toContain('redispatch');
  });

  it('第七条(四) writes 无联系方式 for a caller who left nothing to be reached by', async () => {
    bench.rule(LOOK);
    const { number } = await bench.submit({ channel: 'hotline', reporter: { anonymous: true } }, staff('centre'));
    await bench.do(centre, number, 'acceptance-review', REFUSAL);
    const { outcome, intake } = await bench.domain(number);
    expect(outcome).toBe('refused');
    expect(intake.told).toMatchObject([{ kind: 'refusal', how: '无联系方式', told: false }]);
  });

  it('第五条 a bureau reported on is named at acceptance, and the General Office names another', async () => {
    bench.rule(LOOK);
    const { number } = await bench.submit();
    await bench.do(centre, number, 'acceptance-review', { reported: ['rivers'] });
    const own = { action: 'dispatch', lead: 'rivers', reason: '按职责' };
    expect(await bench.complete(centre, number, 'dispatch-desk', own)).toMatchObject({
      refusal: { code: 'dispatch.reported-bureau' },
    });
    await bench.do(centre, number, 'dispatch-desk', { action: 'general-office', reason: '反映的是河湖管理司' });
    await bench.do(office, number, 'arbitration-desk', { outcome: 'lead', lead: 'inspection', reason: '回避' });
    const { domain, parties } = await bench.report(number);
    expect(domain.handling).toMatchObject({ bureau: 'inspection', reported: ['rivers'] });
    expect(parties).toContain('masked:inspection');
  });

  it('第三条 hides the reporter in a discipline part, and withdraws the parts with the parent', async () => {
    bench.rule(LOOK);
    const key = await bench.submit();
    await bench.do(centre, key.number, 'acceptance-review', { parts: [{ kind: 'discipline', text: '局长受贿' }] });
    const part = (await bench.domain(key.number)).acceptance.parts[0]?.number ?? '';
    await bench.do(centre, part, 'acceptance-review', {});
    await bench.do(centre, part, 'dispatch-desk', { action: 'dispatch', lead: 'rivers', reason: '核查' });
    const { parties } = await bench.report(part);
    expect(parties).toContain('masked:rivers');
    expect(parties).not.toContain('unit:rivers');
    bench.ok(await bench.procedure.withdrawReport.execute(REPORTER, bench.command(), key, '不想举报了'));
    await bench.do(centre, key.number, 'withdrawal-desk', { action: 'end' });
    expect(await bench.open(part)).toContain('withdrawal-desk');
    await bench.do(centre, part, 'withdrawal-desk', { action: 'end' });
    expect((await bench.domain(part)).outcome).toBe('withdrawn');
    expect((await bench.domain(key.number)).acceptance.parts).toMatchObject([{ outcome: 'withdrawn' }]);
  });
});
