import { z } from 'zod';
import { CHANNELS } from '../../../procedure/case/index.js';

const sealed = z.string().nullable().meta({ description: '已密封，只显示有无；须说明理由后调阅' });
const attachments = z.array(z.string());

/** 信息接收 (第六条) as shown: personal values stay sealed, the text is masked. */
export const intakePart = z
  .object({
    channel: z.enum(CHANNELS),
    practice: z.boolean(),
    receivedAt: z.iso.datetime(),
    text: z.string(),
    place: z.object({
      text: z.string(),
      province: z.string(),
      city: z.string(),
      county: z.string(),
      label: z.string(),
      path: z.string(),
      detail: z.string(),
      water: z.string().optional().meta({ description: '河流、湖泊、水库或工程名称，举报人所填' }),
      certainty: z.enum(['certain', 'ambiguous', 'unknown']),
      candidates: z.array(z.object({ code: z.string(), label: z.string() })),
    }),
    reporter: z.object({ anonymous: z.boolean(), name: sealed, phone: sealed, idNumber: sealed, email: sealed }),
    attachments,
    supplements: z.array(z.object({ at: z.string(), text: z.string(), attachments, from: z.string() })),
    openQuestion: z.object({ askedBy: z.string(), askedAt: z.string(), items: z.array(z.string()) }).nullable(),
    told: z.array(z.object({ kind: z.string(), at: z.string(), how: z.string(), text: z.string(), told: z.boolean() })),
  })
  .meta({ id: 'IntakePart', description: '信息接收；text 是已隐去个人信息的举报内容' });
