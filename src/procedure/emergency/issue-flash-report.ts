import type { CaseFiles, Command, Committed } from '../../platform/case-file/index.js';
import { type Actor, done, type Outcome, refuse } from '../../platform/kernel/index.js';
import { maskFor, type ReportFile } from '../case/index.js';
import type { FlashReport } from './domain.js';
import { amendEmergency } from './raise-emergency.js';

/** What the duty office writes on the sheet; the rest stands in the case. */
export interface FlashInput {
  readonly happenedAt: string;
  readonly what: string;
  readonly casualties: string;
  readonly damage: string;
  readonly taken: string;
  readonly requests: string;
  /** The last one: the event is over. */
  readonly final: boolean;
}

/** Sheets of one event, so that nobody fills a file up. */
const MOST = 50;

/** 快报 and its 续报 (办法 第八条): numbered within the event, written once and never changed. */
export class IssueFlashReport {
  constructor(private readonly caseFiles: CaseFiles) {}

  /** Refuses for others than the duty office, without an emergency, after the final one, and past 50. */
  execute(
    actor: Actor,
    command: Command,
    caseId: string,
    input: FlashInput,
  ): Promise<Outcome<Committed<{ readonly n: number }>>> {
    return this.caseFiles.change(actor, command, caseId, async (file: ReportFile) => {
      const { raised, flashReports = [] } = file.domain.emergency;
      if (!actor.roles.includes('duty-office')) return refuse('flash.by-the-duty-office.not-allowed');
      if (!raised) return refuse('flash.no-emergency');
      if (flashReports.at(-1)?.final) return refuse('flash.final-already');
      if (flashReports.length >= MOST) return refuse('flash.too-many', { limit: MOST });
      const sheet = sheetOf(actor, file, input, flashReports.length + 1);
      amendEmergency(file, { flashReports: [...flashReports, sheet] });
      file.record({ kind: 'emergency.flash-report', data: { n: sheet.n, kind: sheet.kind }, clause: '办法 第八条' });
      return done({ n: sheet.n });
    });
  }
}

function sheetOf(actor: Actor, file: ReportFile, input: FlashInput, n: number): FlashReport {
  const masked = (text: string) => maskFor(file, text.trim(), 'staff');
  return {
    n,
    kind: input.final ? '终报' : n === 1 ? '快报' : '续报',
    at: file.now.toISOString(),
    by: actor.id,
    byName: actor.name,
    grade: file.domain.emergency.grade,
    happenedAt: input.happenedAt,
    what: masked(input.what),
    casualties: masked(input.casualties),
    damage: masked(input.damage),
    taken: masked(input.taken),
    requests: masked(input.requests),
    final: input.final,
  };
}
