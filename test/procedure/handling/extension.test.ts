import { apart, division, handler, head, office, onDesk } from './handling-bench.js';

describe('办法 第十条 延期备案', () => {
  const on = onDesk();

  it('is signed, numbered by itself, told with its reason, and makes 40 working days in all from the dispatch', async () => {
    const number = await on.desk.accepted();
    expect(await on.desk.requestExtension(handler, number)).toBe('');
    expect((await on.desk.handling(number)).extension).toMatchObject({ state: 'signing' });
    await on.desk.signed(number, 'extension');
    const { handling, registers, intake } = await on.bench.domain(number);
    expect(handling.extension).toMatchObject({ state: 'filed', by: 'bureau', dueAt: '2026-04-28T16:00:00.000Z' });
    expect(registers['extension-filing']).toMatchObject({ year: 2026 });
    expect(intake.told.at(-1)).toMatchObject({ kind: 'extension', told: true });
    expect(intake.told.at(-1)?.text).toContain('案情复杂');
    const told = on.bench.mail.unit.received.filter(({ kind }) => kind === 'extension.filed');
    expect(told.map(({ receiver }) => receiver).sort()).toEqual(['centre', 'general-office']);
    expect(await on.bench.clockOf(number, 'handle.report')).toMatchObject({ state: 'superseded' });
    expect(await on.bench.clockOf(number, 'handle.extended')).toMatchObject({ state: 'running', holder: 'rivers' });
    const task = (await on.bench.report(number)).tasks.find(({ element }) => element === 'close-report');
    expect(task).toMatchObject({ clock: 'handle.extended', dueAt: new Date('2026-04-28T16:00:00Z') });
  });

  it('takes numbers without a gap', async () => {
    const first = await on.desk.accepted();
    const second = await on.desk.accepted();
    for (const number of [first, second]) {
      await on.desk.requestExtension(handler, number);
      await on.desk.signed(number, 'extension');
    }
    const filing = async (number: string) => (await on.bench.domain(number)).registers['extension-filing']?.n ?? 0;
    expect((await filing(second)) - (await filing(first))).toBe(1);
  });

  it('is refused a second time', async () => {
    const number = await on.desk.accepted();
    await on.desk.requestExtension(handler, number);
    expect(await on.desk.requestExtension(handler, number)).toBe('extension.second');
    await on.desk.signed(number, 'extension');
    expect(await on.desk.requestExtension(handler, number)).toBe('extension.second');
    expect(await on.desk.requestExtension(office, number)).toBe('extension.second');
  });

  it(
    'is filed late by the General Office when the bureau’s own request was never signed',
    apart(async (desk, late) => {
      const number = await desk.accepted();
      await desk.requestExtension(handler, number);
      await late.moveTo('2026-04-01T09:00:00+08:00');
      expect(await desk.requestExtension(handler, number)).toBe('extension.late');
      expect(await desk.requestExtension(office, number)).toBe('');
      expect((await desk.handling(number)).extension).toMatchObject({ by: 'general-office', state: 'filed' });
      await desk.do(division, number, 'extension-division', { agreed: 'no', opinion: '已由办公厅备案' });
      expect((await desk.handling(number)).extension).toMatchObject({ state: 'filed' });
    }),
  );

  it('may be asked for again when the heads did not sign it', async () => {
    const number = await on.desk.accepted();
    await on.desk.requestExtension(handler, number);
    await on.desk.do(division, number, 'extension-division', { agreed: 'no', opinion: '可以按期办结' });
    expect(await on.bench.clockOf(number, 'handle.extended')).toBeUndefined();
    expect(await on.desk.requestExtension(handler, number)).toBe('');
  });

  it('is refused for a consultation, without a reason, and to others than the lead bureau', async () => {
    const consultation = await on.desk.accepted('consultation');
    expect(await on.desk.requestExtension(handler, consultation)).toBe('extension.consultation');
    const number = await on.desk.accepted();
    expect(await on.desk.requestExtension(handler, number, ' ')).toBe('extension.without-reason');
    expect(await on.desk.requestExtension({ ...handler, unit: 'floods' }, number)).toBe('handling.not-yours');
  });

  it('is refused before the bureau has the item', async () => {
    const number = await on.desk.dispatched();
    expect(await on.desk.requestExtension(handler, number)).toBe('handling.not-open');
  });

  it('is signed in the General Office too when that is the lead bureau itself', async () => {
    const number = await on.desk.dispatched('report', 'general-office');
    const officer = { ...office, roles: ['general-office', 'bureau'] };
    await on.desk.do(officer, number, 'report-bureau-check', { verdict: 'accept' });
    expect(await on.desk.requestExtension(officer, number)).toBe('');
    expect(await on.bench.open(number)).toEqual(['close-report', 'extension-division']);
  });

  it('comes from the General Office alone after the 20 days, which stay missed', async () => {
    const number = await on.desk.accepted();
    const signing = await on.desk.accepted();
    await on.desk.requestExtension(handler, signing);
    await on.bench.moveTo('2026-03-31T09:00:00+08:00');
    expect(await on.desk.requestExtension(handler, number)).toBe('extension.late');
    expect(await on.desk.refusal(head, signing, 'extension-division', { agreed: 'yes' })).toBe('extension.late');
    expect(await on.desk.requestExtension(office, number, '鉴定机构延误')).toBe('');
    expect(await on.bench.clockOf(number, 'handle.report')).toMatchObject({ state: 'missed' });
    expect(await on.bench.clockOf(number, 'handle.extended')).toMatchObject({
      state: 'running',
      dueAt: new Date('2026-04-28T16:00:00Z'),
    });
  });
});

