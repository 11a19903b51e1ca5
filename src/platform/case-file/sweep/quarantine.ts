import type { Clock } from '../../kernel/index.js';
import { boundOf } from '../query/page.js';
import type { Collections } from '../store/collections.js';
import type { QuarantineRow } from '../store/stored-file.js';

const MENDED_AFTER_MS = 86_400_000;
const LONGEST_MESSAGE = 2_000;

/** Files that cannot be loaded, written or moved on: set apart and shown, so that they stop nobody else. */
export class Quarantine {
  constructor(
    private readonly collections: Pick<Collections, 'quarantine'>,
    private readonly machine: Clock,
  ) {}

  /** @returns how often this file has failed by now */
  async add(caseId: string, doing: string, fault: unknown): Promise<number> {
    const now = this.machine.now();
    const name = fault instanceof Error ? fault.constructor.name : typeof fault;
    const message = (fault instanceof Error ? fault.message : String(fault)).slice(0, LONGEST_MESSAGE);
    const set = { doing, fault: name, message, lastAt: now };
    const row = await this.collections.quarantine.findOneAndUpdate(
      { _id: rowOf(caseId, doing) },
      { $set: set, $inc: { count: 1 }, $setOnInsert: { case: caseId, firstAt: now } },
      { upsert: true, returnDocument: 'after' },
    );
    return row?.count ?? 1;
  }

  /** This works again, so the file could be read too; what else it is set apart for stays. */
  async release(caseId: string, doing: string): Promise<void> {
    await this.collections.quarantine.deleteMany({ _id: { $in: rowsOf(caseId, doing) } });
  }

  /** What still cannot be done is tried, and fails, every hour at least: a row a day old was mended by something else. */
  async dropMended(): Promise<void> {
    const dayAgo = new Date(this.machine.now().getTime() - MENDED_AFTER_MS);
    // A rebuild is only tried again when somebody asks for it.
    await this.collections.quarantine.deleteMany({ lastAt: { $lt: dayAgo }, doing: { $ne: 'rebuild' } });
  }

  /** Which of these files are set apart for this, or for not being readable. */
  async among(caseIds: readonly string[], doing: string): Promise<ReadonlySet<string>> {
    if (caseIds.length === 0) return new Set();
    const rowIds = caseIds.flatMap((caseId) => rowsOf(caseId, doing));
    const rows = await this.collections.quarantine.find({ _id: { $in: rowIds } }).toArray();
    return new Set(rows.map((row) => row.case));
  }

  /** Latest first. @param limit at most 100 */
  list(limit: number): Promise<QuarantineRow[]> {
    const rows = this.collections.quarantine.find({}).sort({ lastAt: -1, _id: 1 });
    return rows.limit(boundOf(limit)).toArray();
  }
}

function rowsOf(caseId: string, doing: string): string[] {
  return [rowOf(caseId, doing), rowOf(caseId, 'load')];
}

function rowOf(caseId: string, doing: string): string {
  return `${caseId}:${doing}`;
}
