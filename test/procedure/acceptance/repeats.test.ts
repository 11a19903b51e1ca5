import type { CaseTask } from '../../../src/platform/case-file/index.js';
import type { ReportInput } from '../../../src/procedure/acceptance/index.js';
import type { ReportFile } from '../../../src/procedure/case/index.js';
import { type ProcedureBench, REPORTER, staff } from '../../bench/procedure-bench.js';
import { REAL, RepeatDesk, STORY } from './repeat-desk.js';

const centre = staff('centre');

describe('第七条(二) 合并受理与关联办理', () => {
  let desk: RepeatDesk;
  let bench: ProcedureBench;
  const report = (change: Partial<ReportInput> = {}) => desk.report(change);
  beforeAll(async () => {
    desk = await RepeatDesk.open();
    bench = desk.bench;
  });
  afterAll(() => bench.close());
  beforeEach(() => desk.next());

  async function expectStatus(number: string, status: string): Promise<void> {
    const domain = await bench.domain(number);
    if (domain.status !== status) throw new Error(await bench.history(number));
    expect(domain.status).toBe(status);
  }

  it('merges what the same reporter sends in again, by itself when the rule is certain; it is not dispatched twice', async () => {
    const lead = await bench.submit(report());
    const again = await bench.submit(report({ text: `${STORY}谢谢。` }));
    await expectStatus(again.number, 'merged');
    expect(await bench.open(again.number)).toEqual([]);
    const { acceptance, intake } = await bench.domain(lead.number);
    expect(acceptance.repeat.followers).toBe(1);
    expect(intake.supplements).toMatchObject([{ from: `merged:${again.number}`, original: null }]);
    expect(await bench.clockOf(again.number, 'dispatch.report')).toMatchObject({ state: 'superseded' });
  });

  it('brings what was merged to the bureau that has the lead', async () => {
    const lead = await bench.submit(report());
    await bench.do(centre, lead.number, 'dispatch-desk', { action: 'dispatch', lead: 'rivers' });
    const again = await bench.submit(report());
    expect(bench.mail.unit.received.at(-1)).toMatchObject({
      receiver: 'rivers',
      kind: 'report.supplemented',
      payload: { number: lead.number, from: `merged:${again.number}` },
    });
  });

  it('never merges by itself when the new text says unsolved', async () => {
    await bench.submit(report());
    const again = await bench.submit(report({ text: `${STORY}上次反映过,一直没有解决。` }));
    expect(await bench.open(again.number)).toEqual(['acceptance-review']);
  });

  it('links another reporter’s report: each goes its own way and is answered', async () => {
    const lead = await bench.submit(report());
    const other = await bench.submit(report({ reporter: desk.neighbour() }));
    expect(await bench.open(other.number)).toEqual(['dispatch-desk']);
    expect((await bench.domain(other.number)).acceptance.repeat).toMatchObject({
      kind: 'link',
      lead: { number: lead.number },
    });
    expect((await bench.domain(lead.number)).acceptance.repeat.linked).toBe(1);
  });

  it('counts an anonymous reporter as another, even beside an anonymous one', async () => {
    await bench.submit(report({ reporter: { anonymous: true } }));
    const again = await bench.submit(report({ reporter: { anonymous: true } }));
    expect((await bench.domain(again.number)).acceptance.repeat.kind).toBe('link');
  });

  it('lets a clerk merge only reports of the same reporter, into a lead that is open', async () => {
    const lead = await bench.submit(report());
    bench.rule({ ...REAL, nature: { outcome: 'report', confirm: true } });
    const other = await bench.submit(report({ reporter: { anonymous: true } }));
    const merge = { repeat: 'merge', leadNumber: lead.number, reason: '同一问题' };
    expect(await bench.complete(centre, other.number, 'acceptance-review', merge)).toMatchObject({
      refusal: { code: 'merge.other-reporter' },
    });
    const unknown = { ...merge, leadNumber: 'JB20000101-000001' };
    expect(await bench.complete(centre, other.number, 'acceptance-review', unknown)).toMatchObject({
      refusal: { code: 'repeat.lead-unknown' },
    });
  });

  it('looks again just before 分办, because two reports handed in at once do not see each other', async () => {
    bench.rule({});
    const lead = await bench.submit(report());
    const again = await bench.submit(report());
    bench.rule(REAL);
    await bench.do(centre, lead.number, 'dispatch-desk', { action: 'dispatch', lead: 'rivers' });
    expect((await bench.domain(lead.number)).status).toBe('handling');
    await bench.do(centre, again.number, 'dispatch-desk', { action: 'dispatch', lead: 'rivers' });
    expect(await bench.open(again.number)).toEqual(['acceptance-review']);
    await bench.do(centre, again.number, 'acceptance-review', {});
    await expectStatus(again.number, 'merged');
  });

  it('dispatches one of two reports dispatched at the same moment; the other goes back to a clerk with the reason', async () => {
    const stories = ['夜里有抽沙船偷采河沙', '堤脚被人挖空了一大段,汛期怕要出事'];
    const [first, second] = [
      await bench.submit(report({ text: stories[0] as string })),
      await bench.submit(report({ text: stories[1] as string })),
    ];
    const numbers = [first.number, second.number];
    expect(await Promise.all(numbers.map((number) => bench.open(number)))).toEqual([
      ['dispatch-desk'],
      ['dispatch-desk'],
    ]);
    await Promise.all(
      numbers.map((number) => bench.do(centre, number, 'dispatch-desk', { action: 'dispatch', lead: 'rivers' })),
    );
    const domains = await Promise.all(numbers.map((number) => bench.domain(number)));
    expect(domains.map(({ status }) => status).sort()).toEqual(['handling', 'reviewing']);
    const loser = numbers[domains.findIndex(({ status }) => status === 'reviewing')] as string;
    const winner = numbers[domains.findIndex(({ status }) => status === 'handling')] as string;
    const [task] = (await bench.report(loser)).tasks;
    expect(task).toMatchObject({ element: 'acceptance-review', inputs: { repeat: 'none', leadNumber: winner } });
    expect(task?.inputs.reasons).toContainEqual(expect.stringContaining(`${winner} 当日已先分办`));
    await bench.do(centre, loser, 'acceptance-review', {});
    await bench.do(centre, loser, 'dispatch-desk', { action: 'dispatch', lead: 'rivers' });
    await expectStatus(loser, 'handling');
  });

  it('lets one reporter have two places, two categories or two days dispatched, and anonymous ones always', async () => {
    const dispatched = async (change: Partial<ReportInput>) => {
      const { number } = await bench.submit(report(change));
      const element = (await bench.open(number))[0] as string;
      await bench.do(centre, number, element, { action: 'dispatch', lead: 'rivers' });
      return (await bench.domain(number)).status;
    };
    const place = {
      province: '湖南省',
      city: '岳阳市',
      county: '平江县',
      township: '余坪镇',
      village: `别的${desk.spot}村`,
    };
    expect(await dispatched({ text: '夜里有抽沙船偷采河沙' })).toBe('handling');
    expect(await dispatched({ text: '堤脚被人挖空了一大段', place })).toBe('handling');
    const anonymous = { reporter: { anonymous: true } };
    expect(await dispatched({ text: '石料堆满了河滩', ...anonymous })).toBe('handling');
    expect(await dispatched({ text: '渣土倒进了河里', ...anonymous })).toBe('handling');
  });

  it('does not propose a lead again that a clerk has ruled out', async () => {
    await bench.submit(report());
    bench.rule({ ...REAL, nature: { outcome: 'report', confirm: true } });
    const again = await bench.submit(report());
    await bench.do(centre, again.number, 'acceptance-review', { repeat: 'none', reason: '两个不同的砂场' });
    await bench.do(centre, again.number, 'dispatch-desk', { action: 'dispatch', lead: 'rivers' });
    await expectStatus(again.number, 'handling');
  });

  it('lets the lower number lead when two reports ask each other', async () => {
    bench.rule({ nature: { outcome: 'report', confirm: true } });
    const [first, second] = [await bench.submit(report()), await bench.submit(report())];
    const ids = new Map<string, string>();
    for (const { number } of [first, second]) ids.set(number, (await bench.report(number))._id);
    const ask = (number: string, leadNumber: string) =>
      bench.runtime.caseFiles.change(
        centre,
        bench.command([number, leadNumber]),
        ids.get(number) ?? '',
        async (file: ReportFile) => {
          const data = { repeat: 'merge', leadNumber, reason: '同一问题' };
          const outcome = await bench.procedure.kind.acts.complete(centre, file, file.tasks[0] as CaseTask, data);
          return outcome.ok ? { ok: true, value: null } : outcome;
        },
      );
    const asked = await Promise.all([ask(first.number, second.number), ask(second.number, first.number)]);
    expect(asked.map((outcome) => outcome.ok)).toEqual([true, true]);
    await bench.settle();
    await expectStatus(second.number, 'merged');
    expect((await bench.domain(first.number)).acceptance.repeat).toMatchObject({ followers: 1, state: 'refused' });
  });

  it('undoes a merge: the dispatch clock starts at the undoing, the first receipt stays visible', async () => {
    const lead = await bench.submit(report());
    const again = await bench.submit(report());
    await bench.moveTo('2026-03-05T10:00:00+08:00');
    const undo =
      (reason: string, actor = centre) =>
      async () => {
        const { _id } = await bench.report(again.number);
        const outcome = await bench.procedure.undoMerge.execute(actor, bench.command(reason), _id, reason);
        await bench.settle();
        return outcome;
      };
    expect(await undo('不是一回事', REPORTER)()).toMatchObject({ refusal: { code: 'merge.undo-by-the-centre' } });
    expect(await undo(' ')()).toMatchObject({ refusal: { code: 'merge.undo-reason-missing' } });
    bench.ok(await undo('不是一回事')());
    expect(await bench.open(again.number)).toEqual(['dispatch-desk']);
    expect(await bench.clockOf(again.number, 'dispatch.report')).toMatchObject({
      state: 'running',
      dueAt: new Date('2026-03-09T16:00:00Z'),
    });
    expect((await bench.domain(again.number)).intake.receivedAt).toBe('2026-03-02T01:00:00.000Z');
    expect((await bench.domain(lead.number)).acceptance.repeat.followers).toBe(0);
    expect(await undo('再撤一次')()).toMatchObject({ refusal: { code: 'merge.not-merged' } });
  });

  it('ends the merged ones with their lead and tells each reporter', async () => {
    const lead = await bench.submit(report());
    const again = await bench.submit(report());
    await bench.do(centre, lead.number, 'dispatch-desk', { action: 'dispatch', lead: 'rivers' });
    const { _id } = await bench.report(lead.number);
    await bench.runtime.caseFiles.change(centre, bench.command(), _id, async (file) => {
      await file.message('handling.closed', { finding: '属实', result: '已解决' });
      return { ok: true, value: null };
    });
    await bench.settle();
    const { outcome, intake } = await bench.domain(again.number);
    expect(outcome).toBe('merged');
    expect(intake.told.at(-1)?.text).toContain(lead.number);
  });

  it('does not merge into a lead that has ended', async () => {
    const lead = await bench.submit(report());
    bench.ok(
      await bench.procedure.withdrawReport.execute(
        REPORTER,
        bench.command(),
        { number: lead.number, queryCode: lead.queryCode },
        '',
      ),
    );
    await bench.do(centre, lead.number, 'withdrawal-desk', { action: 'end' });
    const again = await bench.submit(report());
    expect((await bench.domain(again.number)).acceptance.repeat.kind).not.toBe('merge');
  });
});
