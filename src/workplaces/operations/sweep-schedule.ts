import { type BeforeApplicationShutdown, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { SchedulerRegistry } from '@nestjs/schedule';
import { Sessions, Throttle } from '../../platform/access/index.js';
import { KeptAnswers } from '../../platform/answers/index.js';
import { Attachments, ResumableUploads } from '../../platform/attachments/index.js';
import { CaseFiles, Sweeper, type SweepReport } from '../../platform/case-file/index.js';
import { Claims } from '../../platform/claims/index.js';
import { ContactProofs } from '../../platform/contact-proof/index.js';
import { Clock } from '../../platform/kernel/index.js';
import { PolicyReleases } from '../../platform/policy/index.js';
import type { ReportDomain } from '../../procedure/case/index.js';
import { Settings } from '../../settings/index.js';
import { Problem } from '../http/index.js';
import { references } from '../inbox/index.js';
import type { Check } from './readiness.js';
import type { WarmUp } from './warm-up.js';

const PENDING_UPLOADS_MS = 24 * 3_600_000;
const NAME = 'sweep';

export interface LastSweep {
  readonly at: Date;
  readonly report: SweepReport;
}

/** Does what is due at a fixed interval, never two sweeps of this host at once; finishes one before the host ends. */
export class SweepSchedule implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('sweep');
  private running: Promise<SweepReport> | null = null;
  private fault: string | null = null;
  private ending = false;
  private last: LastSweep | null = null;

  constructor(
    private readonly registry: SchedulerRegistry,
    private readonly sweeper: Sweeper,
    private readonly caseFiles: CaseFiles,
    private readonly attachments: Attachments,
    private readonly uploads: ResumableUploads,
    private readonly sessions: Sessions,
    private readonly throttle: Throttle,
    private readonly answers: KeptAnswers,
    private readonly claims: Claims,
    private readonly proofs: ContactProofs,
    private readonly policy: PolicyReleases,
    private readonly warmUp: WarmUp,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    const interval = setInterval(() => void this.tick(), this.settings.sweepSeconds * 1000);
    this.registry.addInterval(NAME, interval);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.ending = true;
    if (this.registry.doesExist('interval', NAME)) this.registry.deleteInterval(NAME);
    await this.running?.catch(() => undefined);
  }

  /** A sweep now, after one that is under way. @throws Problem 503 while the host ends */
  async sweep(): Promise<SweepReport> {
    while (this.running) await this.running.catch(() => undefined);
    if (this.ending) throw new Problem(503, 'http.unavailable');
    this.running = this.work();
    try {
      return await this.running;
    } finally {
      this.running = null;
    }
  }

  /** What `/ready` says of it. */
  check(): Check {
    return { name: 'sweeper', ok: this.fault === null, detail: this.fault ?? '正常' };
  }

  /** What the last sweep of this host did, and when it ended; null before the first. */
  latest(): LastSweep | null {
    return this.last;
  }

  private async tick(): Promise<void> {
    if (this.running || this.ending) return;
    try {
      await this.sweep();
      this.fault = null;
    } catch (fault) {
      this.fault = fault instanceof Error ? fault.name : 'unknown';
      this.log.error(fault instanceof Error ? (fault.stack ?? fault.message) : String(fault));
    }
  }

  private async work(): Promise<SweepReport> {
    const now = this.clock.now();
    await this.policy.refresh();
    await this.warmUp.followRelease();
    const report = await this.sweeper.sweep(now);
    await this.sessions.purge(now);
    await this.throttle.purge(now);
    await this.answers.purge(now);
    await this.claims.purge(now);
    await this.proofs.purge(now);
    await this.uploads.purge(now);
    const before = new Date(now.getTime() - PENDING_UPLOADS_MS);
    await this.attachments.sweep(before, (caseId, id) => this.isReferenced(caseId, id));
    this.last = { at: this.clock.now(), report };
    return report;
  }

  private async isReferenced(caseId: string, attachment: string): Promise<boolean> {
    const file = await this.caseFiles.read<ReportDomain>(caseId);
    return file !== null && references(file, attachment);
  }
}
