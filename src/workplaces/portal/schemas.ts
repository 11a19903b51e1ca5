import { z } from 'zod';
import { MOST_PER_REPORT } from '../../platform/attachments/index.js';
import { identifier, plainText } from '../http/index.js';
import { fileCounts } from './progress-schemas.js';

const short = plainText({ max: 200, min: 0 });
const attachments = z.array(identifier).max(MOST_PER_REPORT).default([]);

export const place = z
  .strictObject({
    text: short.optional(),
    province: short.optional(),
    city: short.optional(),
    county: short.optional(),
    township: short.optional(),
    village: short.optional(),
    water: short.optional(),
  })
  .meta({ id: 'Place', description: '自由文字，或行政区划各级名称；water 是河流、湖泊、水库或工程名称；可留空' });

export const reporter = z
  .strictObject({
    anonymous: z.boolean(),
    name: plainText({ max: 60, min: 0 }).optional(),
    phone: z.string().max(30).optional(),
    idNumber: z.string().max(30).optional(),
    email: z.string().max(130).optional(),
  })
  .meta({ id: 'Reporter', description: '实名须留电话或邮箱；匿名时其余各项不保存' });

export const onBehalf = z
  .strictObject({
    name: plainText({ max: 60 }),
    phone: z.string().max(30).optional(),
    relation: plainText({ max: 20 }),
  })
  .meta({
    id: 'OnBehalf',
    description: '替他人填写：填写人的姓名、电话和与举报人的关系，与举报人信息一样密封；匿名时不保存',
  });

const reportFields = {
  text: plainText({ max: 20_000 }),
  place: place.default({}),
  reporter: reporter.default({ anonymous: true }),
  onBehalf: onBehalf.optional(),
  category: z.string().max(40).optional(),
  attachments,
  truthful: z.boolean(),
};

/** The official account's menu opens the same page, which says where its reader came from. */
export const newReport = z
  .strictObject({ ...reportFields, channel: z.enum(['website', 'wechat']).default('website') })
  .meta({ id: 'NewReport', description: '举报、咨询或建议；公众号菜单打开的页面填 wechat' });

/** What the centre enters for somebody: by phone, or from elsewhere (letters, transfers). */
export const deskReport = z.strictObject({
  ...reportFields,
  channel: z.enum(['hotline', 'other']),
  practice: z.boolean().default(false),
});

const due = z.strictObject({
  key: z.string(),
  title: z.string(),
  dueDay: z.string(),
  dueAt: z.iso.datetime(),
  clause: z.string(),
});
const receiptFields = {
  number: z.string(),
  receivedAt: z.string(),
  due: z.array(due),
  askAt: z.array(z.strictObject({ title: z.string(), contact: z.string() })),
};

export const submitted = z
  .strictObject({ ...receiptFields, queryCode: z.string(), revision: z.int() })
  .meta({ id: 'Submitted', description: '查询码只显示这一次，请妥善保管；due 是告知举报人的日期，askAt 是查询的地方' });
export type SubmittedView = z.infer<typeof submitted>;

export const receipt = z
  .strictObject({ ...receiptFields, channelTitle: z.string(), place: z.string(), attachments: fileCounts })
  .meta({ id: 'ReportReceipt', description: '供再次打印的回执，不含查询码' });
export type ReceiptView = z.infer<typeof receipt>;

const key = { number: z.string().min(1).max(40), queryCode: z.string().min(1).max(40) };
export const reporterKey = z.strictObject(key).meta({ id: 'ReporterKey', description: '编号与查询码' });
export const supplement = z
  .strictObject({ ...key, text: plainText({ max: 20_000 }), attachments })
  .meta({ id: 'Supplement' });
export const withdrawal = z.strictObject({ ...key, reason: plainText({ max: 500 }) }).meta({ id: 'Withdrawal' });

export const rating = z
  .strictObject({
    ...key,
    level: z.enum(['满意', '基本满意', '不满意']),
    comment: plainText({ max: 2_000, min: 0 }).default(''),
  })
  .meta({ id: 'Rating' });
export const reviewRequest = z
  .strictObject({ ...key, reason: plainText({ max: 5_000 }) })
  .meta({ id: 'ReviewRequest' });

export const changed = z.strictObject({ number: z.string(), revision: z.int() }).meta({ id: 'Changed' });

export const attachmentView = z
  .strictObject({ id: z.string(), name: z.string(), type: z.string(), size: z.int() })
  .meta({ id: 'Attachment' });
