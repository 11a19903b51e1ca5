import type { CaseFiles } from '../../platform/case-file/index.js';
import { done, type Outcome, refuse } from '../../platform/kernel/index.js';
import { maskIdentifiers, type ReportDomain } from '../../procedure/case/index.js';
import type { CallOutcome, Guidance } from '../guidance/index.js';
import { type CallEnd, NO_END } from './call.js';
import type { ReportBases } from './report-bases.js';

/** What the agent says of how a call ended. */
export interface CallResult {
  readonly outcome: Exclude<CallOutcome, 'report'>;
  readonly code?: string | undefined;
  readonly entry?: string | undefined;
  readonly number?: string | undefined;
  readonly note: string;
}

/** Makes of what an agent says what the book keeps: body and number, answer or report, as they stand in the release. */
export class CallResults {
  constructor(
    private readonly caseFiles: CaseFiles,
    private readonly guidance: Guidance,
    private readonly bases: ReportBases,
  ) {}

  /** Refuses an outcome without what it needs: `call.code-…`, `call.entry-…`, `call.number-…`, `report.unknown`. */
  async endOf({ outcome, code, entry, number, note }: CallResult): Promise<Outcome<CallEnd>> {
    const end = { ...NO_END, outcome, note: maskIdentifiers(note) };
    if (outcome === 'guided' || outcome === 'refused') return this.told(end, code);
    if (outcome === 'answered') return this.answered(end, entry);
    return outcome === 'joined' ? this.joined(end, number) : done(end);
  }

  /** 即时告知: body and number that were read out. */
  private async told(end: CallEnd, code: string | undefined): Promise<Outcome<CallEnd>> {
    if (code === undefined) return refuse('call.code-missing');
    const authority = await this.guidance.authority(code);
    if (authority === undefined) return refuse('call.code-unknown');
    const { name, phone, clause } = authority;
    return done({ ...end, code, authority: name, authorityPhone: phone, clause });
  }

  private async answered(end: CallEnd, id: string | undefined): Promise<Outcome<CallEnd>> {
    if (id === undefined) return refuse('call.entry-missing');
    const entry = (await this.bases.inForce()).entry(id);
    return entry === undefined ? refuse('call.entry-unknown') : done({ ...end, entry: entry.id, clause: entry.clause });
  }

  private async joined(end: CallEnd, number: string | undefined): Promise<Outcome<CallEnd>> {
    if (number === undefined) return refuse('call.number-missing');
    const file = await this.caseFiles.findByNumber<ReportDomain>(number.trim().toUpperCase());
    return file === null || file.kind !== 'report' ? refuse('report.unknown') : done({ ...end, number: file.number });
  }
}
