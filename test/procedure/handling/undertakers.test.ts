import { REPORTER } from '../../bench/procedure-bench.js';
import { apart, COMPLETE, centre, county, handler, legal, onDesk, yangtze } from './handling-bench.js';

const CITY = 'water-430600';
const COUNTY = 'water-430626';
const PROVINCE = 'water-430000';

describe('办法 第十一条 督促承办单位', () => {
  const on = onDesk();

  it('gives each undertaker its own item, without identity, due five working days before the bureau', async () => {
    const number = await on.desk.accepted();
    expect(await on.desk.assign(handler, number, 'yangtze', PROVINCE)).toBe('');
    const file = await on.bench.report(number);
    const items = file.tasks.filter(({ element }) => element === 'undertake');
    expect(items.map(({ unit, dueAt }) => [unit, dueAt?.toISOString()])).toEqual([
      ['yangtze', '2026-03-23T16:00:00.000Z'],
      [PROVINCE, '2026-03-23T16:00:00.000Z'],
    ]);
    expect(file.parties).toEqual(expect.arrayContaining(['masked:yangtze', `masked:${PROVINCE}`]));
    expect(file.parties).not.toContain('unit:yangtze');
  });

  it('refuses the unit reported on, whoever is not above it, and unknown units', async () => {
    const number = await on.desk.accepted();
    expect(await on.desk.nameReported(handler, number, CITY)).toBe('');
    expect(await on.desk.assign(handler, number, CITY)).toBe('undertaker.is-reported');
    expect(await on.desk.assign(handler, number, 'water-430100')).toBe('undertaker.not-above');
    expect(await on.desk.assign(handler, number, COUNTY)).toBe('undertaker.not-above');
    expect(await on.desk.assign(handler, number, 'nowhere')).toBe('undertaker.unit-unknown');
    expect(await on.desk.assign(handler, number)).toBe('undertaker.none-named');
    expect(await on.desk.assign(handler, number, PROVINCE)).toBe('');
  });

  it('has a river-basin authority look into a provincial department, and nobody beside it', async () => {
    const number = await on.desk.accepted();
    await on.desk.nameReported(handler, number, PROVINCE);
    expect(await on.desk.assign(handler, number, 'water-420000')).toBe('undertaker.not-above');
    expect(await on.desk.assign(handler, number, 'yangtze')).toBe('');
  });

  it('refuses to name the bureau itself, or an undertaker at work, as the unit reported on', async () => {
    const number = await on.desk.accepted();
    await on.desk.assign(handler, number, PROVINCE);
    expect(await on.desk.nameReported(handler, number, 'rivers')).toBe('bureau.reported');
    expect(await on.desk.nameReported(handler, number, PROVINCE)).toBe('undertaker.is-reported');
  });

  it('asks the unit reported on for a statement, without the report’s text', async () => {
    const number = await on.desk.accepted();
    expect(await on.desk.askStatement(handler, number, CITY, '许可是何时核发的?')).toBe('statement.not-reported');
    await on.desk.nameReported(handler, number, CITY);
    expect(await on.desk.askStatement(handler, number, CITY)).toBe('statement.without-questions');
    expect(await on.desk.askStatement(handler, number, CITY, '许可是何时核发的?')).toBe('');
    const copied = '请说明平江县余坪镇昌江边有人夜里用抽沙船偷采河沙一事';
    expect(await on.desk.askStatement(handler, number, CITY, copied)).toBe('statement.quotes-report');
    const letter = on.bench.mail.unit.received.at(-1);
    expect(letter).toMatchObject({ receiver: CITY, payload: { questions: ['许可是何时核发的?'] } });
    expect(JSON.stringify(letter?.payload)).not.toContain('采砂');
    expect((await on.bench.report(number)).parties.join()).not.toContain(CITY);
    expect(await on.desk.recordStatement(handler, number, 'statement-1', '2024年核发')).toBe('');
    expect((await on.desk.handling(number)).statements).toMatchObject([{ answer: '2024年核发' }]);
    expect(await on.desk.recordStatement(handler, number, 'statement-9', '无')).toBe('statement.unknown');
  });

  it('takes the sight of the case from a unit whose item was written off, and from one reported on', async () => {
    const number = await on.desk.accepted();
    await on.desk.assign(handler, number, 'yangtze', COUNTY, PROVINCE);
    expect(await on.desk.writeOff(handler, number, 'item-1', '改由省厅核查')).toBe('');
    expect((await on.bench.report(number)).parties).not.toContain('masked:yangtze');
    await on.desk.do(county, number, 'undertake', { verdict: 'answer', answer: '未见问题' });
    expect(await on.desk.nameReported(handler, number, CITY)).toBe('');
    const file = await on.bench.report(number);
    expect(file.parties.filter((party) => party.startsWith('masked:'))).toEqual([`masked:${PROVINCE}`]);
    // The county below the unit reported on answered before anybody knew: no ground to close on.
    expect(file.domain.handling.undertakers.map(({ state }) => state)).toEqual(['written-off', 'written-off', 'open']);
    expect(await on.desk.nameReported(handler, number)).toBe('');
    expect((await on.desk.handling(number)).reported).toEqual([CITY]);
  });

  it('refuses a second open item for the same unit', async () => {
    const number = await on.desk.accepted();
    expect(await on.desk.assign(handler, number, 'yangtze', 'yangtze')).toBe('undertaker.at-work-already');
    expect(await on.desk.assign(handler, number, 'yangtze')).toBe('');
    expect(await on.desk.assign(handler, number, 'yangtze')).toBe('undertaker.at-work-already');
  });

  it(
    'lets a late answer miss its own limit only, not the return nobody asked for',
    apart(async (desk, late) => {
      const number = await desk.accepted();
      await desk.assign(handler, number, 'yangtze');
      await late.moveTo('2026-03-11T09:00:00+08:00');
      await desk.do(yangtze, number, 'undertake', { verdict: 'answer', answer: '已核查' });
      expect(await late.clockOf(number, 'undertaker.return')).toMatchObject({ state: 'superseded' });
      expect(await late.clockOf(number, 'undertaker.handle')).toMatchObject({ state: 'met' });
    }),
  );

  it('refuses to close over open items, until they are answered or written off with reason', async () => {
    const number = await on.desk.accepted();
    await on.desk.assign(handler, number, 'yangtze', COUNTY);
    expect(await on.desk.refusal(handler, number, 'close-report', COMPLETE)).toBe('closing.undertakers-open');
    await on.desk.do(yangtze, number, 'undertake', { verdict: 'answer', answer: '已现场核查' });
    expect(await on.desk.refusal(handler, number, 'close-report', COMPLETE)).toBe('closing.undertakers-open');
    expect(await on.desk.writeOff(handler, number, 'item-2', '')).toBe('undertaker.write-off-without-reason');
    expect(await on.desk.writeOff(handler, number, 'item-2', '已由流域机构一并核查')).toBe('');
    expect(await on.desk.writeOff(handler, number, 'item-2', '再次')).toBe('undertaker.settled');
    expect(await on.desk.writeOff(handler, number, 'item-9', '没有')).toBe('undertaker.unknown');
    expect(await on.bench.open(number)).toEqual(['close-report']);
    expect(await on.desk.refusal(handler, number, 'close-report', COMPLETE)).toBe('');
    expect((await on.desk.handling(number)).undertakers.map(({ state }) => state)).toEqual(['answered', 'written-off']);
  });

  it('takes an item back inside two working days, with reason, and must then be settled by the bureau', async () => {
    const number = await on.desk.accepted();
    await on.desk.assign(handler, number, COUNTY);
    expect(await on.desk.refusal(county, number, 'undertake', { verdict: 'return' })).toBe(
      'undertaker.return-without-reason',
    );
    expect(await on.desk.refusal(county, number, 'undertake', { verdict: 'answer' })).toBe('undertaker.answer-empty');
    await on.desk.do(county, number, 'undertake', { verdict: 'return', reason: '不属本县河段' });
    expect((await on.desk.handling(number)).undertakers).toMatchObject([{ state: 'returned', reason: '不属本县河段' }]);
    expect(await on.desk.refusal(handler, number, 'close-report', COMPLETE)).toBe('closing.undertakers-open');
  });

  it('办法 第五条 lets the legal department see only the case it was asked about, masked, while the clock goes on', async () => {
    const number = await on.desk.accepted();
    expect(await on.desk.askLegal(handler, number, ' ')).toBe('legal.question-empty');
    expect(await on.desk.askLegal(handler, number, '是否构成非法采砂?')).toBe('');
    expect(await on.desk.askLegal(handler, number, '另一问题')).toBe('legal.asked-already');
    const { parties } = await on.bench.report(number);
    expect(parties).toContain('masked-role:legal');
    expect(parties).not.toContain('role:legal');
    expect(await on.bench.clockOf(number, 'legal.opinion')).toMatchObject({
      state: 'running',
      holder: 'legal',
      dueAt: new Date('2026-03-05T16:00:00Z'),
    });
    await on.desk.do(legal, number, 'legal-opinion', { opinion: '依法应认定为非法采砂。' });
    expect((await on.desk.handling(number)).legal).toMatchObject([
      { opinion: '依法应认定为非法采砂。', by: 'legal-1' },
    ]);
    expect(await on.bench.clockOf(number, 'legal.opinion')).toMatchObject({ state: 'met' });
    expect(await on.bench.clockOf(number, 'handle.report')).toMatchObject({ state: 'running' });
  });

  it('asks the reporter through the centre while the clock goes on', async () => {
    const number = await on.desk.accepted();
    expect(await on.desk.askReporter(handler, number, '抽沙船停在哪一段?')).toBe('');
    expect(await on.desk.askReporter(handler, number, '几点?')).toBe('inquiry.asked-already');
    await on.desk.do(centre, number, 'ask-reporter', { how: '电话', answer: '余坪大桥下游' });
    expect((await on.desk.handling(number)).inquiries).toMatchObject([{ answer: '余坪大桥下游', how: '电话' }]);
    expect(await on.bench.clockOf(number, 'handle.report')).toMatchObject({ state: 'running' });
  });

  it('is over for a withdrawn report: nothing more can be asked of anybody', async () => {
    on.bench.rule({});
    const report = await on.bench.submit();
    const { number } = report;
    await on.desk.do(centre, number, 'dispatch-desk', { action: 'dispatch', lead: 'rivers' });
    await on.desk.do(handler, number, 'report-bureau-check', { verdict: 'accept' });
    await on.bench.procedure.withdrawReport.execute(REPORTER, on.bench.command(), report, '问题已经解决');
    await on.bench.settle();
    await on.desk.do(centre, number, 'withdrawal-desk', { action: 'end', reason: '举报人撤回' });
    expect(await on.desk.assign(handler, number, 'yangtze')).toBe('handling.not-open');
    expect((await on.bench.report(number)).engine.parked).toEqual([]);
  });

  it('alarms the bureau when an undertaker is late, refuses its return then, and stops nothing', async () => {
    const number = await on.desk.accepted();
    const before = await on.bench.clockOf(number, 'handle.report');
    await on.desk.assign(handler, number, 'yangtze');
    await on.bench.moveTo('2026-03-24T09:00:00+08:00');
    expect((await on.desk.handling(number)).undertakers[0]?.alarmedAt).not.toBe('');
    expect(on.bench.mail.unit.received.at(-1)).toMatchObject({ receiver: 'rivers', kind: 'undertaker.late' });
    const reason = { verdict: 'return', reason: '不属本单位' };
    expect(await on.desk.refusal(yangtze, number, 'undertake', reason)).toBe('undertaker.return-late');
    expect(await on.bench.open(number)).toEqual(['close-report', 'undertake']);
    expect(await on.bench.clockOf(number, 'handle.report')).toMatchObject({ state: 'running', dueAt: before?.dueAt });
    await on.desk.do(yangtze, number, 'undertake', { verdict: 'answer', answer: '已核查' });
    const late = (await on.bench.report(number)).clocks.filter(({ key }) => key === 'undertaker.handle');
    expect(late.map(({ state }) => state)).toEqual(['missed']);
  });

  it(
    'alarms the bureau by the date as it stands: an extension moves the undertaker’s limit and the alarm with it',
    apart(async (desk, extended) => {
      const number = await desk.accepted();
      await desk.assign(handler, number, 'yangtze');
      await desk.requestExtension(handler, number);
      await desk.signed(number, 'extension');
      await desk.assign(handler, number, PROVINCE);
      await extended.moveTo('2026-03-25T09:00:00+08:00');
      const alarms = async () => (await desk.handling(number)).undertakers.map(({ alarmedAt }) => alarmedAt !== '');
      expect(await alarms()).toEqual([false, false]);
      const own = await extended.clockOf(number, 'handle.extended');
      const clocks = (await extended.report(number)).clocks.filter(({ key }) => key === 'undertaker.handle');
      expect(clocks.map(({ before }) => before)).toEqual([own, own].map((clock) => ({ clock: clock?.id, days: 5 })));
      expect(new Set(clocks.map(({ dueAt }) => dueAt.toISOString())).size).toBe(1);
      await extended.moveTo('2026-04-22T09:00:00+08:00');
      expect(await alarms()).toEqual([true, true]);
      expect(extended.mail.unit.received.at(-1)).toMatchObject({
        kind: 'undertaker.late',
        payload: { dueAt: clocks[1]?.dueAt.toISOString() },
      });
    }),
  );

  it(
    'does not take back a lateness: what the undertaker has missed stays missed when the bureau is given longer',
    apart(async (desk, late) => {
      const number = await desk.accepted();
      await desk.assign(handler, number, 'yangtze');
      await late.moveTo('2026-03-25T09:00:00+08:00');
      await desk.requestExtension(handler, number);
      await desk.signed(number, 'extension');
      await desk.do(yangtze, number, 'undertake', { verdict: 'answer', answer: '已核查' });
      expect(await late.clockOf(number, 'undertaker.handle')).toMatchObject({ state: 'missed' });
    }),
  );
});
