import { z } from 'zod';
import { day, identifier, instant, pageFields, pageOf, plainText } from '../http/index.js';

const text = (max: number, min = 1) => plainText({ max, min });

export const alertsQuery = z.strictObject({ ...pageFields, state: z.enum(['open', 'all']).default('open') });
const ALERT_STATES = ['unacknowledged', 'acknowledged', 'graded', 'stood-down'] as const;
export const alert = z
  .strictObject({
    case: z.string(),
    number: z.string(),
    practice: z.boolean(),
    place: z.string(),
    text: z.string(),
    evidence: z.array(z.string()),
    raisedAt: z.string(),
    raisedBy: z.string(),
    state: z.enum(ALERT_STATES),
    stateTitle: z.string(),
    grade: z.string(),
    gradeReason: z.string(),
    steps: z.array(
      z.strictObject({
        step: z.int(),
        post: z.string(),
        title: z.string(),
        sentAt: z.string(),
        toldAt: z.iso.datetime().nullable(),
      }),
    ),
    next: z.strictObject({ post: z.string(), title: z.string(), at: z.iso.datetime() }).nullable(),
    acknowledgedAt: z.string(),
    acknowledgedBy: z.string(),
    standDown: z.strictObject({ at: z.string(), by: z.string(), reason: z.string() }).nullable(),
    task: z
      .strictObject({ id: z.string(), element: z.string(), name: z.string(), form: z.string().nullable() })
      .nullable(),
    flashReports: z.int(),
  })
  .meta({
    id: 'DutyAlert',
    description: 'next 是无人确认时下一次升级的岗位和时刻；确认、定级、解除即完成 task；practice 为演练',
  });
export type AlertView = z.infer<typeof alert>;
export const alerts = z.strictObject({ now: z.iso.datetime(), ...pageOf(alert).shape });
export type AlertsView = z.infer<typeof alerts>;

export const reason = z.strictObject({ reason: text(2_000) }).meta({ id: 'StandDown', description: '解除理由' });
export const receipt = z.strictObject({ number: z.string(), revision: z.int() }).meta({ id: 'DutyReceipt' });

export const contacts = z
  .strictObject({
    ackMinutes: z.int(),
    ladder: z.array(z.strictObject({ step: z.int(), post: z.string(), title: z.string(), receiver: z.string() })),
    people: z.array(z.strictObject({ name: z.string(), title: z.string(), unit: z.string() })),
  })
  .meta({ id: 'DutyContacts', description: '升级的顺序，和总值班室的人员' });

export const person = z.strictObject({ id: z.string(), name: z.string() });

export const LOG_KINDS = ['note', 'call', 'handover', 'handover-confirmed', 'handover-withdrawn'] as const;
export const logQuery = z.strictObject({ ...pageFields, day: day.optional() });
export const logEntry = z
  .strictObject({
    id: z.string(),
    at: z.iso.datetime(),
    by: z.string(),
    byName: z.string(),
    kind: z.enum(LOG_KINDS),
    kindTitle: z.string(),
    text: z.string(),
    number: z.string(),
  })
  .meta({ id: 'DutyLogEntry', description: '值班日志只能添加，不能修改' });
export type LogView = z.infer<typeof logEntry>;
export const newLogEntry = z
  .strictObject({
    kind: z.enum(['note', 'call']).default('note'),
    text: text(2_000),
    number: z.string().max(40).optional(),
  })
  .meta({ id: 'NewDutyLogEntry', description: 'number 是有关的突发事件编号' });

export const newHandover = z
  .strictObject({ to: identifier, summary: text(5_000) })
  .meta({ id: 'NewHandover', description: '交给谁，交代什么' });
export const handover = z
  .strictObject({
    id: z.string(),
    at: z.iso.datetime(),
    from: z.string(),
    fromName: z.string(),
    to: z.string(),
    toName: z.string(),
    summary: z.string(),
    open: z.array(z.strictObject({ number: z.string(), state: z.string() })),
    state: z.enum(['waiting', 'confirmed', 'withdrawn']),
    settledAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Handover', description: 'open 是交班时未结束的突发事件' });
export type HandoverView = z.infer<typeof handover>;

const sheetFields = {
  happenedAt: z.string(),
  what: z.string(),
  casualties: z.string(),
  damage: z.string(),
  taken: z.string(),
  requests: z.string(),
};
export const newFlashReport = z
  .strictObject({
    happenedAt: instant,
    what: text(2_000),
    casualties: text(500, 0).default(''),
    damage: text(500, 0).default(''),
    taken: text(2_000),
    requests: text(1_000, 0).default(''),
    final: z.boolean().default(false),
  })
  .meta({ id: 'NewFlashReport', description: '何时、何事、伤亡、损失、已采取的措施、请求支援；final 为终报' });
export const flashReport = z
  .strictObject({
    n: z.int(),
    kind: z.enum(['快报', '续报', '终报']),
    at: z.string(),
    by: z.string(),
    byName: z.string(),
    grade: z.string(),
    final: z.boolean(),
    ...sheetFields,
  })
  .meta({ id: 'FlashReport', description: '一期快报，签发后不变' });
export const flashReports = z
  .strictObject({
    number: z.string(),
    practice: z.boolean(),
    place: z.string(),
    source: z.string(),
    grade: z.string(),
    next: z.strictObject({ n: z.int(), kind: z.string() }).nullable(),
    draft: z.strictObject(sheetFields),
    issued: z.array(flashReport),
  })
  .meta({ id: 'FlashReports', description: '已签发的各期和下一期的草稿；next 为空表示已签发终报' });
export type FlashReportsView = z.infer<typeof flashReports>;
