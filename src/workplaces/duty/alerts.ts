import type { Accounts } from '../../platform/access/index.js';
import type { AccessLog } from '../../platform/access/log/index.js';
import type { CaseFile, CaseFiles, CaseQueries, Delivery, DeliveryQueries } from '../../platform/case-file/index.js';
import type { Actor, Clock } from '../../platform/kernel/index.js';
import type { ReportDomain } from '../../procedure/case/index.js';
import type { AlertLadder, AlertPost, EmergencyDomain } from '../../procedure/emergency/index.js';
import { markCursor } from '../http/index.js';
import type { AlertsView, AlertView } from './schemas.js';

type File = CaseFile<ReportDomain>;

/** Only emergencies are the duty office's (第十五条): each is granted to it when the flag is raised. */
const DUTY = ['role:duty-office'];
const MOST_SHOWN = 50;
const MOST_DELIVERIES = 100;
const STATE_TITLES: Readonly<Record<AlertView['state'], string>> = {
  unacknowledged: '待确认',
  acknowledged: '已确认，待定级',
  graded: '跟踪中',
  'stood-down': '已解除',
};

export interface AlertsWanted {
  readonly state: 'open' | 'all';
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** The alerts of the duty office, newest first, with who has been told and whose turn is next. */
export class Alerts {
  constructor(
    private readonly queries: CaseQueries,
    private readonly caseFiles: CaseFiles,
    private readonly deliveries: DeliveryQueries,
    private readonly ladder: AlertLadder,
    private readonly accounts: Accounts,
    private readonly accessLog: AccessLog,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, { state, limit, cursor }: AlertsWanted): Promise<AlertsView> {
    const filter = { kind: 'report', ...(state === 'open' && { facets: { emergency: true } }) };
    const bounded = { limit: Math.min(limit, MOST_SHOWN), cursor: markCursor(cursor) };
    const { items, next } = await this.queries.list(DUTY, filter, bounded);
    const cases = items.map((row) => row.case);
    await this.accessLog.record(actor, { action: 'list', cases, query: { alerts: state } });
    const files = await Promise.all(cases.map((id) => this.caseFiles.read<ReportDomain>(id)));
    const shown = await Promise.all(files.filter((file) => file !== null).map((file) => this.view(file)));
    return { now: this.clock.now().toISOString(), items: shown, next };
  }

  /** Numbers and states of what has not been stood down: what one shift leaves to the next. */
  async open(): Promise<{ number: string; state: string }[]> {
    const { items } = await this.queries.list(
      DUTY,
      { kind: 'report', facets: { emergency: true } },
      { limit: MOST_SHOWN },
    );
    const files = await Promise.all(items.map((row) => this.caseFiles.read<ReportDomain>(row.case)));
    return files.flatMap((file) =>
      file === null ? [] : [{ number: file.number, state: STATE_TITLES[stateOf(file.domain.emergency)] }],
    );
  }

  private async view(file: File): Promise<AlertView> {
    const { intake, emergency } = file.domain;
    const posts = await this.ladder.of(file.release);
    const names = await this.namesIn(emergency);
    const state = stateOf(emergency);
    const { raisedAt, raisedBy, grade, gradeReason, acknowledgedAt, acknowledgedBy, standDown, flashReports } =
      emergency;
    return {
      case: file._id,
      number: file.number,
      practice: intake.practice,
      place: intake.place.label || intake.place.text,
      text: intake.text,
      evidence: [...emergency.evidence],
      raisedAt,
      raisedBy: raisedBy === 'rule' ? '规则' : nameOf(names, raisedBy),
      state,
      stateTitle: STATE_TITLES[state],
      grade,
      gradeReason,
      steps: stepsOf(emergency, posts, await this.sent(file)),
      next: nextOf(file, posts),
      acknowledgedAt,
      acknowledgedBy: nameOf(names, acknowledgedBy),
      standDown: standDown === null ? null : { ...standDown, by: nameOf(names, standDown.by) },
      task: taskOf(file),
      flashReports: flashReports?.length ?? 0,
    };
  }

  /** Messages of the ladder, as they left. */
  private async sent({ _id }: File): Promise<readonly Delivery[]> {
    const all = await this.deliveries.ofCase(_id, { afterSeq: 0, limit: MOST_DELIVERIES });
    return all.filter(({ kind }) => kind === 'emergency.alert');
  }

  private async namesIn({
    raisedBy,
    acknowledgedBy,
    standDown,
  }: EmergencyDomain): Promise<ReadonlyMap<string, string>> {
    const ids = [raisedBy, acknowledgedBy, standDown?.by ?? ''].filter((id) => id !== '' && id !== 'rule');
    return new Map((await this.accounts.byIds([...new Set(ids)])).map(({ id, name }) => [id, name]));
  }
}

function stateOf({ standDown, grade, acknowledgedAt }: EmergencyDomain): AlertView['state'] {
  if (standDown !== null) return 'stood-down';
  if (acknowledgedAt === '') return 'unacknowledged';
  return grade === '' ? 'acknowledged' : 'graded';
}

function nameOf(names: ReadonlyMap<string, string>, id: string): string {
  return names.get(id) ?? id;
}

function stepsOf(
  { alerts }: EmergencyDomain,
  posts: readonly AlertPost[],
  sent: readonly Delivery[],
): AlertView['steps'] {
  const told = new Map(
    sent.map(({ payload, state, settledAt }) => [payload.step, state === 'told' ? settledAt : null]),
  );
  return alerts.map(({ step, post, sentAt }) => {
    const title = posts.find((one) => one.post === post)?.title ?? post;
    return { step, post, title, sentAt, toldAt: told.get(step)?.toISOString() ?? null };
  });
}

/** Who is told when nobody acknowledges: the next post of the ladder, the last one again and again. */
function nextOf({ domain, clocks }: File, posts: readonly AlertPost[]): AlertView['next'] {
  const { alerts } = domain.emergency;
  if (stateOf(domain.emergency) !== 'unacknowledged') return null;
  const waiting = clocks.findLast(({ key, state }) => key === 'emergency.ack' && state === 'running');
  const post = posts[Math.min(alerts.length, posts.length - 1)];
  if (waiting === undefined || post === undefined) return null;
  return { post: post.post, title: post.title, at: waiting.dueAt.toISOString() };
}

function taskOf({ _id, tasks }: File): AlertView['task'] {
  const task = tasks.find(({ process }) => process === 'emergency');
  return task === undefined
    ? null
    : { id: `${_id}:${task.id}`, element: task.element, name: task.name, form: task.form };
}
