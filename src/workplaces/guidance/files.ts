import { z } from 'zod';

export const PORTAL_GUIDANCE_PATH = 'rules/guidance/portal.json';
export const DESK_SCRIPT_PATH = 'rules/guidance/desk.json';
export const AUTHORITIES_PATH = 'rules/scope/authorities.json';

const words = z.string().min(1).max(500);
const list = z.array(words).max(20);
/** A limit in words: `key` is a row of the limits, `{amount}` its number. */
const limitWords = z.strictObject({ key: z.string(), title: words, text: words });

const categoryWords = z.strictObject({ name: words, summary: words, hints: list, questions: list, notices: list });
const elsewhereWords = z.strictObject({ code: z.string(), matter: words, featured: z.boolean(), say: words });
export const contact = z.strictObject({ title: words, contact: words });

export const portalFile = z.strictObject({
  version: z.string(),
  intro: words,
  secrecy: words,
  truthfulness: words,
  privacy: words,
  emergency: words,
  helpers: words,
  categories: z.array(categoryWords).length(8),
  elsewhere: z.array(elsewhereWords).min(4).max(100),
  steps: z.array(limitWords).min(1).max(10),
  limits: z.array(limitWords).min(1).max(40),
  codeText: words.includes('{code}'),
  clockTitles: z.record(z.string(), words),
  askAt: z.array(contact).min(1).max(10),
});
export type PortalFile = z.infer<typeof portalFile>;

/** How a call may end; `report` is the one with a report behind it. */
export const CALL_OUTCOMES = [
  'report',
  'joined',
  'answered',
  'guided',
  'refused',
  'harassment',
  'wrong-number',
  'abandoned',
] as const;
export type CallOutcome = (typeof CALL_OUTCOMES)[number];

/** What the script asks for, in this order of importance to whoever handles the report. */
export const CALL_QUESTIONS = ['who', 'when', 'where', 'cause', 'course'] as const;

export const deskFile = z.strictObject({
  version: z.string(),
  opening: words,
  closing: words,
  secrecy: words,
  questions: z
    .array(z.strictObject({ key: z.enum(CALL_QUESTIONS), title: words, say: words, hint: words }))
    .length(CALL_QUESTIONS.length),
  outcomes: z
    .array(z.strictObject({ key: z.enum(CALL_OUTCOMES), title: words, digit: z.int().min(1).max(9) }))
    .length(CALL_OUTCOMES.length),
});
export type DeskFile = z.infer<typeof deskFile>;

export const authoritiesFile = z.looseObject({
  authorities: z.array(
    z.looseObject({
      code: z.string(),
      name: z.string(),
      phone: z.string(),
      clause: z.string(),
      unconfirmed: z.boolean(),
    }),
  ),
});
export type Authority = z.infer<typeof authoritiesFile>['authorities'][number];
