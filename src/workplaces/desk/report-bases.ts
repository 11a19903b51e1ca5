import type { Clock } from '../../platform/kernel/index.js';
import type { PolicyReleases } from '../../platform/policy/index.js';
import { loadReportBase, type ReportBase } from '../../procedure/report-base/index.js';

/** The report base of the release in force, made ready once for each. */
export class ReportBases {
  private ready: { readonly release: number; readonly base: ReportBase } | null = null;

  constructor(
    private readonly policy: PolicyReleases,
    private readonly clock: Clock,
  ) {}

  async inForce(): Promise<ReportBase> {
    const release = await this.policy.inForceAt(this.clock.now());
    if (this.ready?.release !== release) {
      const policy = await this.policy.compiled(release);
      this.ready = { release, base: loadReportBase((path) => policy.data(path)) };
    }
    return this.ready.base;
  }
}
