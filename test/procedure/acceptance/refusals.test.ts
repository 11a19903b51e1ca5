import type { CaseTask } from '../../../src/platform/case-file/index.js';
import type { Actor, JsonObject } from '../../../src/platform/kernel/index.js';
import type { Submitted } from '../../../src/procedure/acceptance/index.js';
import type { ReportFile } from '../../../src/procedure/case/index.js';
import { ProcedureBench, REPORTER, staff } from '../../bench/procedure-bench.js';
import { returned } from './returned.js';

const centre = staff('centre');
const office = staff('general-office');
const duty = staff('duty-office');
const DOUBT = { nature: { outcome: 'report', confirm: true } };
const DAM = { emergency: { outcome: 'emergency', params: { words: ['溃坝'] } } };

describe('第七、八、九条 what is refused, and leaves the report as it was', () => {
  let bench: ProcedureBench;
  beforeAll(async () => {
    bench = await ProcedureBench.open();
  });
  afterAll(() => bench.close());
  beforeEach(() => bench.rule({}));

  async function expectRefused(
    actor: Actor,
    number: string,
    element: string,
    data: JsonObject,
    code: string,
  ): Promise<void> {
    expect(await bench.complete(actor, number, element, data)).toMatchObject({ refusal: { code } });
    expect(await bench.open(number)).toContain(element);
  }

  /** The act itself, as if the form of a release had let the data through. */
  async function act(actor: Actor, number: string, element: string, data: JsonObject) {
    const { _id, tasks } = await bench.report(number);
    const task = tasks.find((open) => open.element === element) as CaseTask;
    return bench.runtime.caseFiles.change(actor, bench.command(data), _id, async (file: ReportFile) => {
      const outcome = await bench.procedure.kind.acts.complete(actor, file, task, data);
      return outcome.ok ? { ok: true, value: null } : outcome;
    });
  }

  async function expectActRefused(actor: Actor, number: string, element: string, data: JsonObject, code: string) {
    expect(await act(actor, number, element, data)).toMatchObject({ refusal: { code } });
    expect(await bench.open(number)).toContain(element);
  }

  async function returnedOnce(): Promise<string> {
    const { number } = await bench.submit();
    await bench.do(centre, number, 'dispatch-desk', { action: 'dispatch', lead: 'rivers' });
    await returned(bench, number, '属于运行管理司职责');
    return number;
  }

  async function withdrawn(key: Submitted): Promise<void> {
    bench.ok(await bench.procedure.withdrawReport.execute(REPORTER, bench.command(), key, '不想举报了'));
    await bench.do(centre, key.number, 'withdrawal-desk', { action: 'end' });
  }

  it('第九条 to dispatch an item again to the bureau that has just returned it, unless the clerk says why', async () => {
    const number = await returnedOnce();
    const again = { action: 'dispatch', lead: 'rivers' };
    await expectRefused(centre, number, 'redispatch-desk', again, 'dispatch.returned-it');
    expect((await bench.domain(number)).acceptance.dispatches).toHaveLength(1);
    await bench.do(centre, number, 'redispatch-desk', { ...again, reason: '现场核实确属该司' });
    expect((await bench.domain(number)).handling).toMatchObject({ bureau: 'rivers', round: 2 });
  });

  it('第五条 to ask the General Office for a bureau without a reason', async () => {
    const { number } = await bench.submit();
    await expectRefused(
      centre,
      number,
      'dispatch-desk',
      { action: 'general-office' },
      'dispatch.request-reason-missing',
    );
  });

  it.each([
    [{ reason: '裁定' }, 'arbitration.outcome-missing'],
    [{ outcome: 'to-the-archive', reason: '裁定' }, 'arbitration.outcome-missing'],
    [{ outcome: 'lead', lead: 'rivers', reason: ' ' }, 'arbitration.reason-missing'],
  ])('第五条 a ruling %j, whatever the form lets through', async (data, code) => {
    const number = await returnedOnce();
    await bench.do(centre, number, 'redispatch-desk', { action: 'dispatch', lead: 'operation', reason: '按职责' });
    await returned(bench, number, '属于河湖管理司职责');
    await expectActRefused(office, number, 'arbitration-desk', data, code);
  });

  it('第七条(二) to merge into a report that has ended', async () => {
    const reporter = { anonymous: false, phone: '13800138321' };
    const lead = await bench.submit({ reporter });
    await withdrawn(lead);
    bench.rule(DOUBT);
    const { number } = await bench.submit({ reporter });
    const merge = { repeat: 'merge', leadNumber: lead.number, reason: '同一问题' };
    await expectRefused(centre, number, 'acceptance-review', merge, 'merge.lead-ended');
  });

  it('第七条(二) to merge a report into itself, and to link it to one that does not exist', async () => {
    bench.rule(DOUBT);
    const { number } = await bench.submit();
    const own = { repeat: 'merge', leadNumber: number, reason: '同一问题' };
    await expectRefused(centre, number, 'acceptance-review', own, 'repeat.lead-unknown');
    const none = { repeat: 'link', leadNumber: '', reason: '同一问题' };
    await expectRefused(centre, number, 'acceptance-review', none, 'repeat.lead-unknown');
  });

  it('第三条 to split a part once more, or to split off an empty one', async () => {
    bench.rule(DOUBT);
    const { number } = await bench.submit();
    const empty = { parts: [{ kind: 'water', text: ' ' }] };
    await expectActRefused(centre, number, 'acceptance-review', empty, 'split.part-empty');
    const parts = [{ kind: 'water', text: '另一处水库漏水' }];
    await bench.do(centre, number, 'acceptance-review', { parts });
    const part = (await bench.domain(number)).acceptance.parts[0]?.number ?? '';
    await expectRefused(centre, part, 'acceptance-review', { parts }, 'split.part-of-another');
  });

  it('第五条 to name as reported what is no bureau', async () => {
    bench.rule(DOUBT);
    const { number } = await bench.submit();
    const stranger = { reported: ['hubei'] };
    await expectActRefused(centre, number, 'acceptance-review', stranger, 'dispatch.not-a-bureau');
  });

  it('第七条(三) more supplements than a file can hold, and any once the report has ended', async () => {
    const key = await bench.submit();
    const { _id } = await bench.report(key.number);
    await bench.runtime.caseFiles.change(centre, bench.command(), _id, async (file: ReportFile) => {
      const one = { at: '', text: '补充', original: null, attachments: [], from: 'reporter' };
      file.domain.intake = { ...file.domain.intake, supplements: Array.from({ length: 50 }, () => one) };
      return { ok: true, value: null };
    });
    const input = { text: '再补充一点', attachments: [] };
    const supplement = () => bench.procedure.supplementReport.execute(REPORTER, bench.command(), key, input);
    expect(await supplement()).toMatchObject({ refusal: { code: 'supplement.too-many' } });
    await withdrawn(key);
    expect(await supplement()).toMatchObject({ refusal: { code: 'report.ended' } });
    expect(await bench.procedure.withdrawReport.execute(REPORTER, bench.command(), key, '再撤一次')).toMatchObject({
      refusal: { code: 'report.ended' },
    });
  });

  it('第八条 to grade an emergency without grade or reason, whatever the form lets through', async () => {
    bench.rule(DAM);
    const { number } = await bench.submit();
    await bench.do(duty, number, 'acknowledge');
    await expectActRefused(duty, number, 'grade', { reason: '20人被困' }, 'emergency.grade-missing');
    await expectActRefused(duty, number, 'grade', { grade: '重大', reason: '' }, 'emergency.grade-reason-missing');
  });

  it('第八条 to let anything but a person stand an emergency down', async () => {
    bench.rule(DAM);
    const { number } = await bench.submit();
    await bench.do(duty, number, 'acknowledge');
    await bench.do(duty, number, 'grade', { grade: '较大', reason: '3人被困' });
    const machine: Actor = { ...duty, kind: 'system' };
    const down = { action: 'stand-down', reason: '人员已转移' };
    await expectActRefused(machine, number, 'follow', down, 'emergency.stand-down-by-a-person');
    expect((await bench.domain(number)).emergency.standDown).toBeNull();
  });
});
