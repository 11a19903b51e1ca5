import type { ReportFile } from '../../../src/procedure/case/index.js';
import { MONDAY, ProcedureBench, REPORTER, staff } from '../../bench/procedure-bench.js';
import { returned } from './returned.js';

const centre = staff('centre');
const office = staff('general-office');

describe('第六条、第七条(一) 受理与分办', () => {
  let bench: ProcedureBench;
  beforeAll(async () => {
    bench = await ProcedureBench.open();
  });
  afterAll(() => bench.close());
  beforeEach(() => bench.rule({}));

  async function expectOpen(number: string, ...elements: string[]): Promise<void> {
    const open = await bench.open(number);
    if (JSON.stringify(open) !== JSON.stringify(elements)) throw new Error(await bench.history(number));
    expect(open).toEqual(elements);
  }

  it('takes a clear report straight to 分办, due on the second working day after receipt', async () => {
    const { number } = await bench.submit();
    await expectOpen(number, 'dispatch-desk');
    expect(number).toMatch(/^JB20260302-\d{6}$/);
    const clock = await bench.clockOf(number, 'dispatch.report');
    expect(clock).toMatchObject({ state: 'running', dueAt: new Date('2026-03-04T16:00:00Z') });
  });

  it('lets the outcome decide which clock is judged: dispatch met, supplement notice superseded', async () => {
    const { number } = await bench.submit();
    await bench.do(centre, number, 'dispatch-desk', { action: 'dispatch', lead: 'rivers', assisting: ['legal'] });
    expect(await bench.clockOf(number, 'dispatch.report')).toMatchObject({ state: 'met' });
    expect(await bench.clockOf(number, 'supplement.notice')).toMatchObject({ state: 'superseded' });
    const file = await bench.report(number);
    expect(file.domain.status).toBe('handling');
    expect(file.parties).toEqual(expect.arrayContaining(['role:centre', 'unit:rivers', 'unit:legal']));
    expect(file.engine.executions.map((one) => one.process)).toContain('report-handling');
  });

  it('marks a dispatch after its second working day as missed', async () => {
    const late = await ProcedureBench.open();
    try {
      const { number } = await late.submit();
      await late.moveTo('2026-03-05T10:00:00+08:00');
      await late.do(centre, number, 'dispatch-desk', { action: 'dispatch', lead: 'rivers' });
      expect(await late.clockOf(number, 'dispatch.report')).toMatchObject({ state: 'missed' });
    } finally {
      await late.close();
    }
  });

  it.each([
    [{ action: 'dispatch' }, 'dispatch.lead-missing'],
    [{ action: 'dispatch', lead: 'hubei' }, 'dispatch.not-a-bureau'],
    [{ action: 'dispatch', lead: 'soil' }, 'dispatch.overruling-needs-reason'],
    [{ action: 'dispatch', lead: 'rivers', assisting: ['rivers'] }, 'dispatch.lead-also-assists'],
    [{ action: 'review' }, 'dispatch.correction-reason-missing'],
  ])('refuses to dispatch %j', async (data, code) => {
    const { number } = await bench.submit();
    expect(await bench.complete(centre, number, 'dispatch-desk', data)).toMatchObject({ refusal: { code } });
    await expectOpen(number, 'dispatch-desk');
  });

  it('goes back to 受理审核 for a correction; a changed nature recomputes the clocks from receipt', async () => {
    const { number } = await bench.submit();
    await bench.do(centre, number, 'dispatch-desk', { action: 'review', reason: '实为咨询' });
    await bench.do(centre, number, 'acceptance-review', { nature: 'consultation', reason: '只是询问政策' });
    await expectOpen(number, 'consultation-desk');
    expect(await bench.clockOf(number, 'dispatch.report')).toMatchObject({ state: 'superseded' });
    const clock = await bench.clockOf(number, 'dispatch.consultation');
    expect(clock).toMatchObject({ state: 'running', startedAt: new Date(MONDAY) });
    const { overruled } = (await bench.domain(number)).acceptance;
    expect(overruled).toMatchObject([{ what: 'nature', proposed: 'report', decided: 'consultation' }]);
  });

  it('answers a consultation from the report base within five working days', async () => {
    bench.rule({ nature: { outcome: 'consultation' } });
    const { number } = await bench.submit({ text: '请问取水许可证怎么办理?' });
    await expectOpen(number, 'consultation-desk');
    expect(await bench.clockOf(number, 'reply.consultation')).toMatchObject({
      dueAt: new Date('2026-03-09T16:00:00Z'),
    });
    const empty = await bench.complete(centre, number, 'consultation-desk', { action: 'answer' });
    expect(empty).toMatchObject({ refusal: { code: 'consultation.answer-missing' } });
    await bench.do(centre, number, 'consultation-desk', { action: 'answer', answer: '向取水口所在地的审批机关申请。' });
    expect(await bench.clockOf(number, 'reply.consultation')).toMatchObject({ state: 'met' });
    expect(await bench.clockOf(number, 'dispatch.consultation')).toMatchObject({ state: 'superseded' });
    const { intake } = await bench.domain(number);
    expect(intake.told.at(-1)).toMatchObject({ kind: 'answer', told: true, how: 'sms' });
    const processes = (await bench.report(number)).engine.executions.map((one) => one.process);
    expect(processes).toContain('feedback-review');
  });

  it('dispatches a consultation the base does not answer, within one working day', async () => {
    bench.rule({ nature: { outcome: 'consultation' } });
    const { number } = await bench.submit();
    expect(await bench.clockOf(number, 'dispatch.consultation')).toMatchObject({
      dueAt: new Date('2026-03-03T16:00:00Z'),
    });
    await bench.do(centre, number, 'consultation-desk', {
      action: 'dispatch',
      lead: 'water-resources',
      reason: '按职责',
    });
    expect((await bench.domain(number)).handling).toMatchObject({ nature: 'consultation', bureau: 'water-resources' });
  });

  it('第九条 dispatches a returned report again within one working day, and takes it out of the first bureau’s view', async () => {
    const { number } = await bench.submit();
    await bench.do(centre, number, 'dispatch-desk', { action: 'dispatch', lead: 'rivers' });
    await returned(bench, number, '属于运行管理司职责');
    await expectOpen(number, 'redispatch-desk');
    expect((await bench.report(number)).parties).not.toContain('unit:rivers');
    expect(await bench.clockOf(number, 'redispatch')).toMatchObject({
      state: 'running',
      dueAt: new Date('2026-03-03T16:00:00Z'),
    });
    await bench.do(centre, number, 'redispatch-desk', { action: 'dispatch', lead: 'operation', reason: '按职责' });
    expect(await bench.clockOf(number, 'redispatch')).toMatchObject({ state: 'met' });
    expect((await bench.domain(number)).handling).toMatchObject({ bureau: 'operation', round: 2 });
  });

  it('第九条 proposes the assisting bureau of the duty catalogue after a return, the opinion beside it', async () => {
    bench.rule({ routing: undefined as never });
    const { number } = await bench.submit();
    const [first] = (await bench.report(number)).tasks;
    expect(first?.inputs).toMatchObject({ lead: 'rivers', assisting: ['legal'] });
    await bench.do(centre, number, 'dispatch-desk', { action: 'dispatch', lead: 'rivers' });
    await returned(bench, number, '属于执法问题,建议政策法规司');
    const { domain, tasks } = await bench.report(number);
    expect(domain.status).toBe('returned');
    expect(tasks[0]?.inputs).toMatchObject({
      lead: 'legal',
      assisting: [],
      opinion: '属于执法问题,建议政策法规司',
      routingReason: expect.stringContaining('已经退回过'),
    });
    await bench.do(centre, number, 'redispatch-desk', { action: 'dispatch', lead: 'legal', reason: '按职责' });
    expect((await bench.domain(number)).handling).toMatchObject({ bureau: 'legal', round: 2 });
  });

  it('第九条 never proposes a bureau whose conduct is reported in the place of the one that returned', async () => {
    bench.rule({ routing: undefined as never });
    const { number } = await bench.submit();
    await bench.do(centre, number, 'dispatch-desk', { action: 'dispatch', lead: 'rivers' });
    const { _id } = await bench.report(number);
    await bench.runtime.caseFiles.change(centre, bench.command(), _id, async (file: ReportFile) => {
      file.domain.handling = { ...file.domain.handling, reported: ['legal'] };
      return { ok: true, value: null };
    });
    await returned(bench, number, '不属本司');
    expect((await bench.report(number)).tasks[0]?.inputs).toMatchObject({
      lead: 'rivers',
      routingReason: expect.stringContaining('另选'),
    });
  });

  describe('第五条 after two returns the General Office decides', () => {
    async function twiceReturned(): Promise<string> {
      const { number } = await bench.submit();
      await bench.do(centre, number, 'dispatch-desk', { action: 'dispatch', lead: 'rivers' });
      await returned(bench, number, '属于运行管理司职责');
      await bench.do(centre, number, 'redispatch-desk', { action: 'dispatch', lead: 'operation', reason: '按职责' });
      await returned(bench, number, '属于河湖管理司职责');
      await expectOpen(number, 'arbitration-desk');
      return number;
    }

    it('names a lead whose bureau is bound', async () => {
      const number = await twiceReturned();
      expect((await bench.report(number)).tasks[0]?.unit).toBe('general-office');
      await bench.do(office, number, 'arbitration-desk', { outcome: 'lead', lead: 'rivers', reason: '采砂属河湖管理' });
      expect((await bench.domain(number)).handling).toMatchObject({ bureau: 'rivers', round: 3, binding: true });
      expect(await bench.clockOf(number, 'arbitration')).toMatchObject({ state: 'met' });
    });

    it('names a lead and assisting bureaus', async () => {
      const number = await twiceReturned();
      const without = { outcome: 'lead-and-assisting', lead: 'rivers', reason: '共同办理' };
      expect(await bench.complete(office, number, 'arbitration-desk', without)).toMatchObject({
        refusal: { code: 'arbitration.assisting-missing' },
      });
      await bench.do(office, number, 'arbitration-desk', { ...without, assisting: ['operation'] });
      expect((await bench.report(number)).parties).toEqual(expect.arrayContaining(['unit:rivers', 'unit:operation']));
    });

    it.each(['out-of-scope', 'split'])('sends %s back to the centre', async (outcome) => {
      const number = await twiceReturned();
      await bench.do(office, number, 'arbitration-desk', { outcome, reason: '裁定理由' });
      await expectOpen(number, 'acceptance-review');
    });

    it('refuses a decision without a reason', async () => {
      const number = await twiceReturned();
      expect(
        await bench.complete(office, number, 'arbitration-desk', { outcome: 'lead', lead: 'rivers' }),
      ).toMatchObject({
        refusal: { code: 'form.invalid' },
      });
    });
  });

  it('shows the same code again for a repeated submission, and makes one case of it', async () => {
    const first = bench.ok(await bench.trySubmit({}, REPORTER, 'same-key'));
    const second = bench.ok(await bench.trySubmit({}, REPORTER, 'same-key'));
    expect(second).toEqual(first);
  });
});
