import { centre, handler, head, legal, onDesk, yangtze } from '../handling/handling-bench.js';

const SHA256 = /^[0-9a-f]{64}$/;

describe('办法 第十六条 归档条件', () => {
  const on = onDesk();

  it('lists the files of a handled case with their hashes once the review window is over, and has 60 days', async () => {
    const number = await on.desk.answered();
    await on.desk.do(centre, number, 'call-back', { result: '满意' });
    expect((await on.bench.domain(number)).records.archive).toBeNull();
    await on.bench.moveTo('2026-04-02T00:00:00+08:00');
    const { records, status, outcome } = await on.bench.domain(number);
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
    const file = await on.bench.report(number);
    expect(file.engine.executions.filter((one) => one.status === 'running')).toEqual([]);
    expect(file.engine.incidents).toEqual([]);
    expect(await on.bench.clockOf(number, 'archive')).toMatchObject({ state: 'running' });
    expect(await on.bench.clockOf(number, 'review.window')).toMatchObject({ state: 'superseded' });
  });

  it('lists a paper for everything that happened while it was handled, twice over when it was handled again', async () => {
    const key = await on.desk.acceptedWithKey();
    const { number } = key;
    await on.desk.askReporter(handler, number, '几点?');
    await on.desk.supplement(key, '夜里两点');
    await on.desk.askLegal(handler, number, '是否构成非法采砂?');
    await on.desk.do(legal, number, 'legal-opinion', { opinion: '构成。' });
    await on.desk.assign(handler, number, 'yangtze');
    await on.desk.do(yangtze, number, 'undertake', { verdict: 'answer', answer: '已核查' });
    await on.desk.nameReported(handler, number, 'water-430600');
    await on.desk.askStatement(handler, number, 'water-430600', '许可是何时核发的?');
    await on.desk.requestExtension(handler, number);
    await on.desk.signed(number, 'extension');
    await on.desk.nameDate(head, number, '2026-12-31');
    await on.desk.note(handler, number, '方案已完成');
    await on.desk.fedBack(number);
    await on.desk.do(centre, number, 'check-feedback', { verdict: 'send-back', reasons: ['无证据'] });
    await on.desk.fedBack(number);
    await on.desk.do(centre, number, 'check-feedback', { verdict: 'accept' });
    await on.desk.do(centre, number, 'reply-reporter', { reply: '属实,已责令整改。' });
    await on.desk.rate(key, '满意');
    await on.desk.askReview(key, '河堤没有修复');
    await on.desk.do(centre, number, 'transfer-review', {});
    await on.desk.do(handler, number, 'decide-review', { decision: '复查', reason: '有新情况' });
    await on.desk.do(handler, number, 'handle-review', { result: '重新办理', conclusion: '重新核查。' });
    await on.desk.withdraw(key);
    await on.desk.do(centre, number, 'withdrawal-desk', { action: 'end' });
    const { archive } = (await on.bench.domain(number)).records;
    const names = archive?.files.map(({ name }) => name) ?? [];
    const papers = ['inquiries', 'legal', 'statements', 'extension', 'progress', 'earlier-rounds', 'sign-offs'];
    expect(names).toEqual(expect.arrayContaining(papers.map((paper) => `handling/${paper}`)));
    expect(names).toEqual(
      expect.arrayContaining(['intake/supplement-1', 'feedback/ratings', 'feedback/reviews', 'feedback/callback']),
    );
    const { earlier = [] } = (await on.bench.domain(number)).handling;
    expect(earlier).toMatchObject([{ sentBack: [{ reasons: ['无证据'] }], undertakers: [{ answer: '已核查' }] }]);
  });

  it('vouches for the history by a link of its chain', async () => {
    const number = await on.desk.answered();
    await on.desk.do(centre, number, 'call-back', { result: '拒访' });
    await on.bench.moveTo('2026-05-03T00:00:00+08:00');
    const { archive } = (await on.bench.domain(number)).records;
    const history = archive?.files.at(-1);
    const entries = await on.bench.entries(number);
    expect(entries.find(({ hash }) => hash === history?.sha256)).toMatchObject({
      seq: Number(history?.name.split('/')[1]),
    });
  });

  it('makes an item that ended without a bureau ready at once', async () => {
    on.bench.rule({ nature: { outcome: 'invalid', confirm: false } });
    const { number } = await on.bench.submit();
    const [desk] = await on.bench.open(number);
    if (desk) await on.bench.complete(centre, number, desk, { verdict: 'invalid', nature: 'invalid', reason: '广告' });
    const { records } = await on.bench.domain(number);
    expect(records.end).toMatchObject({ outcome: 'invalid', reviewWindow: false });
    expect(records.archive?.files.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['intake/original', 'acceptance/decisions']),
    );
  });
});
