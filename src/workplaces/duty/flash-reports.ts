import type { Command } from '../../platform/case-file/index.js';
import type { Actor } from '../../platform/kernel/index.js';
import { CHANNEL_TITLES } from '../../procedure/case/index.js';
import type { FlashInput, FlashReport, IssueFlashReport } from '../../procedure/emergency/index.js';
import { unknownThing } from '../http/index.js';
import type { CaseDoor, OwnWrites, ReportCase } from '../inbox/index.js';
import type { FlashReportsView } from './schemas.js';

/** 快报 of one event: what has been issued, and the next sheet with what the case knows already. */
export class FlashReports {
  constructor(
    private readonly door: CaseDoor,
    private readonly issueReport: IssueFlashReport,
    private readonly writes: OwnWrites,
  ) {}

  /** @throws Problem 404 for who may not see the case or has come for one item of it, and for a case without an emergency */
  async of(actor: Actor, id: string): Promise<FlashReportsView> {
    const { file, itemOf } = await this.door.look(actor, id);
    if (!file.domain.emergency.raised || itemOf !== null) throw unknownThing();
    return view(file);
  }

  async issue(actor: Actor, id: string, command: Command, input: FlashInput): Promise<FlashReportsView> {
    const { file } = await this.door.enter(actor, id);
    this.writes.settled(actor, await this.issueReport.execute(actor, command, file._id, input));
    return this.of(actor, file._id);
  }
}

function view({ number, domain }: ReportCase): FlashReportsView {
  const { intake, emergency } = domain;
  const issued = emergency.flashReports ?? [];
  const last = issued.at(-1);
  const n = issued.length + 1;
  return {
    number,
    practice: intake.practice,
    place: intake.place.label || intake.place.text,
    source: CHANNEL_TITLES[intake.channel],
    grade: emergency.grade,
    next: last?.final ? null : { n, kind: n === 1 ? '快报' : '续报' },
    draft: last === undefined ? firstDraft(domain) : nextDraft(last),
    issued: issued.map((sheet) => ({ ...sheet })),
  };
}

function firstDraft({ intake }: ReportCase['domain']): FlashReportsView['draft'] {
  return { happenedAt: intake.receivedAt, what: intake.text, casualties: '', damage: '', taken: '', requests: '' };
}

/** A follow-up begins with what the last one said: it is brought up to date, not written anew. */
function nextDraft({ happenedAt, what, casualties, damage }: FlashReport): FlashReportsView['draft'] {
  return { happenedAt, what, casualties, damage, taken: '', requests: '' };
}
