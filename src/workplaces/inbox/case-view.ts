import { z } from 'zod';
import type { WorkCalendar } from '../../platform/calendar/index.js';
import type { CaseRow, CaseTask } from '../../platform/case-file/index.js';
import type { Directory } from '../../platform/directory/index.js';
import type { CompiledPolicy } from '../../platform/policy/index.js';
import {
  NATURE_TITLES,
  NATURES,
  OUTCOME_TITLES,
  OUTCOMES,
  type ReportDomain,
  STATUS_TITLES,
  STATUSES,
  subjectOf,
} from '../../procedure/case/index.js';
import type { Opened, ReportCase } from './case-door.js';
import { type ClockSight, clockView, explain } from './clock-view.js';
import { decisionsOf, decisionView } from './decision-view.js';
import { acceptancePart } from './parts/acceptance-part.js';
import { handlingPart, undertakerItem } from './parts/handling-part.js';
import { intakePart } from './parts/intake-part.js';
import { emergencyPart, feedbackPart, recordsPart } from './parts/later-parts.js';
import { shown } from './parts/shown.js';
import { signOffOf, signOffView } from './sign-off-view.js';
import { facetsOf } from './task-view.js';
import { roleTitle, titled, unitTitle } from './titles.js';

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

const caseTask = z
  .object({
    id: z.string(),
    execution: z.string(),
    process: z.string(),
    element: z.string(),
    name: z.string(),
    role: z.string(),
    roleTitle: z.string(),
    unit: z.string(),
    unitTitle: z.string(),
    form: z.string().nullable(),
    clause: z.string().nullable(),
    clock: z.string().nullable(),
    dueAt: z.string().nullable(),
    assignee: z.string().nullable(),
    inputs: z.record(z.string(), z.unknown()),
    openedAt: z.string(),
    revision: z.int(),
  })
  .meta({ id: 'CaseTask', description: '案件当前的任务；assignee 的姓名在 people 中' });

export const caseView = z
  .strictObject({
    id: z.string(),
    number: z.string(),
    revision: z.int(),
    release: z.int(),
    view: z.enum(['identity', 'masked']),
    ownItemOnly: z.boolean(),
    status: z.enum(STATUSES),
    statusTitle: z.string(),
    outcome: z.enum(OUTCOMES).nullable(),
    outcomeTitle: z.string(),
    subject: z.string(),
    nature: z.enum(NATURES).nullable(),
    natureTitle: z.string(),
    category: z.string(),
    bureau: titled.nullable(),
    assisting: z.array(titled),
    intake: intakePart,
    acceptance: acceptancePart.nullable(),
    emergency: emergencyPart.nullable(),
    handling: handlingPart.nullable(),
    feedback: feedbackPart.nullable(),
    records: recordsPart.nullable(),
    items: z.array(undertakerItem),
    decisions: z.array(decisionView),
    signOff: signOffView.nullable(),
    registers: z.record(z.string(), z.object({ year: z.int(), n: z.int() })),
    clocks: z.array(clockView),
    tasks: z.array(caseTask),
    positions: z.array(z.strictObject({ execution: z.string(), process: z.string(), element: z.string() })),
    incidents: z.array(z.strictObject({ id: z.string(), element: z.string(), code: z.string(), at: z.string() })),
    units: z.record(z.string(), z.string()),
    people: z.record(z.string(), z.string()),
  })
  .meta({
    id: 'Case',
    description:
      '案件；密封的身份信息不在其中，须说明理由后调阅。只为一项承办事项而来的单位（ownItemOnly），不得知悉的部分为 null；units、people 是文中所出现代码的名称',
  });

export type CaseRowView = z.infer<typeof caseRow>;
export type CaseView = z.infer<typeof caseView>;
/** What can be said of a case without asking who the people in it are. */
type Nameless = Omit<CaseView, 'units' | 'people'>;

/** What a list tells of a case to whoever came for one item of it: no more than the case itself does. */
const OWN_ITEM_FACETS: ReadonlySet<string> = new Set(
  'status outcome nature category subject place province city county receivedAt'.split(' '),
);

/** A case in a list. @param ownItemOnly for a unit that came for one item of it (第十一条) */
export function row(found: CaseRow, ownItemOnly: boolean): CaseRowView {
  const facets = Object.entries(facetsOf(found.facets));
  return {
    id: found.case,
    number: found.number,
    createdAt: found.createdAt.toISOString(),
    updatedAt: found.updatedAt.toISOString(),
    nextDueAt: ownItemOnly ? null : (found.nextDueAt?.toISOString() ?? null),
    openIncidents: ownItemOnly ? 0 : found.openIncidents,
    facets: Object.fromEntries(facets.filter(([name]) => !ownItemOnly || OWN_ITEM_FACETS.has(name))),
  };
}

