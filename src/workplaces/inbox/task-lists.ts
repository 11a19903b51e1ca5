import { z } from 'zod';
import { AccessLog } from '../../platform/access/log/index.js';
import { WorkCalendar } from '../../platform/calendar/index.js';
import {
  MOST_COUNTED,
  type Page,
  type TaskFilter,
  type TaskOwner,
  type TaskRow,
  TaskRows,
} from '../../platform/case-file/index.js';
import { Directory } from '../../platform/directory/index.js';
import { type Actor, Clock, type JsonObject } from '../../platform/kernel/index.js';
import { type CompiledPolicy, PolicyReleases } from '../../platform/policy/index.js';
import { askedWords } from '../../procedure/case/index.js';
import { identifier, markCursor, Problem, pageFields } from '../http/index.js';
import { partiesOf } from './case-door.js';
import { DUE_GROUPS, dueBounds, dueFilter, dueWithin } from './due-bounds.js';
import { Names } from './names.js';
import { OwnWrites } from './own-writes.js';
import { StandIns } from './stand-ins.js';
import { row, type TaskRowView } from './task-row.js';
import type { TaskCounts } from './task-view.js';

const flag = z.enum(['true', 'false']).transform((text) => text === 'true');
const scope = z.enum(['mine', 'unit']).default('unit');

export const taskQuery = z
  .strictObject({
    ...pageFields,
    scope,
    role: identifier.optional(),
    due: z.enum(DUE_GROUPS).optional(),
    within: z
      .string()
      .regex(/^\d{1,2}$/)
      .transform(Number)
      .optional()
      .meta({ type: 'integer', description: '多少个工作日内到期，含已逾期的' }),
    element: identifier.optional(),
    decision: flag.optional().meta({ type: 'boolean' }),
    category: z.string().max(60).optional(),
    claimed: flag.optional().meta({ type: 'boolean' }),
    number: z
      .string()
      .regex(/^(?:[Jj][Bb]\d{8}-)?\d{6}$/, '应为编号全文或后六位')
      .optional(),
    q: z.string().max(60).optional().meta({ description: '编号、标题、地点中的文字' }),
    sort: z.enum(['due', 'newest']).default('due'),
  })
  .meta({ description: 'mine 是本人认领的，unit 是本单位本岗位的' });
export type TaskQuery = z.infer<typeof taskQuery>;
export const countQuery = z.strictObject({ role: identifier.optional() });

/** 待办列表: what waits for me and for my unit. Every list is in the access log before it is shown. */
export class TaskLists {
  constructor(
    private readonly rows: TaskRows,
    private readonly writes: OwnWrites,
    private readonly policy: PolicyReleases,
    private readonly calendar: WorkCalendar,
    private readonly directory: Directory,
    private readonly names: Names,
    private readonly accessLog: AccessLog,
    private readonly clock: Clock,
    private readonly standIns: StandIns,
  ) {}

  async list(actor: Actor, query: TaskQuery): Promise<Page<TaskRowView>> {
    await this.writes.seen(actor);
    const owner = query.scope === 'mine' ? await this.handsOf(actor) : unitOf(actor, query.role);
    const page = { limit: query.limit, cursor: markCursor(query.cursor) };
    const { items, next } = await this.rows.open(partiesOf(actor), owner, page, this.filterOf(query), query.sort);
    await this.accessLog.record(actor, { action: 'list', cases: caseIds(items), query: logged(query) });
    return { items: await this.show(actor, items), next };
  }

  /** His own tasks, and those of the absent people he steps in for. */
  private async handsOf(actor: Actor): Promise<TaskOwner> {
    return { assignees: [actor.id, ...(await this.standIns.of(actor))] };
  }

  /** Each count stops at `MOST_COUNTED`. */
  async counts(actor: Actor, role?: string): Promise<TaskCounts> {
    await this.writes.seen(actor);
    const bounds = dueBounds(this.clock.now(), this.calendar);
    const count = (filter: TaskFilter, owner: TaskOwner = unitOf(actor, role)) =>
      this.rows.count(partiesOf(actor), owner, filter);
    const hands = await this.handsOf(actor);
    const [overdue, today, week, later, decision, mine, unclaimed] = await Promise.all([
      ...DUE_GROUPS.map((group) => count(dueFilter(group, bounds))),
      count({ decision: true }),
      count({}, hands),
      count({ claimed: false }),
    ]);
    const groups = { overdue: overdue ?? 0, today: today ?? 0, week: week ?? 0, later: later ?? 0 };
    const open = Math.min(MOST_COUNTED, groups.overdue + groups.today + groups.week + groups.later);
    return {
      open,
      ...groups,
      decision: decision ?? 0,
      mine: mine ?? 0,
      unclaimed: unclaimed ?? 0,
      capped: MOST_COUNTED,
    };
  }

  /** Rows as shown; a release is compiled once and the people are looked up together, whatever the length. */
  async show(actor: Actor, items: readonly TaskRow[]): Promise<TaskRowView[]> {
    const now = this.clock.now();
    const releases = [...new Set(items.map(({ release }) => release))];
    const policies = new Map(
      await Promise.all(releases.map(async (one) => [one, await this.policy.compiled(one)] as const)),
    );
    const people = await this.names.people(items.flatMap(({ assignee }) => assignee ?? []));
    const covered = await this.standIns.of(actor);
    const bounds = dueBounds(now, this.calendar);
    const sightOf = (release: number) => this.sightOf(policies.get(release), now);
    return items.map((task) => row(task, { actor, bounds, people, covered, sightOf }));
  }

  private sightOf(policy: CompiledPolicy | undefined, now: Date) {
    const limit = (key: string) => {
      if (policy === undefined) throw new Error('expected the release of every row to be compiled');
      return policy.limit(key);
    };
    return { limit, calendar: this.calendar, unitName: (id: string) => this.directory.unit(id)?.name, now };
  }

  private filterOf({ due, within, element, decision, category, claimed, number, q }: TaskQuery): TaskFilter {
    const now = this.clock.now();
    const words = [...(number === undefined ? [] : [number.toLowerCase()]), ...asked(q)];
    return {
      ...(within !== undefined && dueWithin(within, now, this.calendar)),
      ...(due !== undefined && dueFilter(due, dueBounds(now, this.calendar))),
      ...{ element, decision, claimed, words },
      ...(category !== undefined && { facets: { category } }),
    };
  }
}

/** @throws Problem for a search too short to look for anything */
function asked(q: string | undefined): string[] {
  if (q === undefined || q.trim() === '') return [];
  const words = askedWords(q);
  if (words.length === 0) {
    throw new Problem(400, 'http.invalid', { count: 1 }, [{ path: 'q', message: '请至少输入两个字' }]);
  }
  return words;
}

/** Tasks of his unit that he may work on: those of his own roles, or of the one asked for. */
export function unitOf({ unit, roles }: Actor, role: string | undefined): TaskOwner {
  return { unit, roles: roles.filter((held) => role === undefined || held === role) };
}

/** What was asked for, without words somebody typed: they may name a person. */
function logged({ cursor: _, q, ...query }: TaskQuery): JsonObject {
  const stated = Object.entries({ ...query, q: q === undefined ? undefined : '…' });
  return {
    list: 'tasks',
    ...Object.fromEntries(stated.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]))),
  };
}

function caseIds(rows: readonly { readonly case: string }[]): readonly string[] {
  return [...new Set(rows.map((task) => task.case))];
}
