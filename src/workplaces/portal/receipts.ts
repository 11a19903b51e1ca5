import type { Attachments } from '../../platform/attachments/index.js';
import type { WorkCalendar } from '../../platform/calendar/index.js';
import type { CaseFile, CaseFiles } from '../../platform/case-file/index.js';
import { done, type Outcome } from '../../platform/kernel/index.js';
import type { PolicyReleases } from '../../platform/policy/index.js';
import type { ReporterAccess, ReporterKey, Submitted } from '../../procedure/acceptance/index.js';
import { CHANNEL_TITLES, type ReportDomain } from '../../procedure/case/index.js';
import type { Guidance } from '../guidance/index.js';
import { clockTitles } from './clock-titles.js';
import { countFiles } from './count-files.js';
import { placeOf } from './place-of.js';
import { promisedAtReceipt } from './reporter-clocks.js';
import type { ReceiptView, SubmittedView } from './schemas.js';

type File = CaseFile<ReportDomain>;

/** 回执: what a reporter takes away, on the screen once with his code, on paper as often as he likes without it. */
export class Receipts {
  constructor(
    private readonly caseFiles: CaseFiles,
    private readonly access: ReporterAccess,
    private readonly attachments: Attachments,
    private readonly policy: PolicyReleases,
    private readonly calendar: WorkCalendar,
    private readonly guidance: Guidance,
  ) {}

  async of({ case: id, queryCode, rev }: Submitted): Promise<SubmittedView> {
    const file = await this.caseFiles.read<ReportDomain>(id);
    if (file === null) throw new Error(`expected the report ${id} that was just handed in, but found none`);
    return { ...(await this.common(file)), queryCode, revision: rev };
  }

  async again(key: ReporterKey): Promise<Outcome<ReceiptView>> {
    const opened = await this.access.open(key);
    if (!opened.ok) return opened;
    const { domain, _id } = opened.value;
    return done({
      ...(await this.common(opened.value)),
      channelTitle: CHANNEL_TITLES[domain.intake.channel],
      place: placeOf(domain.intake),
      attachments: countFiles(domain, await this.attachments.ofCase(_id)),
    });
  }

  private async common(file: File) {
    const { number, clocks, domain } = file;
    const title = await clockTitles(file.release, this.guidance, this.policy);
    return {
      number,
      receivedAt: domain.intake.receivedAt,
      due: promisedAtReceipt(clocks, this.calendar, title),
      askAt: [...(await this.guidance.askAt())],
    };
  }
}
