import { z } from 'zod';
import { viewOf } from '../../platform/access/index.js';
import type { AccessLog } from '../../platform/access/log/index.js';
import type { WorkCalendar } from '../../platform/calendar/index.js';
import {
  type CaseFiles,
  MOST_COUNTED,
  type TaskFilter,
  type TaskOrder,
  type TaskRows,
} from '../../platform/case-file/index.js';
import type { Directory } from '../../platform/directory/index.js';
import { type Actor, type Clock, idFromKey, refuse } from '../../platform/kernel/index.js';
import type { Notices } from '../../platform/notices/index.js';
import type { ShiftNote, ShiftNotes } from '../../platform/shift-notes/index.js';
import { maskIdentifiers } from '../../procedure/case/index.js';
import { settle } from '../http/index.js';
import { dueBounds, dueFilter, partiesOf, type TaskLists, taskRow, unitOf } from '../inbox/index.js';

/** A shift, and how much of each list a sheet prints; the counts beside them are whole. */
const LONGEST_MS = 7 * 86_400_000;
const MOST_ROWS = 50;
const MOST_ALARMS = 100;

const note = z
  .strictObject({
    id: z.string(),
    at: z.iso.datetime(),
    by: z.object({ id: z.string(), name: z.string() }),
    text: z.string(),
  })
  .meta({ id: 'ShiftNote', description: '交接事项' });
const listed = z.object({ count: z.int(), items: z.array(taskRow) });
const alarm = z.object({
  id: z.string(),
  case: z.string(),
  number: z.string(),
  kind: z.string(),
  at: z.iso.datetime(),
});

export const handoverSheet = z
  .strictObject({
    unit: z.object({ id: z.string(), title: z.string() }),
    from: z.iso.datetime(),
    to: z.iso.datetime(),
    printedAt: z.iso.datetime(),
    open: z.int(),
    came: listed,
    overdue: listed,
    dueNext: z.object({ day: z.string(), count: z.int(), items: z.array(taskRow) }),
    alarms: z.array(alarm),
    notes: z.array(note),
    capped: z.int(),
  })
  .meta({
    id: 'HandoverSheet',
    description:
      '值班交接单：came 本班新到且仍待办的，overdue 已逾期的，dueNext 下一个工作日及此前到期的；每项最多列 50 件，count 为总数',
  });
export type HandoverSheetView = z.infer<typeof handoverSheet>;
export const noteView = note;
export type NoteView = z.infer<typeof note>;

/** 值班交接单: what one shift of a unit leaves to the next. */
export class HandoverSheets {
  constructor(
    private readonly rows: TaskRows,
    private readonly lists: TaskLists,
    private readonly notices: Notices,
    private readonly notes: ShiftNotes,
    private readonly caseFiles: CaseFiles,
    private readonly calendar: WorkCalendar,
    private readonly directory: Directory,
    private readonly accessLog: AccessLog,
    private readonly clock: Clock,
  ) {}

  /** Refuses `handover.ends-before`, `handover.too-long` (seven days). */
  async of(actor: Actor, from: Date, to: Date): Promise<HandoverSheetView> {
    if (to <= from) settle(refuse('handover.ends-before'));
    if (to.getTime() - from.getTime() > LONGEST_MS) settle(refuse('handover.too-long'));
    const now = this.clock.now();
    const bounds = dueBounds(now, this.calendar);
    const next = this.calendar.addWorkingDays(now, 1);
    const until = { dueFrom: new Date(now.getTime() + 1), dueBefore: new Date(next.dueAt.getTime() + 1) };
    const [open, came, overdue, dueNext, alarms, notes] = await Promise.all([
      this.rows.count(partiesOf(actor), unitOf(actor, undefined)),
      this.list(actor, { openedFrom: from, openedBefore: to }, 'newest'),
      this.list(actor, dueFilter('overdue', bounds)),
      this.list(actor, until),
      this.alarmsOf(actor, from, to),
      this.notes.of(actor.unit, from, to),
    ]);
    const cases = [came, overdue, dueNext].flatMap(({ items }) => items.map((row) => row.case));
    const query = { list: 'handover', from: from.toISOString(), to: to.toISOString() };
    await this.accessLog.record(actor, {
      action: 'export',
      cases: [...new Set(cases)],
      field: 'handover-sheet',
      query,
    });
    const title = this.directory.unit(actor.unit)?.name ?? actor.unit;
    return {
      ...{ unit: { id: actor.unit, title }, from: from.toISOString(), to: to.toISOString() },
      ...{ printedAt: now.toISOString(), open, came, overdue, dueNext: { day: next.dueDay, ...dueNext } },
      ...{ alarms, notes: notes.map(shownNote), capped: MOST_COUNTED },
    };
  }

  /** Whatever identifies a person in it is replaced: the next shift reads it, whatever its roles. */
  async leave(actor: Actor, key: string, text: string): Promise<NoteView> {
    const by = { id: actor.id, name: actor.name };
    const masked = maskIdentifiers(text, [], 'staff');
    const left: ShiftNote = { id: idFromKey(key), unit: actor.unit, at: this.clock.now(), by, text: masked };
    await this.notes.add(left);
    return shownNote(left);
  }

  private async list(actor: Actor, filter: TaskFilter, order: TaskOrder = 'due') {
    const [parties, owner] = [partiesOf(actor), unitOf(actor, undefined)];
    const [count, page] = await Promise.all([
      this.rows.count(parties, owner, filter),
      this.rows.open(parties, owner, { limit: MOST_ROWS }, filter, order),
    ]);
    return { count, items: await this.lists.show(actor, page.items) };
  }

  /** Alerts and supervision notices of the shift, of cases he may still see. */
  private async alarmsOf(actor: Actor, from: Date, to: Date): Promise<HandoverSheetView['alarms']> {
    const boards = [actor.unit, ...actor.roles];
    const found = await this.notices.of(boards, { before: { at: to, id: '' }, limit: MOST_ALARMS });
    const within = found.filter(({ at }) => at >= from);
    const files = await Promise.all([...new Set(within.map((one) => one.case))].map((id) => this.caseFiles.read(id)));
    const numbers = new Map(
      files.flatMap((file) => (file && viewOf(actor, file.parties) ? [[file._id, file.number] as const] : [])),
    );
    return within.flatMap(({ id, case: of, kind, at }) => {
      const number = numbers.get(of);
      return number === undefined ? [] : [{ id, case: of, number, kind, at: at.toISOString() }];
    });
  }
}

function shownNote({ id, at, by, text }: ShiftNote): NoteView {
  return { id, at: at.toISOString(), by: { ...by }, text };
}
