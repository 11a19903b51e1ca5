import { Attachments } from '../../platform/attachments/index.js';
import type { Command } from '../../platform/case-file/index.js';
import { type Actor, idFromKey, type Outcome, refuse } from '../../platform/kernel/index.js';
import {
  type ReporterAccess,
  type ReporterKey,
  type ReportInput,
  type SubmitReport,
  type Submitted,
  type SupplementInput,
  type SupplementReport,
} from '../../procedure/acceptance/index.js';
import type { Guidance } from '../guidance/index.js';

/**
 * Hands reports and supplements in together with their files: a file is tied to its case before the command that
 * references it commits, so that the sweep never removes one that is in use.
 */
export class HandIn {
  constructor(
    private readonly guidance: Guidance,
    private readonly attachments: Attachments,
    private readonly access: ReporterAccess,
    private readonly submitReport: SubmitReport,
    private readonly supplementReport: SupplementReport,
  ) {}

  async report(actor: Actor, command: Command, input: ReportInput): Promise<Outcome<Submitted>> {
    if (!(await this.knows(input.category))) return refuse('report.category-unknown');
    // The case's id follows from the command's key, before the case exists.
    const claimed = await this.attachments.claim(input.attachments, idFromKey(command.key));
    return claimed.ok ? this.submitReport.execute(actor, command, input) : claimed;
  }

  private async knows(category: string | undefined): Promise<boolean> {
    if (category === undefined) return true;
    return (await this.guidance.portal()).categories.some(({ name }) => name === category);
  }

  async supplement(
    actor: Actor,
    command: Command,
    key: ReporterKey,
    input: SupplementInput,
  ): Promise<Outcome<{ readonly number: string; readonly rev: number }>> {
    const opened = await this.access.open(key);
    if (!opened.ok) return opened;
    const claimed = await this.attachments.claim(input.attachments, opened.value._id);
    return claimed.ok ? this.supplementReport.execute(actor, command, key, input) : claimed;
  }
}
