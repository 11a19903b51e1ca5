import { viewOf } from '../../platform/access/index.js';
import { AccessLog } from '../../platform/access/log/index.js';
import { type Attachment, Attachments, isCopied, isRecording } from '../../platform/attachments/index.js';
import { WorkCalendar } from '../../platform/calendar/index.js';
import {
  CaseFiles,
  type CaseFilter,
  CaseQueries,
  type CaseRow,
  type HistoryEntry,
  type Page,
} from '../../platform/case-file/index.js';
import { Directory } from '../../platform/directory/index.js';
import { ProcessEngine } from '../../platform/engine/index.js';
import { type Actor, Clock, type JsonObject, refuse } from '../../platform/kernel/index.js';
import { PolicyReleases } from '../../platform/policy/index.js';
import { markCursor, settle, unknownThing } from '../http/index.js';
import { CaseDoor, itemOf, type Opened, partiesOf } from './case-door.js';
import { CasePath, type CasePathView, MOST_ENTRIES } from './case-path.js';
import { asksBeyondOwnItem, type CaseRowView, type CaseView, row, view } from './case-view.js';
import { Names } from './names.js';
import { numbersLike } from './numbers-like.js';
import { OwnWrites } from './own-writes.js';
import { shown } from './parts/shown.js';

export interface CaseListQuery {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly number?: string | undefined;
  readonly receivedFrom?: string | undefined;
  readonly receivedBefore?: string | undefined;
  readonly [facet: string]: string | number | undefined;
}

/** The history gives 100 entries at a time at most. */
const HISTORY_PAGE = 100;
const LONGEST_ID = 60;

/** `copy`: who looks gets a copy that says nothing of who took it. */
type FileView = Pick<Attachment, 'id' | 'name' | 'type' | 'size'> & { readonly copy: boolean };

/** What a person looks at; every look is in the access log before it is answered. */
export class CaseDesk {
  constructor(
    private readonly door: CaseDoor,
    private readonly queries: CaseQueries,
    private readonly caseFiles: CaseFiles,
    private readonly writes: OwnWrites,
    private readonly engine: ProcessEngine,
    private readonly policy: PolicyReleases,
    private readonly calendar: WorkCalendar,
    private readonly attachmentsOf: Attachments,
    private readonly accessLog: AccessLog,
    private readonly directory: Directory,
    private readonly names: Names,
    private readonly clock: Clock,
  ) {}

  async list(
    actor: Actor,
    { limit, cursor, number, receivedFrom, receivedBefore, ...facets }: CaseListQuery,
  ): Promise<Page<CaseRowView>> {
    await this.writes.seen(actor);
    const wanted = Object.fromEntries(
      Object.entries(facets).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    );
    const filter: CaseFilter = {
      kind: 'report',
      facets: wanted,
      ...(number === undefined ? {} : { numbers: numbersLike(number, this.clock.now()) }),
      ...(receivedFrom ? { createdFrom: new Date(receivedFrom) } : {}),
      ...(receivedBefore ? { createdBefore: new Date(receivedBefore) } : {}),
    };
    const { items: found, next } = await this.queries.list(partiesOf(actor), filter, {
      limit,
      cursor: markCursor(cursor),
    });
    const ownOnly = ({ parties }: CaseRow) => itemOf(actor, parties, viewOf(actor, parties)) !== null;
    const items = asksBeyondOwnItem(wanted) ? found.filter((one) => !ownOnly(one)) : found;
    const query: JsonObject = { list: 'cases', ...wanted, ...(number === undefined ? {} : { number }), limit };
    await this.accessLog.record(actor, { action: 'list', cases: items.map((item) => item.case), query });
    return { items: items.map((one) => row(one, ownOnly(one))), next };
  }

  async open(actor: Actor, id: string): Promise<CaseView> {
    const opened = await this.door.look(actor, id);
    const policy = await this.policy.compiled(opened.file.release);
    const positions = this.engine.positions(opened.file.engine).map((at) => ({ ...at }));
    const { calendar, directory, clock } = this;
    const found = view(opened, { policy, calendar, directory, positions, now: clock.now() });
    return { ...found, ...(await this.names.in(found)) };
  }

