import { z } from 'zod';
import { OUTCOMES, STATUSES } from '../../procedure/case/index.js';
import { CALL_OUTCOMES } from '../guidance/index.js';
import { day, identifier, pageFields, pageOf, plainText, telephone } from '../http/index.js';
import { deskReport } from '../portal/index.js';

const PHONE = /^(?:1[3-9]\d{9}|0\d{9,11}|12\d{3}|\d{7,8})$/;
/** Mobile or landline, as the exchange shows it. */
const callerPhone = telephone(PHONE, '电话号码不正确');

export const callerQuery = z.strictObject({ phone: callerPhone }).meta({ id: 'CallerQuery' });
export const baseQuery = z.strictObject({ q: plainText({ max: 200 }) });
export const newCall = z
  .strictObject({ phone: callerPhone.optional() })
  .meta({ id: 'NewCall', description: '号码隐藏的不填' });

const ENDS = CALL_OUTCOMES.filter((outcome) => outcome !== 'report');
export const callEnd = z
  .strictObject({
    outcome: z.enum(ENDS),
    code: z.string().max(60).optional(),
    entry: identifier.optional(),
    number: z.string().max(40).optional(),
    note: plainText({ max: 500, min: 0 }).default(''),
  })
  .meta({
    id: 'CallEnd',
    description: '引导告知、不予受理填 code（去处的代码），当场答复填 entry（监督举报库条目），并入已有件填 number',
  });

export const call = z
  .strictObject({
    id: z.string(),
    agent: z.string(),
    agentName: z.string(),
    startedAt: z.iso.datetime(),
    endedAt: z.iso.datetime().nullable(),
    seconds: z.int().nullable(),
    phone: z.string(),
    state: z.enum(['open', 'ended']),
    outcome: z.enum(CALL_OUTCOMES).nullable(),
    outcomeTitle: z.string(),
    number: z.string(),
    entry: z.string(),
    code: z.string(),
    authority: z.string(),
    authorityPhone: z.string(),
    clause: z.string(),
    note: z.string(),
  })
  .meta({ id: 'Call', description: '来电；phone 隐去中段。code、authority 是当场告知的去处' });
export type CallView = z.infer<typeof call>;
export const calls = pageOf(call);

export const callsQuery = z.strictObject({
  ...pageFields,
  day: day.optional(),
  agent: identifier.optional(),
  outcome: z.enum(CALL_OUTCOMES).optional(),
});
export const openCall = z.strictObject({ call: call.nullable() });

export const caller = z
  .strictObject({
    cases: z.array(
      z.strictObject({
        case: z.string(),
        number: z.string(),
        receivedAt: z.iso.datetime(),
        status: z.enum(STATUSES),
        statusTitle: z.string(),
        outcome: z.enum(OUTCOMES).nullable(),
        outcomeTitle: z.string(),
        category: z.string(),
        place: z.string(),
        bureau: z.string(),
      }),
    ),
    more: z.boolean(),
    calls: z.array(call),
  })
  .meta({ id: 'Caller', description: '该号码以前的举报件和来电；查看已记录' });
export type CallerView = z.infer<typeof caller>;

export const baseAnswers = z.strictObject({
  items: z.array(
    z
      .strictObject({
        id: z.string(),
        question: z.string(),
        answer: z.string(),
        clause: z.string(),
        score: z.number(),
        evidence: z.array(z.string()),
      })
      .meta({ id: 'BaseAnswer' }),
  ),
});

/** A report taken down in a call names it: the call ends with it. */
export const callReport = deskReport.extend({ call: identifier.optional() }).meta({
  id: 'DeskReport',
  description: '坐席代为登记；practice 为演练，不计入统计；call 是本次来电，登记后即以此件结束',
});
