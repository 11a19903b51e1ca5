import type { ReportInput, Submitted } from '../../../src/procedure/acceptance/index.js';
import { type ProcedureBench, REPORTER, staff } from '../../bench/procedure-bench.js';
import { REAL, RepeatDesk } from './repeat-desk.js';

const centre = staff('centre');

describe('第七条 what hangs on a report when it ends', () => {
  let desk: RepeatDesk;
  let bench: ProcedureBench;
  const report = (change: Partial<ReportInput> = {}) => desk.report(change);
  beforeAll(async () => {
    desk = await RepeatDesk.open();
    bench = desk.bench;
  });
  afterAll(() => bench.close());
  beforeEach(() => desk.next());

  /** Lead, and a repeat merged into it. */
  async function merged(): Promise<{ lead: Submitted; again: Submitted }> {
    const lead = await bench.submit(report());
    const again = await bench.submit(report());
    expect((await bench.domain(again.number)).status).toBe('merged');
    return { lead, again };
  }

  async function askWithdrawal(key: Submitted): Promise<void> {
    bench.ok(await bench.procedure.withdrawReport.execute(REPORTER, bench.command(), key, '不想举报了'));
  }

  async function withdraw(key: Submitted): Promise<void> {
    await askWithdrawal(key);
    await bench.do(centre, key.number, 'withdrawal-desk', { action: 'end' });
  }

  async function undo({ number }: Submitted) {
    const { _id } = await bench.report(number);
    return bench.procedure.undoMerge.execute(centre, bench.command(number), _id, '不是一回事');
  }

  it('第七条(二) lets a repeat go on by itself when its lead is withdrawn, and tells nobody it was handled', async () => {
    const { lead, again } = await merged();
    await withdraw(lead);
    const { status, outcome, intake } = await bench.domain(again.number);
    expect({ status, outcome, told: intake.told }).toEqual({ status: 'dispatching', outcome: null, told: [] });
    expect(await bench.open(again.number)).toEqual(['dispatch-desk']);
  });

  it('第七条(二) lets a repeat go on by itself when its lead is found invalid', async () => {
    const { lead, again } = await merged();
    await bench.do(centre, lead.number, 'dispatch-desk', { action: 'review', reason: '看错了' });
    await bench.do(centre, lead.number, 'acceptance-review', { nature: 'invalid', reason: '空白' });
    expect((await bench.domain(lead.number)).outcome).toBe('invalid');
    expect(await bench.open(again.number)).toEqual(['dispatch-desk']);
  });

  it('第七条(二) lets a repeat go on by itself when its lead lapses', async () => {
    const { lead, again } = await merged();
    await bench.do(centre, lead.number, 'dispatch-desk', { action: 'review', reason: '地点不清' });
    const incomplete = { completeness: 'incomplete', missing: 'place', reason: '地点不清' };
    await bench.do(centre, lead.number, 'acceptance-review', incomplete);
    await bench.moveTo('2026-03-20T09:00:00+08:00');
    expect((await bench.domain(lead.number)).status).toBe('lapsed');
    expect(await bench.open(again.number)).toEqual(['dispatch-desk']);
  });

  it('第七条(二) tells the repeats of a merged lead when the case that took it in has closed', async () => {
    bench.rule({});
    const top = await bench.submit(report());
    bench.rule(REAL);
    await bench.do(centre, top.number, 'dispatch-desk', { action: 'dispatch', lead: 'rivers' });
    bench.rule({ nature: { outcome: 'report', confirm: true } });
    const lead = await bench.submit(report());
    const again = await bench.submit(report());
    const into = (leadNumber: string) => ({ repeat: 'merge', leadNumber, reason: '同一问题' });
    await bench.do(centre, again.number, 'acceptance-review', into(lead.number));
    await bench.do(centre, lead.number, 'acceptance-review', into(top.number));
    const { _id } = await bench.report(top.number);
    await bench.runtime.caseFiles.change(centre, bench.command(), _id, async (file) => {
      await file.message('handling.closed', { finding: '属实', result: '已解决' });
      return { ok: true, value: null };
    });
    await bench.settle();
    expect((await bench.domain(lead.number)).outcome).toBe('merged');
    expect((await bench.domain(again.number)).outcome).toBe('merged');
  });

  it('第三条 tells the case it was split from when a part is found invalid', async () => {
    bench.rule({ nature: { outcome: 'report', confirm: true } });
    const { number } = await bench.submit(report());
    await bench.do(centre, number, 'acceptance-review', { parts: [{ kind: 'water', text: '另一处水库漏水' }] });
    const part = (await bench.domain(number)).acceptance.parts[0]?.number ?? '';
    await bench.do(centre, part, 'acceptance-review', { nature: 'invalid', reason: '空白' });
    expect((await bench.domain(number)).acceptance.parts).toMatchObject([{ number: part, outcome: 'invalid' }]);
  });

  it('第七条(二) undoes no merge of a report that has ended, nor counts it twice', async () => {
    const { lead, again } = await merged();
    await withdraw(again);
    expect(await undo(again)).toMatchObject({ refusal: { code: 'merge.ended' } });
    await bench.settle();
    expect((await bench.domain(lead.number)).acceptance.repeat.followers).toBe(1);
  });

  it('第六条 asks the centre to decide on a withdrawal before it ends the report another way', async () => {
    const key = await bench.submit(report());
    await bench.do(centre, key.number, 'dispatch-desk', { action: 'review', reason: '看错了' });
    await askWithdrawal(key);
    const review = () => bench.complete(centre, key.number, 'acceptance-review', { nature: 'invalid', reason: '空白' });
    expect(await review()).toMatchObject({ refusal: { code: 'withdrawal.undecided' } });
    await bench.do(centre, key.number, 'withdrawal-desk', { action: 'go-on', reason: '涉及防洪安全' });
    expect(await review()).toMatchObject({ ok: true });
  });

  it('第六条 says of a withdrawal nobody decided on that the end of the lead has overtaken it', async () => {
    const { lead, again } = await merged();
    await bench.do(centre, lead.number, 'dispatch-desk', { action: 'dispatch', lead: 'rivers' });
    await askWithdrawal(again);
    const { _id } = await bench.report(lead.number);
    await bench.runtime.caseFiles.change(centre, bench.command(), _id, async (file) => {
      await file.message('handling.closed', { finding: '属实', result: '已解决' });
      return { ok: true, value: null };
    });
    await bench.settle();
    const { outcome, acceptance } = await bench.domain(again.number);
    expect({ outcome, decision: acceptance.withdrawal?.decision }).toEqual({
      outcome: 'merged',
      decision: 'overtaken',
    });
    expect(await bench.history(again.number)).toContain('withdrawal.overtaken');
  });

  it('第七条(一) keeps a dispatch limit that ran out as missed when the report is withdrawn', async () => {
    const late = await bench.submit(report());
    const inTime = await bench.submit(report({ reporter: desk.neighbour() }));
    await withdraw(inTime);
    expect(await bench.clockOf(inTime.number, 'dispatch.report')).toMatchObject({ state: 'superseded' });
    const due = (await bench.clockOf(late.number, 'dispatch.report'))?.dueAt ?? new Date(0);
    await bench.moveTo(due.toISOString());
    await withdraw(late);
    expect(await bench.clockOf(late.number, 'dispatch.report')).toMatchObject({ state: 'missed', overdue: true });
  });
});