  async history(actor: Actor, id: string, page: { after: number; limit: number }) {
    const { file, itemOf } = await this.door.look(actor, id);
    if (itemOf !== null) settle(refuse('case.own-item-only'));
    const entries = await this.caseFiles.history(file._id, { afterSeq: page.after, limit: page.limit });
    const last = entries.at(-1)?.seq ?? file.head.seq;
    return { items: entries.map(historyRow), next: last < file.head.seq ? last : null };
  }

  /** Where the case has been on its diagrams, from its history. */
  async path(actor: Actor, id: string): Promise<CasePathView> {
    const { file, itemOf } = await this.door.look(actor, id);
    if (itemOf !== null) settle(refuse('case.own-item-only'));
    const path = new CasePath();
    let afterSeq = 0;
    while (afterSeq < Math.min(file.head.seq, MOST_ENTRIES)) {
      const entries = await this.caseFiles.history(file._id, { afterSeq, limit: HISTORY_PAGE });
      for (const entry of entries) path.add(entry);
      const last = entries.at(-1)?.seq;
      if (last === undefined) break;
      afterSeq = last;
    }
    return path.view(afterSeq >= file.head.seq);
  }

  /** The diagram of the release the case is pinned to, byte for byte. */
  async diagram(actor: Actor, id: string, process: string): Promise<string> {
    const { file } = await this.door.enter(actor, id);
    const text = (await this.policy.tree(file.release)).get(`processes/${process}/${process}.bpmn`);
    if (text === undefined) throw unknownThing();
    return Buffer.from(text).toString('utf8');
  }

  async attachments(actor: Actor, id: string): Promise<readonly FileView[]> {
    const opened = await this.door.look(actor, id);
    const files = await this.attachmentsOf.ofCase(opened.file._id);
    return files.map((file, at) => fileRow(file, at + 1, opened));
  }

  async download(
    actor: Actor,
    id: string,
    attachment: string,
  ): Promise<{ name: string; type: string; bytes: Uint8Array }> {
    const opened = await this.door.enter(actor, id);
    if (opened.view !== 'identity') return this.copy(actor, opened, attachment);
    const { _id } = opened.file;
    const field = `attachment/${attachment.slice(0, LONGEST_ID)}`;
    await this.accessLog.record(actor, { action: 'export', cases: [_id], field });
    const found = await this.attachmentsOf.open(_id, attachment);
    if (found === null) throw unknownThing();
    return { name: found.attachment.name, type: found.attachment.type, bytes: found.bytes };
  }

  /** Pictures carry places and devices, voices identify: whoever sees no identity gets copies of pictures alone. */
  private async copy(actor: Actor, opened: Opened, attachment: string) {
    const { _id } = opened.file;
    const copied = await this.attachmentsOf.copy(_id, attachment);
    const refused = copied === null || !copied.ok;
    const field = `attachment-copy/${attachment.slice(0, LONGEST_ID)}`;
    await this.accessLog.record(actor, {
      action: 'export',
      cases: [_id],
      field,
      ...(refused && { reason: 'refused' }),
    });
    const files = await this.attachmentsOf.ofCase(_id);
    const at = files.findIndex((file) => file.id === attachment);
    const file = files[at];
    if (copied === null || file === undefined) throw unknownThing();
    const { name, type } = fileRow(file, at + 1, opened);
    return { name: `${name}.${file.name.split('.').at(-1)}`, type, bytes: settle(copied) };
  }
}

/** What a sender called his file may name him: without identity one sees how many files there are, and of which kind. */
function fileRow({ id, name, type, size }: Attachment, at: number, { view: seen }: Opened): FileView {
  if (seen === 'identity') return { id, name, type, size, copy: false };
  return { id, name: `${isRecording(type) ? '录音录像' : '附件'}${at}`, type, size, copy: isCopied(type) };
}

function historyRow({ seq, at, kind, actor, clause, element, release, data, hash }: HistoryEntry) {
  return { seq, at: at.toISOString(), kind, actor, clause, element, release, data: shown(data), hash };
}