describe('办法 第十条 长期办理', () => {
  const on = onDesk();

  it('puts a named date in the place of the limit, with milestones and a note every 20 working days', async () => {
    const number = await on.desk.accepted();
    const milestones = [
      { day: '2026-06-30', text: '完成方案' },
      { day: '2026-12-31', text: '完成治理' },
    ];
    expect(await on.desk.nameDate(head, number, '2026-12-31', milestones)).toBe('');
    expect(await on.bench.clockOf(number, 'handle.report')).toMatchObject({ state: 'superseded' });
    expect(await on.bench.clockOf(number, 'handle.longterm')).toMatchObject({
      dueAt: new Date('2026-12-31T16:00:00Z'),
    });
    expect(await on.bench.clockOf(number, 'progress.note')).toMatchObject({ dueAt: new Date('2026-03-30T16:00:00Z') });
    const running = (await on.bench.report(number)).clocks.filter(({ key }) => key === 'milestone');
    expect(running.map(({ subject }) => subject)).toEqual(['2026-06-30', '2026-12-31']);
    expect((await on.bench.domain(number)).intake.told.at(-1)?.kind).toBe('longterm');
  });

  it('counts the next progress note from the last one', async () => {
    const number = await on.desk.accepted();
    await on.desk.nameDate(head, number, '2026-12-31');
    expect(await on.desk.note(handler, number, '方案已完成')).toBe('');
    const notes = (await on.bench.report(number)).clocks.filter(({ key }) => key === 'progress.note');
    expect(notes.map(({ state }) => state)).toEqual(['met', 'running']);
    expect((await on.desk.handling(number)).progress).toMatchObject([{ text: '方案已完成' }]);
  });

  it('takes two new dates from the bureau, the next only from the General Office', async () => {
    const number = await on.desk.accepted();
    for (const day of ['2026-06-30', '2026-09-30', '2026-12-31']) {
      expect(await on.desk.nameDate(head, number, day)).toBe('');
    }
    expect(await on.desk.nameDate(head, number, '2027-03-31')).toBe('longterm.office-needed');
    expect(await on.desk.nameDate(office, number, '2027-03-31')).toBe('');
    expect((await on.desk.handling(number)).longTerm?.dates.map(({ day }) => day)).toEqual([
      '2026-06-30',
      '2026-09-30',
      '2026-12-31',
      '2027-03-31',
    ]);
    expect(await on.bench.clockOf(number, 'handle.longterm')).toMatchObject({
      dueAt: new Date('2027-03-31T16:00:00Z'),
    });
  });

  it('is named by the head of the bureau, ahead, with milestones, and never for a consultation', async () => {
    const number = await on.desk.accepted();
    expect(await on.desk.nameDate(handler, number, '2026-12-31')).toBe('longterm.head-needed');
    expect(await on.desk.nameDate(head, number, '2026-02-27')).toBe('longterm.date-not-ahead');
    expect(await on.desk.nameDate(head, number, '明年')).toBe('longterm.date-not-ahead');
    expect(await on.desk.nameDate(head, number, '2026-12-31', [])).toBe('longterm.without-milestones');
    const late = [{ day: '2027-01-31', text: '完成治理' }];
    expect(await on.desk.nameDate(head, number, '2026-12-31', late)).toBe('longterm.without-milestones');
    expect(await on.desk.nameDate(head, await on.desk.accepted('consultation'), '2026-12-31')).toBe(
      'longterm.consultation',
    );
  });

  it(
    'leaves a date that has passed missed: a new one starts a limit of its own, and note and milestone stay owed',
    apart(async (desk, bench) => {
      const number = await desk.accepted();
      await desk.nameDate(head, number, '2026-03-31');
      await bench.moveTo('2026-04-01T09:00:00+08:00');
      expect(await desk.nameDate(head, number, '2026-12-31')).toBe('');
      const states = async (key: string) =>
        (await bench.report(number)).clocks.filter((clock) => clock.key === key).map(({ state }) => state);
      expect(await states('handle.longterm')).toEqual(['missed', 'running']);
      expect(await states('milestone')).toEqual(['missed', 'running']);
      expect(await states('progress.note')).toEqual(['running']);
      expect(await bench.clockOf(number, 'progress.note')).toMatchObject({ dueAt: new Date('2026-03-30T16:00:00Z') });
      await desk.fedBack(number);
      expect(await states('progress.note')).toEqual(['missed']);
      expect(await states('milestone')).toEqual(['missed', 'superseded']);
      expect(await states('handle.longterm')).toEqual(['missed', 'met']);
    }),
  );

  it('settles a milestone by the note that says it was reached', async () => {
    const number = await on.desk.accepted();
    await on.desk.nameDate(head, number, '2026-12-31', [{ day: '2026-06-30', text: '完成方案' }]);
    expect(await on.desk.note(handler, number, '方案完成', '2026-07-31')).toBe('progress.milestone-unknown');
    expect(await on.desk.note(handler, number, '方案完成', '2026-06-30')).toBe('');
    expect(await on.bench.clockOf(number, 'milestone')).toMatchObject({ state: 'met', subject: '2026-06-30' });
  });

  it('refuses a progress note that is empty or endless', async () => {
    const number = await on.desk.accepted();
    expect(await on.desk.note(handler, number, ' ')).toBe('progress.empty');
    expect(await on.desk.note(handler, number, '长'.repeat(5_001))).toBe('progress.too-long');
  });
});
