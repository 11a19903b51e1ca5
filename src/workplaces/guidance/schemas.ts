import { z } from 'zod';
import { MOST_BYTES, MOST_PER_REPORT } from '../../platform/attachments/index.js';
import { CALL_OUTCOMES, CALL_QUESTIONS, contact } from './files.js';

const category = z.strictObject({
  name: z.string(),
  summary: z.string(),
  hints: z.array(z.string()),
  questions: z.array(z.string()),
  notices: z.array(z.string()),
});

/** Where to turn with what is not accepted (第三条). */
export const elsewhere = z
  .strictObject({
    code: z.string(),
    matter: z.string(),
    authority: z.string(),
    phone: z.string(),
    unconfirmed: z.boolean(),
    featured: z.boolean(),
    say: z.string(),
  })
  .meta({
    id: 'Elsewhere',
    description: 'phone 为空即无联系方式；unconfirmed 的号码尚待负责人核实；say 是电话里念的话',
  });

const limitInWords = z.strictObject({ key: z.string(), title: z.string(), text: z.string() });

export const guidance = z
  .strictObject({
    release: z.int(),
    intro: z.string(),
    categories: z.array(category),
    elsewhere: z.array(elsewhere),
    secrecy: z.string(),
    truthfulness: z.string(),
    privacy: z.string(),
    emergency: z.string(),
    helpers: z.string(),
    steps: z.array(limitInWords),
    limits: z.array(limitInWords),
    askAt: z.array(contact),
    uploads: z.strictObject({
      mostPerReport: z.literal(MOST_PER_REPORT),
      mostBytes: z.literal(MOST_BYTES),
      types: z.array(z.string()),
    }),
  })
  .meta({ id: 'Guidance', description: '填写前的指引：受理类别和提示、其他渠道、须知、期限' });
export type GuidanceView = z.infer<typeof guidance>;

export const deskScript = z
  .strictObject({
    release: z.int(),
    opening: z.string(),
    closing: z.string(),
    secrecy: z.string(),
    questions: z.array(
      z.strictObject({ key: z.enum(CALL_QUESTIONS), title: z.string(), say: z.string(), hint: z.string() }),
    ),
    outcomes: z.array(z.strictObject({ key: z.enum(CALL_OUTCOMES), title: z.string(), digit: z.int() })),
    elsewhere: z.array(elsewhere),
  })
  .meta({ id: 'DeskScript', description: '通话引导语；closing 中 {tail} 为编号后六位' });
export type DeskScriptView = z.infer<typeof deskScript>;
