import type { Attachments } from '../../platform/attachments/index.js';
import type { WorkCalendar } from '../../platform/calendar/index.js';
import type { CaseFile } from '../../platform/case-file/index.js';
import type { Directory } from '../../platform/directory/index.js';
import { type Clock, done, type Outcome } from '../../platform/kernel/index.js';
import type { PolicyReleases } from '../../platform/policy/index.js';
import type { LookUpReport, ReporterAccess, ReporterKey, ReporterTimeline } from '../../procedure/acceptance/index.js';
import { leadBureau, type ReportDomain } from '../../procedure/case/index.js';
import type { Guidance } from '../guidance/index.js';
import type { Catalogue } from '../http/index.js';
import { clockTitles } from './clock-titles.js';
import { countFiles } from './count-files.js';
import { mayDoNow, REPORTER_ACTS, type ReporterAct, whyNot } from './may-do-now.js';
import { placeOf } from './place-of.js';
import type { TimelineView } from './progress-schemas.js';
import { reporterClocks } from './reporter-clocks.js';
import { timelineOf } from './reporter-timeline.js';
import { headlineFor, statusFor, statusTitleFor, toldTitle } from './reporter-words.js';

type File = CaseFile<ReportDomain>;

export interface ReporterPageParts {
  readonly lookUp: LookUpReport;
  readonly access: ReporterAccess;
  readonly policy: PolicyReleases;
  readonly calendar: WorkCalendar;
  readonly directory: Directory;
  readonly attachments: Attachments;
  readonly guidance: Guidance;
  readonly catalogue: Catalogue;
  readonly clock: Clock;
}

/** 办理查询 as a page: what happens, until when and why, and what the reporter may do now. */
export class ReporterPage {
  constructor(private readonly parts: ReporterPageParts) {}

  async open(key: ReporterKey): Promise<Outcome<TimelineView>> {
    const [seen, opened] = [await this.parts.lookUp.execute(key), await this.parts.access.open(key)];
    if (!seen.ok) return seen;
    if (!opened.ok) return opened;
    return done(await this.view(seen.value, opened.value));
  }

  private async view(seen: ReporterTimeline, file: File): Promise<TimelineView> {
    const { domain } = file;
    const now = this.parts.clock.now();
    const clocks = reporterClocks(file.clocks, domain, {
      calendar: this.parts.calendar,
      now,
      title: await clockTitles(file.release, this.parts.guidance, this.parts.policy),
    });
    const shown = {
      told: seen.told.map((one) => ({ ...one, title: toldTitle(one.kind) })),
      supplements: [...seen.supplements],
      attachments: countFiles(domain, await this.parts.attachments.ofCase(file._id)),
      bureau: this.parts.directory.unit(leadBureau(domain) ?? '')?.name ?? '',
      clocks,
    };
    return {
      ...shown,
      number: seen.number,
      receivedAt: seen.receivedAt,
      text: seen.text,
      place: placeOf(domain.intake),
      status: statusFor(domain),
      statusTitle: statusTitleFor(domain),
      headline: headlineFor(domain),
      outcome: seen.outcome,
      outcomeTitle: seen.outcomeTitle,
      dispatchedAt: seen.dispatchedAt,
      asked: [...seen.asked],
      question: questionOf(file),
      timeline: timelineOf(domain, { ...shown, now }),
      parts: seen.parts.map(({ number, statusTitle, outcomeTitle, asked }) => ({
        number,
        statusTitle,
        outcomeTitle,
        asked,
      })),
      partOf: seen.partOf,
      reply: replyOf(domain),
      ratings: domain.feedback.ratings.map(({ at, level, comment }) => ({ at, level, comment })),
      reviews: reviewsOf(domain),
      mayDo: mayDoNow(domain, now),
      acts: REPORTER_ACTS.map((act) => this.act(act, file, now)),
    };
  }

  private act(act: ReporterAct, { domain, number }: File, now: Date): TimelineView['acts'][number] {
    const code = whyNot(act, domain, now);
    const reason =
      code === null ? '' : this.parts.catalogue.say(code, { number, limit: domain.feedback.ratings.length });
    return { act, open: code === null, reason, until: act === 'review' ? domain.feedback.reviewUntil || null : null };
  }
}

/** Limits until which the reporter may answer what he was asked for. */
const ANSWER_LIMITS = ['supplement.lapse', 'supplement.reopen'];

function questionOf({ domain, clocks }: File): TimelineView['question'] {
  const { openQuestion } = domain.intake;
  if (openQuestion === null) return null;
  // Not until when the centre has to ask, nor anything for a bureau's question, whose answer no date is set for.
  const waits = clocks.find(({ key, state }) => state === 'running' && ANSWER_LIMITS.includes(key));
  return { items: [...openQuestion.items], askedAt: openQuestion.askedAt, until: waits?.dueAt.toISOString() ?? null };
}

/** Bureau's result, or the centre's own answer to a consultation; only once it has been sent. */
function replyOf({ feedback, intake }: ReportDomain): TimelineView['reply'] {
  const sent = intake.told.findLast(({ kind }) => kind === 'reply' || kind === 'answer');
  if (sent === undefined) return null;
  return { at: sent.at, text: sent.kind === 'reply' ? (feedback.reply?.text ?? sent.text) : sent.text };
}

const REVIEW_STATES: Readonly<Record<string, string>> = {
  asked: '已收到申请',
  transferred: '正在决定是否复查',
  handling: '正在复查',
  declined: '决定不再复查',
  concluded: '已有结果',
};

function reviewsOf({ feedback }: ReportDomain): TimelineView['reviews'] {
  const own = feedback.reviews.filter(({ askedBy }) => askedBy === 'reporter');
  return own.map(({ kind, askedAt, reason, state, result, conclusion }) => {
    const told = state === 'concluded' ? { result, conclusion } : { result: '', conclusion: '' };
    return { kind, at: askedAt, reason, stateTitle: REVIEW_STATES[state] ?? '', ...told };
  });
}
