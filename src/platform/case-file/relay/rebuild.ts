import type { CaseStore } from '../store/case-store.js';
import type { Collections } from '../store/collections.js';
import { readAround } from '../store/damage.js';
import { isOutcomeUnknown } from '../store/database-faults.js';
import type { Quarantine } from '../sweep/quarantine.js';
import type { Relay } from './relay.js';

export interface RebuildReport {
  readonly files: number;
  /** Files that could not be read or written again: they are set apart in quarantine. */
  readonly unreadable: number;
}

const PAGE = 200;
const DOING = 'rebuild';

/**
 * Writes all task rows again from the case files, page by page in order of id, while the house goes on working: a row a
 * command has written meanwhile is newer and stays.
 */
export class Rebuild {
  constructor(
    private readonly collections: Pick<Collections, 'files' | 'tasks'>,
    private readonly store: CaseStore,
    private readonly relay: Relay,
    private readonly quarantine: Quarantine,
  ) {}

  async taskRows(): Promise<RebuildReport> {
    let files = 0;
    let unreadable = 0;
    for (let after = ''; ; ) {
      const ids = await this.idsAfter(after);
      const last = ids.at(-1);
      if (last === undefined) return { files, unreadable };
      const apart = await this.quarantine.among(ids, DOING);
      for (const id of ids) {
        if (!(await this.rowsOf(id))) unreadable += 1;
        else {
          files += 1;
          if (apart.has(id)) await this.quarantine.release(id, DOING);
        }
      }
      after = last;
    }
  }

  private async rowsOf(caseId: string): Promise<boolean> {
    try {
      const file = await this.store.load(caseId);
      if (!file) return true;
      await this.relay.writeRows([file], 'again');
      const open = file.tasks.map((task) => `${caseId}:${task.id}`);
      const gone = { case: caseId, open: true, rev: { $lte: file.rev }, _id: { $nin: open } };
      const closed = { open: false, rev: file.rev, closedAt: file.updatedAt };
      await this.collections.tasks.updateMany(gone, { $set: closed });
      return true;
    } catch (fault) {
      // A line that broke says nothing about the file.
      if (isOutcomeUnknown(fault)) throw fault;
      await this.quarantine.add(caseId, DOING, fault);
      return false;
    }
  }

  private async idsAfter(after: string): Promise<readonly string[]> {
    const found = this.collections.files.find({ _id: { $gt: after } }, { projection: { _id: 1 } });
    const rows = await readAround(found.sort({ _id: 1 }).limit(PAGE));
    return rows.map((row) => row._id);
  }
}
