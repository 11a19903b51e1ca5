import { z } from 'zod';
import { lastShanghaiDay } from '../../platform/calendar/index.js';
import type { CaseFile, CaseTask } from '../../platform/case-file/index.js';
import type { ClockRecord } from '../../platform/clocks/index.js';
import { type ReportDomain, STATUS_TITLES, STATUSES } from '../../procedure/case/index.js';
import type { Opened } from './case-door.js';
import { type CasePage, sightOf } from './case-view.js';
import { type ClockSight, clockView, explain } from './clock-view.js';
import { roleTitle, titled, unitTitle } from './titles.js';

const change = z.enum(['started', 'stopped', 'moved', 'superseded']);

export const previewView = z
  .strictObject({
    status: z.enum(STATUSES).nullable(),
    statusTitle: z.string(),
    clocks: z.array(z.object({ change, clock: clockView, from: z.string().nullable() })),
    tasks: z.array(z.object({ name: z.string(), unit: titled, roleTitle: z.string(), dueAt: z.string().nullable() })),
    signatures: z.array(z.object({ roleTitle: z.string(), unit: titled })),
  })
  .meta({
    id: 'Preview',
    description:
      '按下以后：将开始、停止、改期或不再计的时限，和将出现的任务；signatures 是假定都同意的审签。什么也不写入',
  });
export type PreviewView = z.infer<typeof previewView>;
type Change = z.infer<typeof change>;

type File = CaseFile<ReportDomain>;

/** The difference a rehearsal made. @param signed tasks that were signed on the way, as if their people agreed */
export function preview(
  opened: Opened,
  { before, after }: { readonly before: File; readonly after: File },
  signed: readonly CaseTask[],
  page: CasePage,
): PreviewView {
  const name = (id: string) => page.directory.unit(id)?.name;
  const unit = (id: string) => ({ id, title: unitTitle(id, name) });
  const { itemOf } = opened;
  const clocks = changedClocks(before, after, sightOf(after, page)).filter(
    ({ clock }) => itemOf === null || clock.holder?.id === itemOf,
  );
  const known = new Set([...before.tasks, ...signed].map(({ id }) => id));
  const opens = after.tasks.filter(({ id, unit: of }) => !known.has(id) && (itemOf === null || of === itemOf));
  const status = itemOf === null ? after.domain.status : null;
  return {
    status,
    statusTitle: status === null ? '' : STATUS_TITLES[status],
    clocks,
    tasks: opens.map((task) => {
      const dueAt = task.dueAt?.toISOString() ?? null;
      return { name: task.name, unit: unit(task.unit), roleTitle: roleTitle(task.role), dueAt };
    }),
    signatures: signed.map((task) => ({ roleTitle: roleTitle(task.role), unit: unit(task.unit) })),
  };
}

function changedClocks(before: File, after: File, sight: ClockSight): PreviewView['clocks'] {
  const known = new Map(before.clocks.map((clock) => [clock.id, clock]));
  return after.clocks.flatMap((clock) => {
    const was = known.get(clock.id);
    const how = changeOf(was, clock);
    if (how === null) return [];
    return [{ change: how, clock: explain(clock, sight), from: was ? lastShanghaiDay(was.dueAt) : null }];
  });
}

/** Null for a clock that stays as it is, or that came and went on the way. */
function changeOf(was: ClockRecord | undefined, clock: ClockRecord): Change | null {
  if (was === undefined) return clock.state === 'running' ? 'started' : null;
  if (was.state !== 'running') return null;
  if (clock.state === 'superseded') return 'superseded';
  if (clock.state !== 'running') return 'stopped';
  return was.dueAt.getTime() === clock.dueAt.getTime() ? null : 'moved';
}
