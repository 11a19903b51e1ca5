import type { ReportInput, Submitted } from '../../../src/procedure/acceptance/index.js';
import { type ProcedureBench, REPORTER, type Rulings, staff } from '../../bench/procedure-bench.js';
import { REAL, RepeatDesk, STORY } from './repeat-desk.js';

const centre = staff('centre');
const INCOMPLETE: Rulings = { ...REAL, completeness: { outcome: 'incomplete', params: { missing: ['place'] } } };

describe('第七条(三) a complete letter of the reporter somebody waits for', () => {
  let desk: RepeatDesk;
  let bench: ProcedureBench;
  const report = (change: Partial<ReportInput> = {}) => desk.report(change);
  beforeAll(async () => {
    desk = await RepeatDesk.open();
    bench = desk.bench;
  });
  afterAll(() => bench.close());
  beforeEach(() => desk.next());

  async function waiting(change: Partial<ReportInput> = {}): Promise<Submitted> {
    bench.rule(INCOMPLETE);
    const submitted = await bench.submit(report(change));
    expect((await bench.domain(submitted.number)).status).toBe('waiting-reporter');
    bench.rule(REAL);
    return submitted;
  }

  async function statusOf({ number }: Submitted): Promise<string> {
    return (await bench.domain(number)).status;
  }

  it('is the answer, by rule when it says the same about the same spot: the first number goes on with new clocks', async () => {
    const asked = await waiting();
    await bench.moveTo('2026-03-04T09:00:00+08:00');
    const letter = await bench.submit(report({ text: `${STORY}就在村口石桥下。` }));
    expect(await statusOf(letter)).toBe('merged');
    expect(await bench.open(asked.number)).toEqual(['dispatch-desk']);
    const { intake, acceptance } = await bench.domain(asked.number);
    expect(intake).toMatchObject({
      openQuestion: null,
      supplements: [{ from: `answer:${letter.number}`, text: `${STORY}就在村口石桥下。` }],
    });
    expect(acceptance.repeat.followers).toBe(1);
    expect(await bench.clockOf(asked.number, 'supplement.lapse')).toMatchObject({ state: 'met' });
    expect(await bench.clockOf(asked.number, 'dispatch.report')).toMatchObject({
      state: 'running',
      dueAt: new Date('2026-03-06T16:00:00Z'),
    });
    expect((await bench.entries(asked.number)).map(({ kind }) => kind)).toContain('report.supplemented');
  });

  it('shows on the page of the first number as what the reporter has added, and both letters end with it', async () => {
    const asked = await waiting();
    const letter = await bench.submit(report());
    const { supplements } = bench.ok(await bench.procedure.lookUpReport.execute(asked));
    expect(supplements).toMatchObject([{ text: STORY }]);
    await bench.do(centre, asked.number, 'dispatch-desk', { action: 'dispatch', lead: 'rivers' });
    const { _id } = await bench.report(asked.number);
    await bench.runtime.caseFiles.change(centre, bench.command(), _id, async (file) => {
      await file.message('handling.closed', { finding: '属实', result: '已解决' });
      return { ok: true, value: null };
    });
    await bench.settle();
    expect((await bench.domain(letter.number)).outcome).toBe('merged');
  });

  it('brings the place that was missing, kept with what stood there before', async () => {
    const asked = await waiting({ place: {}, text: '有人夜里用抽沙船偷采河沙,河堤已经被掏空,请派人来看看。' });
    const letter = await bench.submit(report());
    expect(await statusOf(letter)).toBe('merged');
    expect((await bench.domain(asked.number)).intake.place).toMatchObject({ county: '430626', certainty: 'certain' });
    expect((await bench.entries(asked.number)).map(({ kind }) => kind)).toContain('report.place-corrected');
  });

  it.each([
    ['says it less alike', '平江县余坪镇昌江边采沙船夜里又在作业,河堤都空了,我们夜里睡不着。'],
    ['says something new too', `${STORY}另有一处弃渣倒进河里。`],
  ])('is proposed as the answer to a clerk when it %s', async (_name, text) => {
    const asked = await waiting();
    const letter = await bench.submit(report({ text }));
    const [task] = (await bench.report(letter.number)).tasks;
    expect(task).toMatchObject({
      element: 'acceptance-review',
      inputs: { repeat: 'merge', leadNumber: asked.number },
    });
    expect(await statusOf(asked)).toBe('waiting-reporter');
    await bench.do(centre, letter.number, 'acceptance-review', {});
    expect(await statusOf(letter)).toBe('merged');
    expect(await bench.open(asked.number)).toEqual(['dispatch-desk']);
  });

  it('may be found to be another matter: the clerk says so, and both go their own way', async () => {
    const asked = await waiting();
    const letter = await bench.submit(report({ text: `${STORY}另有一处弃渣倒进河里。` }));
    await bench.do(centre, letter.number, 'acceptance-review', { repeat: 'none', reason: '说的是弃渣' });
    expect(await bench.open(letter.number)).toEqual(['dispatch-desk']);
    expect(await statusOf(asked)).toBe('waiting-reporter');
  });

  it('takes a lapsed report up again under its number, once a clerk has confirmed it', async () => {
    const asked = await waiting();
    await bench.moveTo('2026-03-20T09:00:00+08:00');
    expect(await statusOf(asked)).toBe('lapsed');
    const letter = await bench.submit(report());
    expect(await bench.open(letter.number)).toEqual(['acceptance-review']);
    await bench.do(centre, letter.number, 'acceptance-review', {});
    expect(await statusOf(letter)).toBe('merged');
    expect(await bench.open(asked.number)).toEqual(['dispatch-desk']);
  });

  it('is no answer while it is incomplete itself, nor when somebody else wrote it', async () => {
    const asked = await waiting();
    bench.rule(INCOMPLETE);
    const again = await bench.submit(report());
    expect((await bench.domain(again.number)).acceptance.repeat.kind).toBe('link');
    bench.rule(REAL);
    const other = await bench.submit(report({ reporter: desk.neighbour() }));
    expect((await bench.domain(other.number)).acceptance.repeat.kind).toBe('link');
    expect(await statusOf(asked)).toBe('waiting-reporter');
  });

  it('reads a place that was not certain again from what the reporter adds under the number', async () => {
    const asked = await waiting({ place: {}, text: '有人夜里偷采河沙,河堤已经被掏空。' });
    const input = { text: '在湖南省平江县余坪镇', attachments: [] };
    bench.ok(await bench.procedure.supplementReport.execute(REPORTER, bench.command(), asked, input));
    expect((await bench.domain(asked.number)).intake.place).toMatchObject({ county: '430626', certainty: 'certain' });
  });
});
