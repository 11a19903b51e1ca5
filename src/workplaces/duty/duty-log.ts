import type { WorkCalendar } from '../../platform/calendar/index.js';
import type { CaseFiles } from '../../platform/case-file/index.js';
import { type Actor, type Clock, done, type Outcome, refuse } from '../../platform/kernel/index.js';
import type { Logbook, LogEntry } from '../../platform/logbook/index.js';
import { maskIdentifiers } from '../../procedure/case/index.js';
import { cut, dayRange, type Page, positionOf, timeMark } from '../http/index.js';
import { LOG_KINDS, type LogView } from './schemas.js';

export const BOOK = 'duty';
const PARTY = 'role:duty-office';
const KIND_TITLES: Readonly<Record<LogView['kind'], string>> = {
  note: '记事',
  call: '电话',
  handover: '交班',
  'handover-confirmed': '接班',
  'handover-withdrawn': '撤回交班',
};

export interface NewLogEntry {
  readonly kind: 'note' | 'call';
  readonly text: string;
  readonly number?: string | undefined;
}

/** 值班日志: only grows; a wrong entry is put right by another one. */
export class DutyLog {
  constructor(
    private readonly book: Logbook,
    private readonly caseFiles: CaseFiles,
    private readonly calendar: WorkCalendar,
    private readonly clock: Clock,
  ) {}

  /** Refuses `report.unknown` for a number that is no emergency. @param key makes the entry's id */
  async add(actor: Actor, key: string, { kind, text, number }: NewLogEntry): Promise<Outcome<LogView>> {
    const subject = number === undefined ? '' : await this.emergency(number);
    if (subject === null) return refuse('report.unknown');
    const entry = entryOf(actor, this.clock.now(), {
      id: `duty:${key}`,
      kind,
      subject,
      text: maskIdentifiers(text, [], 'staff'),
    });
    await this.book.append(entry);
    return done(logView(entry));
  }

  /** The entries of one day, today's without a day, newest first. */
  async list(wanted: { limit: number; cursor?: string | undefined; day?: string | undefined }): Promise<Page<LogView>> {
    const { limit, cursor, day = this.calendar.dayOf(this.clock.now()) } = wanted;
    const before = positionOf(cursor, timeMark);
    const page = { limit: limit + 1, ...(before && { before: { at: new Date(before[0]), id: before[1] } }) };
    const found = await this.book.page({ book: BOOK, kinds: LOG_KINDS, ...dayRange(day) }, page);
    const { items, next } = cut(found, limit, ({ at, id }) => [at.toISOString(), id]);
    return { items: items.map(logView), next };
  }

  private async emergency(number: string): Promise<string | null> {
    const file = await this.caseFiles.findByNumber(number.trim().toUpperCase());
    return file?.parties.includes(PARTY) ? file.number : null;
  }
}

/** A line of the duty book. */
export function entryOf(
  { id: by, name, unit }: Actor,
  at: Date,
  {
    id,
    kind,
    subject,
    text,
    ...more
  }: { id: string; kind: string; subject: string; text: string; to?: string; toName?: string },
): LogEntry {
  return { id, book: BOOK, kind, at, by: { id: by, name, unit }, subject, label: '', data: { text, ...more } };
}

function logView({ id, at, by, kind, subject, data }: LogEntry): LogView {
  const known = LOG_KINDS.find((one) => one === kind) ?? 'note';
  const number = known === 'note' || known === 'call' ? subject : '';
  const text = typeof data.text === 'string' ? data.text : '';
  return {
    id,
    at: at.toISOString(),
    by: by.id,
    byName: by.name,
    kind: known,
    kindTitle: KIND_TITLES[known],
    text,
    number,
  };
}
