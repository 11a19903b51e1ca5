import { readFileSync } from 'node:fs';
import { createCalendar, readNotice } from '../../platform/calendar/index.js';
import type { ClockRecord } from '../../platform/clocks/index.js';
import type { ReportDomain } from '../../procedure/case/index.js';
import { promisedAtReceipt, reporterClocks } from './reporter-clocks.js';

const notice = readNotice(JSON.parse(readFileSync('rules/calendar/2026.json', 'utf8')));
const calendar = createCalendar([notice]);
const at = (text: string) => new Date(`${text}+08:00`);
const NOW = at('2026-10-16T10:00:00');

/** 24:00 of a Shanghai day. */
const end = (day: string) => new Date(at(`${day}T00:00:00`).getTime() + 86_400_000);

function clock(change: Partial<ClockRecord>): ClockRecord {
  return {
    id: 'c',
    key: 'handle.report',
    unit: 'WD',
    amount: 20,
    clause: '办法 第十条',
    subject: '',
    holder: '',
    startedBy: '',
    startedAt: at('2026-09-18T09:00:00'),
    dueAt: end('2026-10-22'),
    promisedAt: end('2026-10-22'),
    calendar: calendar.version,
    provisional: false,
    state: 'running',
    settledAt: null,
    settledBy: null,
    overdue: false,
    steps: [],
    moves: [],
    ...change,
  };
}

function domain(change: object = {}): ReportDomain {
  const handling = { extension: null, longTerm: null };
  return { status: 'handling', outcome: null, handling, ...change } as unknown as ReportDomain;
}

function shown(clocks: readonly ClockRecord[], of = domain()) {
  return reporterClocks(clocks, of, { calendar, now: NOW, title: (key) => key });
}

describe('the dates a reporter sees', () => {
  it('skip holidays and count make-up days: dispatched on 18 September, 16 counted, 4 left, due on 22 October', () => {
    const [handling] = shown([clock({})]);
    expect(handling).toMatchObject({ dueDay: '2026-10-22', left: 4, total: 20, used: 16, late: false, moves: [] });
    const named = handling?.why.days.filter(({ name }) => name !== '').map(({ name }) => name);
    expect(new Set(named)).toEqual(new Set(['中秋节', '国庆节']));
    expect(handling?.why.days.find(({ day }) => day === '2026-10-10')).toMatchObject({
      kind: 'make-up',
      working: true,
    });
  });

  it('say on the due day that none is left, and afterwards that it is late', () => {
    const today = shown([clock({ dueAt: end('2026-10-16') })])[0];
    const over = shown([clock({ dueAt: end('2026-10-15') })])[0];
    expect([today?.left, today?.late, over?.left, over?.late]).toEqual([0, false, -1, true]);
  });

  it('tell an extension with the old date, the new one and the reason', () => {
    const filed = clock({ key: 'handle.extended', amount: 40, dueAt: end('2026-11-19') });
    const of = domain({ handling: { extension: { reason: '需跨省核查' }, longTerm: null } });
    const [running] = shown([clock({ state: 'superseded' }), filed], of);
    expect(running?.moves).toEqual([
      { from: end('2026-10-22').toISOString(), to: end('2026-11-19').toISOString(), reason: '需跨省核查' },
    ]);
  });

  it('tell that another bureau counts anew, not which one handed it back or why', () => {
    const again = clock({ id: 'd', startedAt: at('2026-09-22T09:00:00'), dueAt: end('2026-10-26') });
    const [running, ...others] = shown([clock({ state: 'superseded' }), again]);
    expect(running?.moves.map(({ reason }) => reason)).toEqual(['主管司局有调整，办理期限从重新交办之日起计算。']);
    expect(others).toEqual([]);
  });

  it('keep the promised date in sight while no bureau has it', () => {
    const between = shown([clock({ state: 'superseded' })], domain({ status: 'returned' }));
    expect(between).toMatchObject([{ key: 'handle.report', state: 'running', dueDay: '2026-10-22' }]);
    expect(shown([clock({ state: 'superseded' })])).toEqual([]);
  });

  it('name the first dispatch and whether it was kept, none of the later ones', () => {
    const settled = { key: 'dispatch.report', amount: 2, startedAt: at('2026-09-17T09:00:00') };
    const first = clock({ ...settled, dueAt: end('2026-09-20'), state: 'met', settledAt: at('2026-09-18T09:00:00') });
    const later = clock({ ...settled, id: 'e', state: 'missed', settledAt: NOW });
    const dates = shown([first, later]);
    expect(dates).toMatchObject([{ key: 'dispatch.report', state: 'met', used: 1, total: 2 }]);
  });

  it('leave out what goes on between desks of the house', () => {
    const inside = ['redispatch', 'return.report', 'legal.opinion', 'undertaker.handle', 'check.feedback', 'callback'];
    expect(shown(inside.map((key) => clock({ key, promisedAt: null })))).toEqual([]);
  });

  it('count calendar days where the limit does', () => {
    const review = clock({ key: 'review.window', unit: 'calendar-day', amount: 30, dueAt: end('2026-10-18') });
    expect(shown([review])).toMatchObject([{ unit: 'calendar-day', left: 2, total: 30, used: 28 }]);
  });
});

describe('the dates of a receipt', () => {
  it('are those that began with the report, whatever became of them', () => {
    const dispatch = clock({ key: 'dispatch.report', state: 'superseded', dueAt: end('2026-09-22') });
    const later = clock({ startedAt: NOW });
    expect(
      promisedAtReceipt([dispatch, clock({ key: 'emergency.flag', promisedAt: null }), later], calendar, (key) => key),
    ).toMatchObject([{ key: 'dispatch.report', dueDay: '2026-09-22' }]);
  });
});
