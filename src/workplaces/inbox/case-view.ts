import { z } from 'zod';
import type { WorkCalendar } from '../../platform/calendar/index.js';
import type { CaseRow } from '../../platform/case-file/index.js';
import { type ClockRecord, explainClock } from '../../platform/clocks/index.js';
import type { CompiledPolicy } from '../../platform/policy/index.js';
import { OUTCOME_TITLES, STATUS_TITLES } from '../../procedure/case/index.js';
import type { Opened, ReportCase } from './case-door.js';
import { facetsOf } from './task-view.js';
import { withoutSecrets } from './without-secrets.js';

const open = z.record(z.string(), z.unknown());
const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);

export const caseRow = z
  .strictObject({
    id: z.string(),
    number: z.string(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
    nextDueAt: z.iso.datetime().nullable(),
    openIncidents: z.int(),
    facets: z.record(z.string(), scalar),
  })
  .meta({ id: 'CaseRow', description: 'openIncidents 大于零：流程停在出错的环节，等待运维处理' });

const clockView = z
  .strictObject({
    key: z.string(),
    title: z.string(),
    clause: z.string(),
    subject: z.string(),
    holder: z.string(),
    state: z.string(),
    overdue: z.boolean(),
    startedAt: z.iso.datetime(),
    dueAt: z.iso.datetime(),
    settledAt: z.iso.datetime().nullable(),
    why: open,
  })
  .meta({ id: 'ClockView', description: 'why 逐日列出期限如何计算' });

export const caseView = z
  .strictObject({
    id: z.string(),
    number: z.string(),
    revision: z.int(),
    release: z.int(),
    view: z.enum(['identity', 'masked']),
    status: z.string(),
    statusTitle: z.string(),
    outcome: z.string().nullable(),
    outcomeTitle: z.string(),
    intake: open,
    acceptance: open,
    emergency: open,
    handling: open,
    feedback: open,
    records: open,
    registers: open,
    clocks: z.array(clockView),
    tasks: z.array(open),
    positions: z.array(z.strictObject({ execution: z.string(), process: z.string(), element: z.string() })),
    incidents: z.array(z.strictObject({ id: z.string(), element: z.string(), code: z.string(), at: z.string() })),
  })
  .meta({ id: 'Case', description: '案件；密封的身份信息不在其中，须说明理由后调阅' });

export type CaseRowView = z.infer<typeof caseRow>;
export type CaseView = z.infer<typeof caseView>;

/** A case in a list. */
export function row(found: CaseRow): CaseRowView {
  return {
    id: found.case,
    number: found.number,
    createdAt: found.createdAt.toISOString(),
    updatedAt: found.updatedAt.toISOString(),
    nextDueAt: found.nextDueAt?.toISOString() ?? null,
    openIncidents: found.openIncidents,
    facets: facetsOf(found.facets),
  };
}

/** A case opened: everything its parties may know without a reveal. */
export function view(
  opened: Opened,
  policy: CompiledPolicy,
  calendar: WorkCalendar,
  positions: CaseView['positions'],
): CaseView {
  const { file, view: seen, itemOf } = opened;
  const { domain } = file;
  const whole: CaseView = {
    id: file._id,
    number: file.number,
    revision: file.rev,
    release: file.release,
    view: seen,
    status: domain.status,
    statusTitle: STATUS_TITLES[domain.status],
    outcome: domain.outcome,
    outcomeTitle: domain.outcome === null ? '' : OUTCOME_TITLES[domain.outcome],
    intake: part(domain.intake),
    acceptance: part(domain.acceptance),
    emergency: part(domain.emergency),
    handling: part(domain.handling),
    feedback: part(domain.feedback),
    records: part(domain.records),
    registers: part(domain.registers),
    clocks: file.clocks.map((clock) => clockRow(clock, policy, calendar)),
    tasks: file.tasks.map((task) => part({ ...task, id: `${file._id}:${task.id}` })),
    positions,
    incidents: file.engine.incidents.map(({ id, element, code, at }) => ({ id, element, code, at })),
  };
  return itemOf === null ? whole : { ...whole, ...ownItem(file, itemOf, whole) };
}

/** What an undertaker sees beside the text: its own item, task and clock. */
function ownItem(file: ReportCase, unit: string, { clocks, tasks }: CaseView): Partial<CaseView> {
  const items = file.domain.handling.undertakers.filter((item) => item.unit === unit);
  const { nature, category } = file.domain.acceptance;
  const subjects = new Set(items.map((item) => item.id));
  return {
    acceptance: { nature, category },
    emergency: {},
    handling: part({ undertakers: items }),
    feedback: {},
    records: {},
    registers: {},
    clocks: clocks.filter((clock) => clock.holder === unit || subjects.has(clock.subject)),
    tasks: tasks.filter((task) => task.unit === unit),
    positions: [],
    incidents: [],
  };
}

function clockRow(clock: ClockRecord, policy: CompiledPolicy, calendar: WorkCalendar): CaseView['clocks'][number] {
  const { key, clause, subject, holder, state, overdue } = clock;
  return {
    key,
    title: policy.limit(key).title,
    clause,
    subject,
    holder,
    state,
    overdue,
    startedAt: clock.startedAt.toISOString(),
    dueAt: clock.dueAt.toISOString(),
    settledAt: clock.settledAt?.toISOString() ?? null,
    why: part(explainClock(clock, calendar)),
  };
}

function part(value: object): Record<string, unknown> {
  return withoutSecrets(value) as Record<string, unknown>;
}

/** Whether a file of the case is referenced by it (the sweep asks). */
export function references(file: ReportCase, attachment: string): boolean {
  const { attachments, supplements } = file.domain.intake;
  return attachments.includes(attachment) || supplements.some((added) => added.attachments.includes(attachment));
}
