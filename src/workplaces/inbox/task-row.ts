import { z } from 'zod';
import type { TaskRow } from '../../platform/case-file/index.js';
import type { Actor } from '../../platform/kernel/index.js';
import {
  NATURE_TITLES,
  NATURES,
  OPEN_DECISION_TITLES,
  OPEN_DECISIONS,
  STATUS_TITLES,
  STATUSES,
} from '../../procedure/case/index.js';
import { type ClockSight, clockRow, isSupervised, showClock } from './clock-view.js';
import type { DueBounds } from './due-bounds.js';
import { common, facetsOf, taskFields } from './task-view.js';

const GROUPS = ['overdue', 'today', 'week', 'later', 'none'] as const;
const facet = z.union([z.string(), z.number(), z.boolean(), z.iso.datetime(), z.null()]);

export const taskRow = z
  .object({
    ...taskFields,
    subject: z.string(),
    place: z.string(),
    nature: z.enum(NATURES).nullable(),
    natureTitle: z.string(),
    category: z.string(),
    channel: z.string(),
    status: z.enum(STATUSES).nullable(),
    statusTitle: z.string(),
    decision: z.enum(OPEN_DECISIONS).nullable(),
    decisionTitle: z.string(),
    flags: z.object({
      emergency: z.boolean(),
      supervised: z.boolean(),
      returned: z.int(),
      repeatOf: z.string(),
    }),
    group: z.enum(GROUPS),
    clocks: z.array(clockRow),
    facets: z.record(z.string(), facet),
  })
  .meta({
    id: 'TaskRow',
    description:
      '待办一行；clocks 是本件全部在计的时限，先到期的在前；group 按到期分组；decision 有值：须由人决定；coverFor 有值：代他人办理',
  });
export type TaskRowView = z.infer<typeof taskRow>;

/** What the rows of a page are shown with; read once for all of them. */
export interface ListSight {
  readonly actor: Actor;
  readonly bounds: DueBounds;
  readonly people: ReadonlyMap<string, string>;
  readonly covered: ReadonlySet<string>;
  readonly sightOf: (release: number) => ClockSight;
}

/** Whoever came for one item (第十一条) is told of the case no more than his own clocks. */
const OWN_ITEM_ROLE = 'undertaker';
const OWN_ITEM_FACETS = new Set(['nature', 'category', 'subject', 'place', 'receivedAt']);

/** A task in a list. */
export function row(task: TaskRow, { actor, bounds, people, covered, sightOf }: ListSight): TaskRowView {
  const sight = sightOf(task.release);
  const ownOnly = task.role === OWN_ITEM_ROLE;
  const clocks = (task.clocks ?? []).filter(({ holder }) => !ownOnly || holder === task.unit);
  const facets = facetsOf(task.facets);
  const shownFacets = ownOnly ? ownFacets(facets) : facets;
  return {
    ...common(task, { case: task.case, number: task.number, id: task.task }, { ...sight, actor, people, covered }),
    ...aboutOf(task, shownFacets, ownOnly),
    flags: flagsOf(
      task,
      ownOnly,
      clocks.some((clock) => isSupervised(clock, sight)),
    ),
    group: groupOf(task.dueAt, bounds),
    clocks: clocks.map((clock) => showClock(clock, sight)),
    facets: shownFacets,
  };
}

function aboutOf({ about = {} }: TaskRow, facets: TaskRowView['facets'], ownOnly: boolean) {
  const nature = NATURES.find((known) => known === facets.nature) ?? null;
  const status = STATUSES.find((known) => known === facets.status) ?? null;
  const decision = ownOnly ? null : (OPEN_DECISIONS.find((known) => known === about.decision) ?? null);
  return {
    subject: textOf(about.subject),
    place: textOf(about.place),
    nature,
    natureTitle: nature === null ? '' : NATURE_TITLES[nature],
    category: textOf(facets.category),
    channel: textOf(facets.channel),
    status,
    statusTitle: status === null ? '' : STATUS_TITLES[status],
    decision,
    decisionTitle: decision === null ? '' : OPEN_DECISION_TITLES[decision],
  };
}

function flagsOf({ about = {}, facets }: TaskRow, ownOnly: boolean, supervised: boolean): TaskRowView['flags'] {
  if (ownOnly) return { emergency: false, supervised, returned: 0, repeatOf: '' };
  const returned = typeof about.returned === 'number' ? about.returned : 0;
  return { emergency: facets.emergency === true, supervised, returned, repeatOf: textOf(about.repeatOf) };
}

function ownFacets(facets: TaskRowView['facets']): TaskRowView['facets'] {
  return Object.fromEntries(Object.entries(facets).filter(([name]) => OWN_ITEM_FACETS.has(name)));
}

function groupOf(dueAt: Date | null, { now, today, week }: DueBounds): TaskRowView['group'] {
  if (dueAt === null) return 'none';
  if (dueAt <= now) return 'overdue';
  if (dueAt <= today) return 'today';
  return dueAt <= week ? 'week' : 'later';
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
