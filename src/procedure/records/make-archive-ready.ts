import type { Attachments } from '../../platform/attachments/index.js';
import type { PolicyReleases } from '../../platform/policy/index.js';
import type { ReportFile } from '../case/index.js';
import { archiveFiles } from './archive-files.js';

/** Windows left open to the reporter: they ran out unused, so nobody met or missed them. */
const WINDOWS = ['review.window', 'supplement.reopen'];
const SETTINGS_PATH = 'rules/texts/feedback.json';

/** Retention in years, data of the release (policy decision 24). */
interface RetentionSettings {
  readonly retentionYears: number;
  readonly permanentGrades: readonly string[];
}

/** Lists what the archive will hold and starts its limit (第十六条). */
export class MakeArchiveReady {
  constructor(
    private readonly policy: PolicyReleases,
    private readonly uploads: Attachments,
  ) {}

  async of(file: ReportFile, clock: string): Promise<void> {
    const files = await archiveFiles(file, this.uploads);
    const outcome = file.domain.outcome ?? '';
    const retentionYears = await this.retention(file);
    const archive = { at: file.now.toISOString(), outcome, files, retentionYears, paperPlace: '' };
    file.domain.records = { ...file.domain.records, archive };
    for (const window of WINDOWS) file.supersedeClock(window, { reason: '期满未使用' });
    file.startClock(clock);
    const data = { outcome, retentionYears, files: files.map(({ name, sha256 }) => ({ name, sha256 })) };
    file.record({ kind: 'archive.ready', data, clause: '办法 第十六条' });
  }

  /** 0 = permanently. */
  private async retention(file: ReportFile): Promise<number> {
    const policy = await this.policy.compiled(file.release);
    const { settings } = policy.data(SETTINGS_PATH) as { readonly settings: RetentionSettings };
    return settings.permanentGrades.includes(file.domain.emergency.grade) ? 0 : settings.retentionYears;
  }
}