/** Whether a list asked for by this would tell, by what it holds, more than its rows show. */
export function asksBeyondOwnItem(facets: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(facets).some((name) => !OWN_ITEM_FACETS.has(name));
}

/** What a case is shown with. */
export interface CasePage {
  readonly policy: CompiledPolicy;
  readonly calendar: WorkCalendar;
  readonly directory: Directory;
  readonly positions: CaseView['positions'];
  readonly now: Date;
}

/** A case opened: everything its parties may know without a reveal. */
export function view({ file, view: seen, itemOf }: Opened, page: CasePage): Nameless {
  const { domain } = file;
  const name = (id: string) => page.directory.unit(id)?.name;
  const title = (id: string) => ({ id, title: unitTitle(id, name) });
  const sight = sightOf(file, page);
  const { acceptance, handling } = domain;
  const dispatch = acceptance.dispatches.at(-1);
  const whole: Nameless = {
    id: file._id,
    number: file.number,
    revision: file.rev,
    release: file.release,
    view: seen,
    ownItemOnly: false,
    ...headOf(domain),
    bureau: dispatch ? title(dispatch.lead) : null,
    assisting: (dispatch?.assisting ?? []).map(title),
    intake: shown(domain.intake),
    acceptance: shown(acceptance),
    emergency: shown(domain.emergency),
    handling: shown(handling),
    feedback: shown(domain.feedback),
    records: shown(domain.records),
    items: shown(handling.undertakers),
    decisions: decisionsOf(acceptance, file.tasks, name),
    signOff: signOffOf(handling.signOffs, file.tasks),
    registers: shown(domain.registers),
    clocks: file.clocks.map((clock) => explain(clock, sight)),
    tasks: file.tasks.map((task) => showTask(file, task, name)),
    positions: page.positions,
    incidents: file.engine.incidents.map(({ id, element, code, at }) => ({ id, element, code, at })),
  };
  return itemOf === null ? whole : { ...whole, ...ownItem(file, itemOf, whole) };
}

/** How the clocks of a case are shown. */
export function sightOf(file: ReportCase, { policy, calendar, directory, now }: CasePage): ClockSight {
  const items = new Map(file.domain.handling.undertakers.map(({ id, unit }) => [id, unit]));
  return {
    limit: (key) => policy.limit(key),
    calendar,
    unitName: (id) => directory.unit(id)?.name,
    subjectUnit: (subject) => items.get(subject),
    now,
  };
}

function headOf({ status, outcome, acceptance, intake }: ReportDomain) {
  const { nature, category } = acceptance;
  return {
    status,
    statusTitle: STATUS_TITLES[status],
    outcome,
    outcomeTitle: outcome === null ? '' : OUTCOME_TITLES[outcome],
    subject: subjectOf(intake.text),
    nature,
    natureTitle: nature === null ? '' : NATURE_TITLES[nature],
    category,
  };
}

/** What an undertaker sees beside the text: its own item, task and clock. */
function ownItem(file: ReportCase, unit: string, { clocks, tasks }: Nameless): Partial<CaseView> {
  const items = file.domain.handling.undertakers.filter((item) => item.unit === unit);
  const subjects = new Set(items.map((item) => item.id));
  return {
    ownItemOnly: true,
    bureau: null,
    assisting: [],
    acceptance: null,
    emergency: null,
    handling: null,
    feedback: null,
    records: null,
    items: shown(items),
    decisions: [],
    signOff: null,
    registers: {},
    clocks: clocks.filter((clock) => clock.holder?.id === unit || subjects.has(clock.subject)),
    tasks: tasks.filter((task) => task.unit === unit),
    positions: [],
    incidents: [],
  };
}

function showTask(
  file: ReportCase,
  task: CaseTask,
  name: (id: string) => string | undefined,
): Nameless['tasks'][number] {
  const titles = { roleTitle: roleTitle(task.role), unitTitle: unitTitle(task.unit, name) };
  return { ...shown(task), ...titles, id: `${file._id}:${task.id}` };
}

/** Whether a file of the case is referenced by it (the sweep asks). */
export function references(file: ReportCase, attachment: string): boolean {
  const { attachments, supplements } = file.domain.intake;
  return attachments.includes(attachment) || supplements.some((added) => added.attachments.includes(attachment));
}
