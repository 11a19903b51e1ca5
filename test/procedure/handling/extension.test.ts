import { ProcedureBench } from '../../bench/procedure-bench.js';
import { division, HandlingDesk, handler, head, office } from './handling-bench.js';

describe('办法 第十条 延期备案', () => {
  let bench: ProcedureBench;
  let desk: HandlingDesk;
  beforeAll(async () => {
    bench = await ProcedureBench.open();
    desk = new HandlingDesk(bench);
  });
  afterAll(() => bench.close());

  it('is signed, numbered by itself, told with its reason, and makes 40 working days in all from the dispatch', async () => {
    const number = await desk.accepted();
    expect(await desk.requestExtension(handler, number)).toBe('');
    expect((await desk.handling(number)).extension).toMatchObject({ state: 'signing' });
    await desk.signed(number, 'extension');
    const { handling, registers, intake } = await bench.domain(number);
    expect(handling.extension).toMatchObject({ state: 'filed', by: 'bureau', dueAt: '2026-04-28T16:00:00.000Z' });
    expect(registers['extension-filing']).toMatchObject({ year: 2026 });
    expect(intake.told.at(-1)).toMatchObject({ kind: 'extension', told: true });
    expect(intake.told.at(-1)?.text).toContain('案情复杂');
    const told = bench.mail.unit.received.filter(({ kind }) => kind === 'extension.filed');
    expect(told.map(({ receiver }) => receiver).sort()).toEqual(['centre', 'general-office']);
    expect(await bench.clockOf(number, 'handle.report')).toMatchObject({ state: 'superseded' });
    expect(await bench.clockOf(number, 'handle.extended')).toMatchObject({ state: 'running', holder: 'rivers' });
    const task = (await bench.report(number)).tasks.find(({ element }) => element === 'close-report');
    expect(task).toMatchObject({ clock: 'handle.extended', dueAt: new Date('2026-04-28T16:00:00Z') });
  });

  it('takes numbers without a gap', async () => {
    const first = await desk.accepted();
    const second = await desk.accepted();
    for (const number of [first, second]) {
      await desk.requestExtension(handler, number);
      await desk.signed(number, 'extension');
    }
    const filing = async (number: string) => (await bench.domain(number)).registers['extension-filing']?.n ?? 0;
    expect((await filing(second)) - (await filing(first))).toBe(1);
  });

  it('is refused a second time', async () => {
    const number = await desk.accepted();
    await desk.requestExtension(handler, number);
    expect(await desk.requestExtension(handler, number)).toBe('extension.second');
    await desk.signed(number, 'extension');
    expect(await desk.requestExtension(handler, number)).toBe('extension.second');
    expect(await desk.requestExtension(office, number)).toBe('extension.second');
  });

  it('is filed late by the General Office when the bureau’s own request was never signed', async () => {
    const late = await ProcedureBench.open();
    const desk = new HandlingDesk(late);
    const number = await desk.accepted();
    await desk.requestExtension(handler, number);
    await late.moveTo('2026-04-01T09:00:00+08:00');
    expect(await desk.requestExtension(handler, number)).toBe('extension.late');
    expect(await desk.requestExtension(office, number)).toBe('');
    expect((await desk.handling(number)).extension).toMatchObject({ by: 'general-office', state: 'filed' });
    await desk.do(division, number, 'extension-division', { agreed: 'no', opinion: '已由办公厅备案' });
    expect((await desk.handling(number)).extension).toMatchObject({ state: 'filed' });
    await late.close();
  });

  it('may be asked for again when the heads did not sign it', async () => {
    const number = await desk.accepted();
    await desk.requestExtension(handler, number);
    await desk.do(division, number, 'extension-division', { agreed: 'no', opinion: '可以按期办结' });
    expect(await bench.clockOf(number, 'handle.extended')).toBeUndefined();
    expect(await desk.requestExtension(handler, number)).toBe('');
  });

  it('is refused for a consultation, without a reason, and to others than the lead bureau', async () => {
    const consultation = await desk.accepted('consultation');
    expect(await desk.requestExtension(handler, consultation)).toBe('extension.consultation');
    const number = await desk.accepted();
    expect(await desk.requestExtension(handler, number, ' ')).toBe('extension.without-reason');
    expect(await desk.requestExtension({ ...handler, unit: 'floods' }, number)).toBe('handling.not-yours');
  });

  it('is refused before the bureau has the item', async () => {
    const number = await desk.dispatched();
    expect(await desk.requestExtension(handler, number)).toBe('handling.not-open');
  });

  it('is signed in the General Office too when that is the lead bureau itself', async () => {
    const number = await desk.dispatched('report', 'general-office');
    const officer = { ...office, roles: ['general-office', 'bureau'] };
    await desk.do(officer, number, 'report-bureau-check', { verdict: 'accept' });
    expect(await desk.requestExtension(officer, number)).toBe('');
    expect(await bench.open(number)).toEqual(['close-report', 'extension-division']);
  });

  it('comes from the General Office alone after the 20 days, which stay missed', async () => {
    const number = await desk.accepted();
    const signing = await desk.accepted();
    await desk.requestExtension(handler, signing);
    await bench.moveTo('2026-03-31T09:00:00+08:00');
    expect(await desk.requestExtension(handler, number)).toBe('extension.late');
    expect(await desk.refusal(head, signing, 'extension-division', { agreed: 'yes' })).toBe('extension.late');
    expect(await desk.requestExtension(office, number, '鉴定机构延误')).toBe('');
    expect(await bench.clockOf(number, 'handle.report')).toMatchObject({ state: 'missed' });
    expect(await bench.clockOf(number, 'handle.extended')).toMatchObject({
      state: 'running',
      dueAt: new Date('2026-04-28T16:00:00Z'),
    });
  });
});

