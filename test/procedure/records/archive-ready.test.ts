import { ProcedureBench } from '../../bench/procedure-bench.js';
import { centre, HandlingDesk } from '../handling/handling-bench.js';

const SHA256 = /^[0-9a-f]{64}$/;

describe('办法 第十六条 归档条件', () => {
  let bench: ProcedureBench;
  let desk: HandlingDesk;
  beforeAll(async () => {
    bench = await ProcedureBench.open();
    desk = new HandlingDesk(bench);
  });
  afterAll(() => bench.close());

  it('lists the files of a handled case with their hashes once the review window is over, and has 60 days', async () => {
    const number = await desk.answered();
    await desk.do(centre, number, 'call-back', { result: '满意' });
    expect((await bench.domain(number)).records.archive).toBeNull();
    await bench.moveTo('2026-04-02T00:00:00+08:00');
    const { records, status, outcome } = await bench.domain(number);
    expect({ status, outcome }).toEqual({ status: 'ended', outcome: 'closed' });
    const { files, retentionYears } = records.archive ?? { files: [], retentionYears: -1 };
    expect(retentionYears).toBe(10);
    expect(files.every(({ sha256 }) => SHA256.test(sha256))).toBe(true);
    expect(files.map(({ name }) => name.replace(/\d+$/, 'n'))).toEqual([
      'intake/original',
      'intake/text',
      'acceptance/decisions',
      'handling/closing',
      'handling/feedback',
      'handling/sign-offs',
      'feedback/reply',
      'feedback/callback',
      'intake/told',
      'history/n',
    ]);
    const file = await bench.report(number);
    expect(file.engine.executions.filter((one) => one.status === 'running')).toEqual([]);
    expect(file.engine.incidents).toEqual([]);
    expect(await bench.clockOf(number, 'archive')).toMatchObject({ state: 'running' });
    expect(await bench.clockOf(number, 'review.window')).toMatchObject({ state: 'superseded' });
  });

  it('vouches for the history by a link of its chain', async () => {
    const number = await desk.answered();
    await desk.do(centre, number, 'call-back', { result: '拒访' });
    await bench.moveTo('2026-05-03T00:00:00+08:00');
    const { archive } = (await bench.domain(number)).records;
    const history = archive?.files.at(-1);
    const entries = await bench.entries(number);
    expect(entries.find(({ hash }) => hash === history?.sha256)).toMatchObject({
      seq: Number(history?.name.split('/')[1]),
    });
  });

  it('makes an item that ended without a bureau ready at once', async () => {
    bench.rule({ nature: { outcome: 'invalid', confirm: false } });
    const { number } = await bench.submit();
    const [desk] = await bench.open(number);
    if (desk) await bench.complete(centre, number, desk, { verdict: 'invalid', nature: 'invalid', reason: '广告' });
    const { records } = await bench.domain(number);
    expect(records.end).toMatchObject({ outcome: 'invalid', reviewWindow: false });
    expect(records.archive?.files.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['intake/original', 'acceptance/decisions']),
    );
  });
});
