import { z } from 'zod';
import { OUTCOMES } from '../../procedure/case/index.js';
import { REPORTER_ACTS } from './may-do-now.js';
import { REPORTER_STATUSES } from './reporter-words.js';

const countedDay = z.strictObject({
  day: z.string(),
  working: z.boolean(),
  kind: z.enum(['workday', 'weekend', 'holiday', 'make-up']),
  name: z.string(),
  count: z.int().nullable(),
});

const reporterClock = z
  .strictObject({
    key: z.string(),
    title: z.string(),
    clause: z.string(),
    unit: z.enum(['WD', 'calendar-day']),
    state: z.enum(['running', 'met', 'missed']),
    startedOn: z.string(),
    dueDay: z.string(),
    dueAt: z.iso.datetime(),
    left: z.int(),
    total: z.int(),
    used: z.int(),
    provisional: z.boolean(),
    late: z.boolean(),
    moves: z.array(z.strictObject({ from: z.iso.datetime(), to: z.iso.datetime(), reason: z.string() })),
    why: z.strictObject({
      clause: z.string(),
      dayZero: z.string(),
      provisional: z.boolean(),
      moved: z.boolean(),
      notices: z.array(z.string()),
      days: z.array(countedDay),
    }),
  })
  .meta({
    id: 'ReporterClock',
    description:
      'dueDay 是北京时间的到期日（当日24时止）；left、total、used 按 unit 计（WD 为工作日），到期当天 left 为 0，逾期为负；' +
      'moves 是改过的日期和理由；why 逐日列出如何计算，count 为第几日，不计的日子为空',
  });
export type ReporterClock = z.infer<typeof reporterClock>;

const timelineEntry = z
  .strictObject({
    at: z.iso.datetime(),
    kind: z.string(),
    title: z.string(),
    text: z.string(),
    state: z.enum(['done', 'now', 'planned']),
  })
  .meta({ id: 'TimelineEntry', description: '由早到晚；now 是现在所处的环节，planned 是预计的日期' });
export type TimelineEntry = z.infer<typeof timelineEntry>;

const partOfReport = z
  .strictObject({ number: z.string(), statusTitle: z.string(), outcomeTitle: z.string(), asked: z.boolean() })
  .meta({ id: 'PartOfReport', description: '拆分出来单独办理的部分：凭原查询码和这个编号查询、补充、撤回、评价' });

const act = z
  .strictObject({
    act: z.enum(REPORTER_ACTS),
    open: z.boolean(),
    reason: z.string(),
    until: z.iso.datetime().nullable(),
  })
  .meta({ id: 'ReporterAct', description: 'open 为否时 reason 说明为什么现在不能；until 是可以做到什么时候' });

export const fileCounts = z.strictObject({
  images: z.int(),
  videos: z.int(),
  recordings: z.int(),
  documents: z.int(),
});

export const timeline = z
  .strictObject({
    number: z.string(),
    receivedAt: z.string(),
    text: z.string(),
    place: z.string(),
    status: z.enum(REPORTER_STATUSES),
    statusTitle: z.string(),
    headline: z.string(),
    outcome: z.enum(OUTCOMES).nullable(),
    outcomeTitle: z.string(),
    dispatchedAt: z.string(),
    bureau: z.string(),
    asked: z.array(z.string()),
    question: z
      .strictObject({ items: z.array(z.string()), askedAt: z.string(), until: z.iso.datetime().nullable() })
      .nullable(),
    told: z.array(
      z.strictObject({
        kind: z.string(),
        title: z.string(),
        at: z.string(),
        how: z.string(),
        text: z.string(),
        told: z.boolean(),
      }),
    ),
    supplements: z.array(z.strictObject({ at: z.string(), text: z.string() })),
    attachments: fileCounts,
    timeline: z.array(timelineEntry),
    clocks: z.array(reporterClock),
    parts: z.array(partOfReport),
    partOf: z.string(),
    reply: z.strictObject({ at: z.string(), text: z.string() }).nullable(),
    ratings: z.array(z.strictObject({ at: z.string(), level: z.string(), comment: z.string() })),
    reviews: z.array(
      z.strictObject({
        kind: z.string(),
        at: z.string(),
        reason: z.string(),
        stateTitle: z.string(),
        result: z.string(),
        conclusion: z.string(),
      }),
    ),
    mayDo: z.array(z.enum(REPORTER_ACTS)),
    acts: z.array(act),
  })
  .meta({
    id: 'Timeline',
    description:
      '举报人看到的办理进度；acts 是现在可以做的事和不能做的理由；partOf 是拆分前原件的编号，没有拆分的为空；bureau 是主管司局',
  });
export type TimelineView = z.infer<typeof timeline>;
