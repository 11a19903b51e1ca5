import { createDirectory, readUnits } from '../../platform/directory/index.js';
import { refuse } from '../../platform/kernel/index.js';
import type { PolicyReleases } from '../../platform/policy/index.js';
import type { ReportFile } from '../case/index.js';

const UNITS_PATH = 'rules/directory/units.json';

/** Who may carry a review out: the bureaus of the directory in force. */
export class Reviewers {
  constructor(private readonly policy: PolicyReleases) {}

  /** Expected a bureau of the directory, not words; null when it is one. */
  async mayReview(file: ReportFile, unit: string) {
    const units = (await this.policy.compiled(file.release)).data(UNITS_PATH);
    const known = createDirectory(readUnits(units)).unit(unit);
    return known?.roles.includes('bureau') ? null : refuse('review.not-a-bureau', { unit });
  }
}

/** Whoever reviews sees the case; without identity where the report is shielded (policy decision 14). */
export function letIn(file: ReportFile, unit: string): void {
  file.grant(`${file.domain.acceptance.shielded ? 'masked' : 'unit'}:${unit}`);
}