describe('办法 第十条 长期办理', () => {
  let bench: ProcedureBench;
  let desk: HandlingDesk;
  beforeAll(async () => {
    bench = await ProcedureBench.open();
    desk = new HandlingDesk(bench);
  });
  afterAll(() => bench.close());

  it('puts a named date in the place of the limit, with milestones and a note every 20 working days', async () => {
    const number = await desk.accepted();
    const milestones = [
      { day: '2026-06-30', text: '完成方案' },
      { day: '2026-12-31', text: '完成治理' },
    ];
    expect(await desk.nameDate(head, number, '2026-12-31', milestones)).toBe('');
    expect(await bench.clockOf(number, 'handle.report')).toMatchObject({ state: 'superseded' });
    expect(await bench.clockOf(number, 'handle.longterm')).toMatchObject({ dueAt: new Date('2026-12-31T16:00:00Z') });
    expect(await bench.clockOf(number, 'progress.note')).toMatchObject({ dueAt: new Date('2026-03-30T16:00:00Z') });
    const running = (await bench.report(number)).clocks.filter(({ key }) => key === 'milestone');
    expect(running.map(({ subject }) => subject)).toEqual(['2026-06-30', '2026-12-31']);
    expect((await bench.domain(number)).intake.told.at(-1)?.kind).toBe('longterm');
  });

  it('counts the next progress note from the last one', async () => {
    const number = await desk.accepted();
    await desk.nameDate(head, number, '2026-12-31');
    expect(await desk.note(handler, number, '方案已完成')).toBe('');
    const notes = (await bench.report(number)).clocks.filter(({ key }) => key === 'progress.note');
    expect(notes.map(({ state }) => state)).toEqual(['met', 'running']);
    expect((await desk.handling(number)).progress).toMatchObject([{ text: '方案已完成' }]);
  });

  it('takes two new dates from the bureau, the next only from the General Office', async () => {
    const number = await desk.accepted();
    for (const day of ['2026-06-30', '2026-09-30', '2026-12-31']) {
      expect(await desk.nameDate(head, number, day)).toBe('');
    }
    expect(await desk.nameDate(head, number, '2027-03-31')).toBe('longterm.office-needed');
    expect(await desk.nameDate(office, number, '2027-03-31')).toBe('');
    expect((await desk.handling(number)).longTerm?.dates.map(({ day }) => day)).toEqual([
      '2026-06-30',
      '2026-09-30',
      '2026-12-31',
      '2027-03-31',
    ]);
    expect(await bench.clockOf(number, 'handle.longterm')).toMatchObject({ dueAt: new Date('2027-03-31T16:00:00Z') });
  });

  it('is named by the head of the bureau, ahead, with milestones, and never for a consultation', async () => {
    const number = await desk.accepted();
    expect(await desk.nameDate(handler, number, '2026-12-31')).toBe('longterm.head-needed');
    expect(await desk.nameDate(head, number, '2026-02-27')).toBe('longterm.date-not-ahead');
    expect(await desk.nameDate(head, number, '明年')).toBe('longterm.date-not-ahead');
    expect(await desk.nameDate(head, number, '2026-12-31', [])).toBe('longterm.without-milestones');
    const late = [{ day: '2027-01-31', text: '完成治理' }];
    expect(await desk.nameDate(head, number, '2026-12-31', late)).toBe('longterm.without-milestones');
    expect(await desk.nameDate(head, await desk.accepted('consultation'), '2026-12-31')).toBe('longterm.consultation');
  });

  it('leaves a date that has passed missed: a new one starts a limit of its own, and note and milestone stay owed', async () => {
    const apart = await ProcedureBench.open();
    try {
      const desk = new HandlingDesk(apart);
      const number = await desk.accepted();
      await desk.nameDate(head, number, '2026-03-31');
      await apart.moveTo('2026-04-01T09:00:00+08:00');
      expect(await desk.nameDate(head, number, '2026-12-31')).toBe('');
      const states = async (key: string) =>
        (await apart.report(number)).clocks.filter((clock) => clock.key === key).map(({ state }) => state);
      expect(await states('handle.longterm')).toEqual(['missed', 'running']);
      expect(await states('milestone')).toEqual(['missed', 'running']);
      expect(await states('progress.note')).toEqual(['running']);
      expect(await apart.clockOf(number, 'progress.note')).toMatchObject({ dueAt: new Date('2026-03-30T16:00:00Z') });
      await desk.fedBack(number);
      expect(await states('progress.note')).toEqual(['missed']);
      expect(await states('milestone')).toEqual(['missed', 'superseded']);
      expect(await states('handle.longterm')).toEqual(['missed', 'met']);
    } finally {
      await apart.close();
    }
  });

  it('settles a milestone by the note that says it was reached', async () => {
    const number = await desk.accepted();
    await desk.nameDate(head, number, '2026-12-31', [{ day: '2026-06-30', text: '完成方案' }]);
    expect(await desk.note(handler, number, '方案完成', '2026-07-31')).toBe('progress.milestone-unknown');
    expect(await desk.note(handler, number, '方案完成', '2026-06-30')).toBe('');
    expect(await bench.clockOf(number, 'milestone')).toMatchObject({ state: 'met', subject: '2026-06-30' });
  });

  it('refuses a progress note that is empty or endless', async () => {
    const number = await desk.accepted();
    expect(await desk.note(handler, number, ' ')).toBe('progress.empty');
    expect(await desk.note(handler, number, '长'.repeat(5_001))).toBe('progress.too-long');
  });
});
