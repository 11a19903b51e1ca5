import { z } from 'zod';
import { pageOf, plainText, telephone } from '../http/index.js';
import { place, REPORTER_STATUSES } from '../portal/index.js';

const MOBILE = /^1[3-9]\d{9}$/;
const phone = telephone(MOBILE, '手机号码不正确');

export const codeRequest = z.strictObject({ phone }).meta({ id: 'PhoneCodeRequest' });
export const codeSent = z
  .strictObject({ validSeconds: z.int(), againInSeconds: z.int() })
  .meta({ id: 'PhoneCodeSent', description: '无论该号码是否举报过，答复都一样' });
export const codeProof = z
  .strictObject({ phone, code: z.string().regex(/^\d{6}$/, '应为六位数字') })
  .meta({ id: 'PhoneCodeProof' });
export const phoneToken = z
  .strictObject({ token: z.string(), expiresAt: z.iso.datetime() })
  .meta({ id: 'PhoneToken', description: '只用于该号码本人的举报：放在 Authorization: Bearer 请求头，不要保存' });

export const ownReport = z
  .strictObject({
    number: z.string(),
    receivedAt: z.iso.datetime(),
    status: z.enum(REPORTER_STATUSES),
    statusTitle: z.string(),
    outcomeTitle: z.string(),
    category: z.string(),
    place: z.string(),
  })
  .meta({ id: 'OwnReport' });
export type OwnReport = z.infer<typeof ownReport>;
export const ownReports = pageOf(ownReport);

export const newCode = z
  .strictObject({ number: z.string(), queryCode: z.string() })
  .meta({ id: 'NewQueryCode', description: '新的查询码只显示这一次，原查询码已失效' });

export const similarQuery = z
  .strictObject({ text: plainText({ max: 20_000 }), place: place.default({}) })
  .meta({ id: 'SimilarQuery' });
export const similarReport = z
  .strictObject({
    number: z.string(),
    receivedAt: z.iso.datetime(),
    place: z.string(),
    open: z.boolean(),
    likeness: z.number(),
    samePlace: z.boolean(),
  })
  .meta({ id: 'SimilarReport', description: 'likeness 为 0–1；open 为是的，补充到原件即可' });
export type SimilarReport = z.infer<typeof similarReport>;
export const similarReports = z.strictObject({ items: z.array(similarReport) });

export const demoMessages = z.strictObject({
  items: z.array(z.strictObject({ id: z.string(), phone: z.string(), text: z.string() })),
});
