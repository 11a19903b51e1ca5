import { type Actor, refuse } from '../../../platform/kernel/index.js';
import { CHANNELS, type Channel } from '../../case/index.js';

/** A report as it is handed in, on whatever channel (办法 第二条). */
export interface ReportInput {
  readonly channel: Channel;
  readonly text: string;
  readonly place: PlaceInput;
  readonly reporter: ReporterInput;
  /** Who writes for the reporter, when he does not himself. */
  readonly onBehalf?: HelperInput;
  /** Category the reporter picked: a hint. */
  readonly category?: string;
  /** Ids of files uploaded before. */
  readonly attachments: readonly string[];
  /** The reporter's tick that what he says is true. */
  readonly truthful: boolean;
  /** Practice mode (第四条): never counted. */
  readonly practice?: boolean;
}

/** Free text, or names from the 行政区划 picker; parts may be empty. */
export interface PlaceInput {
  readonly text?: string;
  readonly province?: string;
  readonly city?: string;
  readonly county?: string;
  readonly township?: string;
  readonly village?: string;
  /** River, lake, reservoir or works by name: no division, but often all a reporter knows. */
  readonly water?: string;
}

export interface ReporterInput {
  readonly anonymous: boolean;
  readonly name?: string;
  readonly phone?: string;
  readonly idNumber?: string;
  readonly email?: string;
}

export interface HelperInput {
  readonly name: string;
  readonly phone?: string;
  readonly relation: string;
}

/** Characters of one text (docs/architecture.md, limits). */
export const TEXT_LIMIT = 20_000;
const ATTACHMENTS = 20;
const SHORT = 100;
const PHONE = /^(?:\+?86)?1[3-9]\d{9}$|^0\d{2,3}-?\d{7,8}$/;
const ID_NUMBER = /^(?:\d{15}|\d{17}[0-9Xx])$/;
const EMAIL = /^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}$/;

type No = ReturnType<typeof refuse> | undefined;

/** Expected: a known channel, a text within bounds and without secrecy mark, the truthfulness tick, usable contacts. */
export function mayHandIn(actor: Actor, input: ReportInput, secrecyMarks: readonly string[]): No {
  return mayUseChannel(actor, input) ?? mayBeText(input.text, secrecyMarks) ?? mayBeReporter(input) ?? mayAttach(input);
}

function mayUseChannel(actor: Actor, { channel, truthful }: ReportInput): No {
  if (!CHANNELS.includes(channel)) return refuse('report.channel-unknown', { channel: String(channel) });
  if ((channel === 'other' || channel === 'hotline') && !actor.roles.includes('centre'))
    return refuse('report.channel-of-the-centre', { channel });
  return truthful ? undefined : refuse('report.not-truthful');
}

/** Also for supplements: a text may be neither empty nor too long, and state secrets may not be entered. */
export function mayBeText(text: string, secrecyMarks: readonly string[]): No {
  if (text.trim() === '') return refuse('report.text-missing');
  if (text.length > TEXT_LIMIT) return refuse('report.text-too-long', { limit: TEXT_LIMIT });
  if (secrecyMarks.some((mark) => text.includes(mark))) return refuse('report.state-secret');
  return undefined;
}

function mayBeReporter({ reporter, place, onBehalf }: ReportInput): No {
  const { anonymous, name = '', phone = '', idNumber = '', email = '' } = reporter;
  const tooLong = [name, ...Object.values(place)].find((part) => part.length > SHORT * 2);
  if (tooLong !== undefined) return refuse('report.field-too-long', { limit: SHORT * 2 });
  if (anonymous) return undefined;
  if (phone === '' && email === '') return refuse('report.contact-missing');
  if (phone !== '' && !PHONE.test(phone.replace(/[\s-]/g, ''))) return refuse('report.phone-malformed');
  if (idNumber !== '' && !ID_NUMBER.test(idNumber.trim())) return refuse('report.id-number-malformed');
  const helper = onBehalf?.phone ?? '';
  if (helper !== '' && !PHONE.test(helper.replace(/[\s-]/g, ''))) return refuse('report.helper-phone-malformed');
  if (email !== '' && !EMAIL.test(email.trim())) return refuse('report.email-malformed');
  return undefined;
}

function mayAttach({ attachments }: ReportInput): No {
  return attachments.length > ATTACHMENTS ? refuse('report.too-many-attachments', { limit: ATTACHMENTS }) : undefined;
}
