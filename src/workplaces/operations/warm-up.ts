import type { OnApplicationBootstrap } from '@nestjs/common';
import type { Clock } from '../../platform/kernel/index.js';
import type { PolicyReleases } from '../../platform/policy/index.js';
import type { ReportFile, ReportKind } from '../../procedure/case/index.js';

/** As much of a report as reading a letter looks at. */
function letter(release: number): ReportFile {
  const intake = { text: '举报内容', supplements: [], place: { path: '' } };
  return { release, domain: { intake, acceptance: { proposals: {} } } } as unknown as ReportFile;
}

/**
 * Compiles diagrams, rules and lexicon of the release in force before anybody waits for them: the first letter would
 * otherwise stall the host for everybody. Runs at start, and with every sweep when another release has come into force.
 */
export class WarmUp implements OnApplicationBootstrap {
  private warm = 0;

  constructor(
    private readonly policy: PolicyReleases,
    private readonly kind: ReportKind,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): Promise<void> {
    return this.followRelease();
  }

  async followRelease(): Promise<void> {
    const release = await this.policy.inForceAt(this.clock.now());
    if (release === this.warm) return;
    await this.policy.compiled(release);
    await this.kind.decisionFacts(letter(release), 'scope', {});
    this.warm = release;
  }
}
