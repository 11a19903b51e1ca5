import type { WorkCalendar } from '../../platform/calendar/index.js';
import type { CaseTask, Rehearsals } from '../../platform/case-file/index.js';
import type { Directory } from '../../platform/directory/index.js';
import { type Actor, type Clock, type JsonObject, type Outcome, SYSTEM } from '../../platform/kernel/index.js';
import type { PolicyReleases } from '../../platform/policy/index.js';
import type { ReportDomain, ReportFile, ReportKind } from '../../procedure/case/index.js';
import { settle } from '../http/index.js';
import type { CaseDoor } from './case-door.js';
import { type PreviewView, preview } from './preview-view.js';

/** Signatures on one way: 处长, then 司领导. */
const MOST_SIGNATURES = 3;

/** 按下以后: tries an act and says which limits it would start, stop or move, and until when. */
export class Preview {
  constructor(
    private readonly door: CaseDoor,
    private readonly rehearsals: Rehearsals,
    private readonly kind: ReportKind,
    private readonly policy: PolicyReleases,
    private readonly calendar: WorkCalendar,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  /** Signatures it still needs count as given. @throws Problem whatever the act itself refuses, 404 for a non-party */
  async of(actor: Actor, id: string, act: (file: ReportFile) => Promise<Outcome<JsonObject>>): Promise<PreviewView> {
    const opened = await this.door.enter(actor, id);
    const signed: CaseTask[] = [];
    const tried = await this.rehearsals.rehearse<ReportDomain, JsonObject>(actor, opened.file._id, async (file) => {
      signed.length = 0;
      const waiting = new Set(file.tasks.map((task) => task.id));
      const outcome = await act(file);
      if (outcome.ok) signed.push(...(await this.signAll(file, waiting)));
      return outcome;
    });
    const made = settle(tried);
    const { calendar, directory } = this;
    const policy = await this.policy.compiled(opened.file.release);
    return preview(opened, made, signed, { policy, calendar, directory, positions: [], now: this.clock.now() });
  }

  private async signAll(file: ReportFile, waiting: ReadonlySet<string>): Promise<CaseTask[]> {
    const signed: CaseTask[] = [];
    while (signed.length < MOST_SIGNATURES) {
      const task = file.tasks.find(({ id, form }) => form === 'sign-off' && !waiting.has(id));
      if (task === undefined) break;
      const signer = { ...SYSTEM, roles: [task.role], unit: task.unit };
      const outcome = await this.kind.acts.complete(signer, file, task, { agreed: 'yes' });
      if (!outcome.ok) break;
      signed.push(task);
    }
    return signed;
  }
}
