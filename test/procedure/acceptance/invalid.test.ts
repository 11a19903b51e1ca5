import { ProcedureBench, staff } from '../../bench/procedure-bench.js';

const centre = staff('centre');

describe('办法 第七条(一) 规则疑为无效的来信', () => {
  let bench: ProcedureBench;
  beforeAll(async () => {
    bench = await ProcedureBench.open();
    bench.rule({ nature: { outcome: 'invalid', confirm: true, reason: '疑似广告推销' } });
  });
  afterAll(() => bench.close());

  it('is owed a dispatch in two working days until a clerk has confirmed it, with reason', async () => {
    const { number } = await bench.submit({ text: '办证刻章,溃坝' });
    expect(await bench.clockOf(number, 'dispatch.report')).toMatchObject({
      state: 'running',
      dueAt: new Date('2026-03-04T16:00:00Z'),
    });
    const [task] = (await bench.report(number)).tasks;
    expect(task).toMatchObject({ element: 'acceptance-review', dueAt: new Date('2026-03-04T16:00:00Z') });
    expect(await bench.complete(centre, number, 'acceptance-review', { nature: 'invalid' })).toMatchObject({
      refusal: { code: 'acceptance.invalid-needs-reason' },
    });
    await bench.do(centre, number, 'acceptance-review', { nature: 'invalid', reason: '广告' });
    expect(await bench.clockOf(number, 'dispatch.report')).toMatchObject({ state: 'superseded' });
    expect(
      (await bench.report(number)).clocks.filter(({ state }) => state === 'running').map(({ key }) => key),
    ).toEqual(['archive']);
  });
});
