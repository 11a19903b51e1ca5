import type { JsonObject } from '../../../src/platform/kernel/index.js';
import { ProcedureBench, REPORTER, staff } from '../../bench/procedure-bench.js';
import { RepeatDesk } from './repeat-desk.js';
import { returned } from './returned.js';

const centre = staff('centre');
const office = staff('general-office');
const duty = staff('duty-office');
const NAME = '刘某某';
const PHONE = '13912345678';
const SIGNED = '陈某甲';
/** What a clerk who has the reporter on the line might write anywhere. */
const TELLING = `他叫${NAME},电话${PHONE},信是${SIGNED}写的`;
const DOUBT = { nature: { outcome: 'report', confirm: true } };

describe('第十五条 what is written into acts of acceptance', () => {
  let bench: ProcedureBench;
  beforeAll(async () => {
    bench = await ProcedureBench.open();
  });
  afterAll(() => bench.close());
  beforeEach(() => bench.rule({}));

  async function submitted(): Promise<string> {
    const reporter = { anonymous: false, name: NAME, phone: PHONE };
    return (await bench.submit({ text: `昌江边有人夜里偷采河沙。署名:${SIGNED}`, reporter })).number;
  }

  /** Everything masked roles can be shown of the case; a mask must stand where something was taken away. */
  async function expectMasked(number: string, on = bench): Promise<void> {
    const { domain, tasks, engine } = await on.report(number);
    const { intake, ...chapters } = domain;
    const shown = JSON.stringify([chapters, intake.text, intake.place, intake.told, tasks, engine]);
    const readable = `${shown}${JSON.stringify(await on.entries(number))}`;
    expect([NAME, PHONE, SIGNED].filter((known) => readable.includes(known))).toEqual([]);
    expect(readable).toContain('〔手机号〕');
  }

  it.each<[string, JsonObject]>([
    ['the nature', { nature: 'invalid', reason: TELLING }],
    ['the scope', { scope: 'refused', scopeCode: TELLING, scopeReason: TELLING, authority: TELLING, reason: TELLING }],
    ['what is missing', { completeness: 'incomplete', missing: TELLING, reason: TELLING }],
    ['the category', { category: '水土保持问题', reason: TELLING }],
    ['parts', { parts: [{ kind: 'water', text: TELLING }] }],
    ['the place', { placeText: `湖南省平江县南江镇${TELLING}` }],
    ['an emergency', { emergency: true, emergencyReason: TELLING }],
  ])('is masked at 受理审核: %s', async (_what, data) => {
    bench.rule(DOUBT);
    const number = await submitted();
    await bench.do(centre, number, 'acceptance-review', data);
    await expectMasked(number);
    const part = (await bench.domain(number)).acceptance.parts[0]?.number;
    if (part !== undefined) await expectMasked(part);
  });

  it('is masked in what staff later write of a part, whoever signed the whole letter', async () => {
    bench.rule(DOUBT);
    const number = await submitted();
    await bench.do(centre, number, 'acceptance-review', { parts: [{ kind: 'water', text: '另有一处水库漏水' }] });
    const part = (await bench.domain(number)).acceptance.parts[0]?.number ?? '';
    await bench.do(centre, part, 'acceptance-review', { category: '水土保持问题', reason: TELLING });
    await expectMasked(part);
  });

  it.each(['review', 'general-office', 'dispatch'])('is masked at 分办: %s', async (action) => {
    const number = await submitted();
    await bench.do(centre, number, 'dispatch-desk', { action, lead: 'soil', reason: TELLING });
    await expectMasked(number);
  });

  it('is masked at 再次分办 and 协调裁定', async () => {
    const number = await submitted();
    await bench.do(centre, number, 'dispatch-desk', { action: 'dispatch', lead: 'rivers' });
    await returned(bench, number, '属于运行管理司职责');
    await bench.do(centre, number, 'redispatch-desk', { action: 'dispatch', lead: 'operation', reason: TELLING });
    await expectMasked(number);
    await returned(bench, number, '属于河湖管理司职责');
    await bench.do(office, number, 'arbitration-desk', { outcome: 'split', reason: TELLING });
    await expectMasked(number);
  });

  it('is masked in an answer from the report base', async () => {
    bench.rule({ nature: { outcome: 'consultation' } });
    const number = await submitted();
    await bench.do(centre, number, 'consultation-desk', { action: 'answer', answer: TELLING, source: TELLING });
    await expectMasked(number);
  });

  it('is masked where the reporter was told by hand', async () => {
    bench.rule(DOUBT);
    const number = await submitted();
    bench.mail.sms.unreachable = true;
    const incomplete = { completeness: 'incomplete', missing: '地点', reason: '地点不清' };
    await bench.do(centre, number, 'acceptance-review', incomplete);
    await bench.moveTo(new Date(bench.clock.now().getTime() + 5 * 3_600_000).toISOString());
    bench.mail.sms.unreachable = false;
    await bench.do(centre, number, 'tell-supplement-by-hand', { told: true, how: TELLING, note: TELLING });
    await expectMasked(number);
  });

  it('is masked in a withdrawal, the reporter’s reason and the centre’s', async () => {
    const reporter = { anonymous: false, name: NAME, phone: PHONE };
    const key = await bench.submit({ text: `昌江边有人夜里偷采河沙。署名:${SIGNED}`, reporter });
    bench.ok(await bench.procedure.withdrawReport.execute(REPORTER, bench.command(), key, TELLING));
    await expectMasked(key.number);
    await bench.do(centre, key.number, 'withdrawal-desk', { action: 'go-on', reason: TELLING });
    await expectMasked(key.number);
  });

  it('is masked in an emergency: raised by hand, graded and stood down', async () => {
    const number = await submitted();
    const { _id } = await bench.report(number);
    bench.ok(await bench.procedure.raiseEmergency.execute(centre, bench.command(), _id, TELLING));
    await bench.settle();
    await expectMasked(number);
    expect(JSON.stringify(bench.mail.duty.received)).not.toContain(NAME);
    await bench.do(duty, number, 'acknowledge', { note: TELLING });
    await bench.do(duty, number, 'grade', { grade: '重大', reason: TELLING });
    await bench.do(duty, number, 'follow', { action: 'stand-down', reason: TELLING });
    await expectMasked(number);
  });

  it('is masked where a merge is undone, in the repeat and in its lead', async () => {
    const desk = await RepeatDesk.open();
    try {
      desk.next();
      const reporter = { anonymous: false, name: NAME, phone: PHONE };
      const text = `平江县余坪镇昌江边有人夜里偷采河沙,河堤已经被掏空。署名:${SIGNED}`;
      const lead = await desk.bench.submit(desk.report({ text, reporter }));
      const again = await desk.bench.submit(desk.report({ text, reporter }));
      const { _id } = await desk.bench.report(again.number);
      desk.bench.ok(await desk.bench.procedure.undoMerge.execute(centre, desk.bench.command(), _id, TELLING));
      await desk.bench.settle();
      await expectMasked(again.number, desk.bench);
      await expectMasked(lead.number, desk.bench);
    } finally {
      await desk.bench.close();
    }
  });
});
