import { ProcedureBench, REPORTER } from '../bench/procedure-bench.js';
import { COMPLETE, centre, division, HandlingDesk, handler, head, legal, yangtze } from './handling/handling-bench.js';

const NAME = '刘某某';
const PHONE = '13912345678';
const SIGNED = '陈某甲';
const TELLING = `我是${NAME},电话${PHONE},信是${SIGNED}写的`;

describe('办法 第十五条: who reported reaches no role that may not know it', () => {
  let bench: ProcedureBench;
  let desk: HandlingDesk;
  let number: string;
  let queryCode: string;
  beforeAll(async () => {
    bench = await ProcedureBench.open();
    desk = new HandlingDesk(bench);
    ({ number, queryCode } = await bench.submit({
      text: `平江县昌江边有人夜里用抽沙船偷采河沙。署名:${SIGNED}`,
      reporter: { anonymous: false, name: NAME, phone: PHONE },
    }));
  });
  afterAll(() => bench.close());

  /** Everything masked roles can be shown of the case: its state, open tasks and history. */
  async function readable(): Promise<string> {
    const file = await bench.report(number);
    const { intake, ...chapters } = file.domain;
    const shown = { ...chapters, text: intake.text, place: intake.place, supplements: intake.supplements };
    return JSON.stringify([shown, intake.told, file.tasks, file.engine, await bench.entries(number)]);
  }

  async function expectHidden(): Promise<void> {
    const text = await readable();
    for (const known of [NAME, PHONE, SIGNED]) expect(text).not.toContain(known);
  }

  it('hides it in the letter, also the name it is signed with', async () => {
    await expectHidden();
  });

  it('hides it in what the reporter adds', async () => {
    const key = { number, queryCode };
    bench.ok(
      await bench.procedure.supplementReport.execute(REPORTER, bench.command(1), key, {
        text: TELLING,
        attachments: [],
      }),
    );
    expect((await bench.domain(number)).intake.supplements).toMatchObject([
      { text: expect.stringContaining('〔姓名〕') },
    ]);
    await expectHidden();
  });

  it('hides it in what staff write, in forms and beside them', async () => {
    await desk.do(centre, number, 'dispatch-desk', { action: 'dispatch', lead: 'rivers', reason: TELLING });
    await desk.do(handler, number, 'report-bureau-check', { verdict: 'accept' });
    expect(await desk.note(handler, number, TELLING)).toBe('');
    expect(await desk.askLegal(handler, number, TELLING)).toBe('');
    await desk.do(legal, number, 'legal-opinion', { opinion: TELLING });
    expect(await desk.askReporter(handler, number, TELLING)).toBe('');
    await desk.do(centre, number, 'ask-reporter', { answer: TELLING, how: '电话' });
    expect(await desk.assign(handler, number, 'yangtze')).toBe('');
    await desk.do(yangtze, number, 'undertake', { verdict: 'answer', answer: TELLING });
    expect(await desk.requestExtension(handler, number, TELLING)).toBe('');
    await desk.do(division, number, 'extension-division', { agreed: 'yes', opinion: TELLING });
    await desk.do(head, number, 'extension-head', { agreed: 'yes' });
    const visits = [{ day: '2026-03-09', people: TELLING }];
    await desk.do(handler, number, 'close-report', {
      ...COMPLETE,
      visits,
      internalFinding: TELLING,
      measures: TELLING,
    });
    await expectHidden();
    expect((await desk.handling(number)).closing?.finding).toBe('属实');
  });

  it('hides it in the reporter’s rating and review request', async () => {
    await desk.signed(number, 'closing');
    await desk.do(handler, number, 'feed-back', { progress: TELLING });
    await desk.do(centre, number, 'check-feedback', { verdict: 'accept' });
    await desk.do(centre, number, 'reply-reporter', { reply: '经核查属实,请拨0730-6223344。' });
    expect(await desk.rate({ number, queryCode }, '不满意', TELLING)).toBe('');
    expect(await desk.askReview({ number, queryCode }, TELLING)).toBe('');
    await expectHidden();
    expect((await bench.domain(number)).feedback.reply?.text).toContain('0730-6223344');
  });

  it('leaves what was picked from options as it was picked, though the reporter is called so', async () => {
    const odd = await bench.submit({ reporter: { anonymous: false, name: '属实', phone: PHONE } });
    await desk.do(centre, odd.number, 'dispatch-desk', { action: 'dispatch', lead: 'rivers' });
    await desk.do(handler, odd.number, 'report-bureau-check', { verdict: 'accept' });
    await desk.do(handler, odd.number, 'close-report', COMPLETE);
    expect((await desk.handling(odd.number)).closing?.finding).toBe('属实');
  });
});
