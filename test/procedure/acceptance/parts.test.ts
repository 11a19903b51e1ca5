import type { CaseTask } from '../../../src/platform/case-file/index.js';
import type { JsonObject } from '../../../src/platform/kernel/index.js';
import type { Submitted } from '../../../src/procedure/acceptance/index.js';
import type { ReportFile } from '../../../src/procedure/case/index.js';
import { ProcedureBench, REPORTER, staff } from '../../bench/procedure-bench.js';

const centre = staff('centre');
const DOUBT = { outcome: 'report', confirm: true };

describe('第三条 a mixed report is split', () => {
  let bench: ProcedureBench;
  beforeAll(async () => {
    bench = await ProcedureBench.open();
  });
  afterAll(() => bench.close());

  it('opens the discipline part as its own case, shields the reporter from the bureau, and knows when it has ended', async () => {
    bench.rule({ nature: DOUBT });
    const parent = await bench.submit();
    bench.rule({
      scope: {
        outcome: 'GUIDE:纪检',
        confirm: true,
        clause: '办法 第三条',
        params: { authority: '驻部纪检监察组', phone: '010-63547278' },
      },
    });
    const parts = [{ kind: 'discipline', text: '直属单位人员收受好处' }];
    await bench.do(centre, parent.number, 'acceptance-review', { parts, reason: '含违纪问题' });
    await bench.do(centre, parent.number, 'dispatch-desk', { action: 'dispatch', lead: 'rivers' });
    const file = await bench.report(parent.number);
    expect(file.parties).toContain('masked:rivers');
    expect(file.parties).not.toContain('unit:rivers');
    const child = file.domain.acceptance.parts[0]?.number ?? '';
    expect((await bench.domain(child)).acceptance.parent).toMatchObject({ number: parent.number });
    const guarded = (await bench.report(parent.number)).tasks[0];
    const feedback = { ...guarded, form: 'check-feedback' } as CaseTask;
    const { _id } = await bench.report(parent.number);
    const early = await bench.runtime.caseFiles.change(centre, bench.command(), _id, (opened: ReportFile) =>
      bench.procedure.kind.acts.complete(centre, opened, feedback, { verdict: 'accept' }),
    );
    expect(early).toMatchObject({ refusal: { code: 'split.parts-open', params: { parts: child } } });
    await bench.do(centre, child, 'acceptance-review', { scope: 'guided' });
    const { acceptance, intake } = await bench.domain(parent.number);
    expect(acceptance.parts).toMatchObject([{ number: child, outcome: 'guided' }]);
    expect(intake.told.at(-1)).toMatchObject({ kind: 'part' });
    const stored = JSON.stringify([
      await bench.report(child),
      await bench.entries(child),
      await bench.entries(parent.number),
    ]);
    expect(stored).not.toContain('13800138000');
  });

  const look = async (number: string, { queryCode }: Submitted) =>
    bench.ok(await bench.procedure.lookUpReport.execute({ number, queryCode }));

  /** A report split into one part, which is judged by `scope`. */
  async function splitInto(kind: string, text: string, scope: JsonObject) {
    bench.rule({ nature: DOUBT });
    const parent = await bench.submit();
    bench.rule({ scope });
    const data = { parts: [{ kind, text }], reason: '另有一事' };
    await bench.do(centre, parent.number, 'acceptance-review', data);
    const child = (await bench.domain(parent.number)).acceptance.parts[0]?.number ?? '';
    return { parent, child, page: () => look(parent.number, parent) };
  }

  it('shows the guidance of the discipline part, body and number, once on the page of the parent', async () => {
    const params = { authority: '驻部纪检监察组', phone: '010-63547278' };
    const guide = { outcome: 'GUIDE:纪检', confirm: true, clause: '办法 第三条', params };
    const { page, child } = await splitInto('discipline', '直属单位人员收受好处', guide);
    await bench.do(centre, child, 'acceptance-review', { scope: 'guided' });
    const guidance = (await page()).told.filter(({ text }) => text.includes('010-63547278'));
    expect(guidance).toMatchObject([{ told: true, text: expect.stringContaining('驻部纪检监察组') }]);
  });

  it('shows what a part is told later too: a reply, after the part’s acceptance has run its course', async () => {
    const { page, child } = await splitInto('water', '上游水库漏水', { outcome: '水利工程建设及运行管理问题' });
    const { _id } = await bench.report(child);
    await bench.runtime.caseFiles.change(centre, bench.command(), _id, async (file: ReportFile) => {
      const { intake } = file.domain;
      const reply = { kind: 'reply', at: file.now.toISOString(), how: 'page', text: '水库已经加固', told: true };
      file.domain.intake = { ...intake, told: [...intake.told, reply] };
      return { ok: true, value: null };
    });
    expect((await page()).told.map(({ text }) => text)).toEqual([expect.stringContaining(child), '水库已经加固']);
  });

  it('tells the reporter the number of each part, by message and on his page; the code itself is written nowhere', async () => {
    const { parent, child, page } = await splitInto('water', '上游水库漏水', { outcome: '水利工程建设及运行管理问题' });
    expect(bench.mail.sms.received.at(-1)).toMatchObject({
      kind: 'notice.part-opened',
      payload: { number: parent.number, text: expect.stringContaining(child) },
    });
    const { parts, partOf } = await page();
    expect(parts).toEqual([{ number: child, statusTitle: '待分办', outcomeTitle: '', asked: false }]);
    expect(partOf).toBe('');
    const files = [await bench.report(parent.number), await bench.report(child)];
    const stored = JSON.stringify([files, await bench.entries(parent.number), await bench.entries(child)]);
    const digits = parent.queryCode.replaceAll('-', '');
    expect([parent.queryCode, digits].filter((code) => stored.includes(code))).toEqual([]);
  });

  it('opens a part with the code of the whole, under the number of the part, and with no other', async () => {
    const { parent, child } = await splitInto('water', '上游水库漏水', { outcome: '水利工程建设及运行管理问题' });
    expect(await look(child, parent)).toMatchObject({ number: child, text: '上游水库漏水', partOf: parent.number });
    const other = await bench.submit();
    for (const queryCode of [other.queryCode, '', '0000-0000-0000-0000']) {
      expect(await bench.procedure.lookUpReport.execute({ number: child, queryCode })).toMatchObject({
        refusal: { code: 'report.unknown' },
      });
    }
    const crossed = { number: other.number, queryCode: parent.queryCode };
    expect(await bench.procedure.lookUpReport.execute(crossed)).toMatchObject({ refusal: { code: 'report.unknown' } });
  });

  it('lets the reporter supplement a part he is asked about, so that it does not lapse, and withdraw it alone', async () => {
    bench.rule({ nature: DOUBT });
    const parent = await bench.submit();
    bench.rule({ completeness: { outcome: 'incomplete', params: { missing: ['place'] } } });
    await bench.do(centre, parent.number, 'acceptance-review', {
      completeness: 'complete',
      parts: [{ kind: 'water', text: '另有一处水库漏水' }],
      reason: '另有一事',
    });
    const child = (await bench.domain(parent.number)).acceptance.parts[0]?.number ?? '';
    expect((await look(parent.number, parent)).parts).toMatchObject([{ number: child, asked: true }]);
    bench.rule({});
    const key = { number: child, queryCode: parent.queryCode };
    const input = { text: '在平江县余坪镇', attachments: [] };
    bench.ok(await bench.procedure.supplementReport.execute(REPORTER, bench.command(), key, input));
    await bench.settle();
    expect(await bench.open(child)).toEqual(['dispatch-desk']);
    bench.ok(await bench.procedure.withdrawReport.execute(REPORTER, bench.command(), key, '已经解决'));
    expect(await bench.open(child)).toContain('withdrawal-desk');
    expect(await bench.open(parent.number)).not.toContain('withdrawal-desk');
  });

  it('marks the notice that has arrived, not what was said of a part meanwhile', async () => {
    const { parent } = await splitInto('water', '上游水库漏水', { outcome: '水利工程建设及运行管理问题' });
    bench.mail.sms.unreachable = true;
    await bench.do(centre, parent.number, 'dispatch-desk', { action: 'review', reason: '地点不清' });
    const incomplete = { completeness: 'incomplete', missing: 'place', reason: '地点不清' };
    await bench.do(centre, parent.number, 'acceptance-review', incomplete);
    const { _id } = await bench.report(parent.number);
    await bench.runtime.caseFiles.change(centre, bench.command(), _id, async (file: ReportFile) => {
      const { intake } = file.domain;
      const aside = { kind: 'part', at: file.now.toISOString(), how: 'page', text: '分件已办结', told: true };
      file.domain.intake = { ...intake, told: [...intake.told, aside] };
      return { ok: true, value: null };
    });
    await bench.moveTo('2026-03-02T14:00:00+08:00');
    bench.mail.sms.unreachable = false;
    await bench.do(centre, parent.number, 'tell-supplement-by-hand', { told: true, how: '电话' });
    const { told } = (await bench.domain(parent.number)).intake;
    expect(told.map(({ kind, how }) => `${kind} ${how}`)).toEqual(['part-opened sms', 'supplement 电话', 'part page']);
  });
});
