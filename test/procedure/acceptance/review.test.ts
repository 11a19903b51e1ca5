import type { JsonObject } from '../../../src/platform/kernel/index.js';
import type { ReportInput } from '../../../src/procedure/acceptance/index.js';
import { ProcedureBench, staff } from '../../bench/procedure-bench.js';
import { REAL, STORY } from './repeat-desk.js';

const centre = staff('centre');
const DOUBT = { nature: { outcome: 'report', confirm: true } };

async function reviewOf(bench: ProcedureBench, number: string): Promise<JsonObject> {
  const { tasks } = await bench.report(number);
  return tasks.find((task) => task.element === 'acceptance-review')?.inputs ?? {};
}

describe('第七条(三) 地点不明确', () => {
  let bench: ProcedureBench;
  beforeAll(async () => {
    bench = await ProcedureBench.open();
    bench.rule(DOUBT);
  });
  afterAll(() => bench.close());

  const vague = { text: '鼓楼区有人往河里倒渣土', place: { text: '鼓楼区' } };

  async function review(change: Partial<ReportInput>, data: JsonObject) {
    const { number } = await bench.submit(change);
    return { number, outcome: await bench.complete(centre, number, 'acceptance-review', data) };
  }

  it('offers the candidates of an ambiguous place, and takes the one the clerk picks; before and after are kept', async () => {
    const { number } = await bench.submit(vague);
    const { placeOptions } = await reviewOf(bench, number);
    expect(placeOptions).toContainEqual({ label: '江苏省南京市鼓楼区', value: '320106' });
    await bench.do(centre, number, 'acceptance-review', { placeCode: '320106' });
    const file = await bench.report(number);
    expect(file.domain.intake.place).toMatchObject({
      text: '鼓楼区',
      province: '320000',
      city: '320100',
      county: '320106',
      label: '江苏省南京市鼓楼区',
      certainty: 'certain',
      candidates: [],
    });
    expect(file.facets).toMatchObject({ county: '320106' });
    const corrected = (await bench.entries(number)).find(({ kind }) => kind === 'report.place-corrected');
    expect(corrected).toMatchObject({
      actor: { id: 'centre-1' },
      data: { before: { certainty: 'ambiguous', code: '' }, after: { certainty: 'certain', code: '320106' } },
    });
  });

  it('takes only a stored candidate, whatever the form lets through', async () => {
    const { outcome } = await review(vague, { placeCode: '430626' });
    expect(outcome).toMatchObject({ refusal: { code: 'form.invalid' } });
    const certain = await review({}, { placeCode: '430626' });
    expect(await bench.open(certain.number)).toEqual(['dispatch-desk']);
    expect((await bench.domain(certain.number)).intake.place).toMatchObject({ county: '430626' });
  });

  it('takes a place corrected in words, with its village', async () => {
    const { number, outcome } = await review({}, { placeText: '湖南省平江县南江镇昌江村' });
    expect(outcome.ok).toBe(true);
    expect((await bench.domain(number)).intake.place).toMatchObject({
      county: '430626',
      detail: '南江镇昌江村',
      certainty: 'certain',
    });
  });

  it.each([
    [{ placeText: '鼓楼区' }, 'place.still-ambiguous'],
    [{ placeText: '村口那条沟' }, 'place.not-found'],
    [{ placeCode: '320106', placeText: '江苏省南京市鼓楼区' }, 'place.picked-and-corrected'],
  ])('refuses %j', async (data, code) => {
    const { number, outcome } = await review(vague, data);
    expect(outcome).toMatchObject({ refusal: { code } });
    expect((await bench.domain(number)).intake.place.certainty).toBe('ambiguous');
  });

  it('leaves a place nobody touches as it is', async () => {
    const { number } = await review(vague, {});
    expect((await bench.domain(number)).intake.place.certainty).toBe('ambiguous');
    expect((await bench.entries(number)).map(({ kind }) => kind)).not.toContain('report.place-corrected');
  });
});

describe('第七条(二) 选择主件', () => {
  let bench: ProcedureBench;
  beforeAll(async () => {
    bench = await ProcedureBench.open();
    bench.rule(REAL);
  });
  afterAll(() => bench.close());

  const reporter = { anonymous: false, phone: '13800138777' };

  it('offers the closest earlier reports with place, words and time, and lets the clerk take another', async () => {
    const near = await bench.submit({ text: STORY, reporter });
    await bench.moveTo('2026-03-03T09:00:00+08:00');
    const other = await bench.submit({
      text: '平江县余坪镇昌江边采沙船又在作业,声音很大,夜里没法睡觉,请来看看。',
      reporter: { anonymous: true },
    });
    bench.rule({ ...REAL, ...DOUBT });
    const { number } = await bench.submit({ text: `${STORY}请处理。`, reporter });
    const { closeReports, leadNumber } = await reviewOf(bench, number);
    expect(leadNumber).toBe(near.number);
    expect(closeReports).toMatchObject([{ value: near.number }, { value: other.number }]);
    const [first] = closeReports as { label: string }[];
    expect(first?.label).toMatch(/地点相同 · 文字相近\d+% · 2026-03-02接收 · 同一举报人$/);
    expect(JSON.stringify(closeReports)).not.toContain('采沙');

    const link = { repeat: 'link', leadChosen: other.number, leadNumber: near.number, reason: '与另一件更接近' };
    await bench.do(centre, number, 'acceptance-review', link);
    const { repeat, overruled } = (await bench.domain(number)).acceptance;
    expect(repeat).toMatchObject({ kind: 'link', lead: { number: other.number } });
    expect(overruled).toContainEqual(
      expect.objectContaining({ what: 'lead', proposed: near.number, decided: other.number }),
    );
  });

  it('offers five at most, and nothing far away', async () => {
    bench.rule({ ...REAL, ...DOUBT });
    for (let at = 0; at < 6; at += 1) await bench.submit({ text: STORY, reporter: { anonymous: true } });
    const far = await bench.submit({
      text: '水库移民后期扶持资金没有发',
      place: { province: '江苏省', city: '南京市', county: '鼓楼区' },
      reporter: { anonymous: true },
    });
    const { number } = await bench.submit({ text: STORY, reporter: { anonymous: true } });
    const { closeReports } = await reviewOf(bench, number);
    expect(closeReports).toHaveLength(5);
    expect(JSON.stringify(closeReports)).not.toContain(far.number);
    expect((await reviewOf(bench, far.number)).closeReports).toEqual([]);
  });
});
