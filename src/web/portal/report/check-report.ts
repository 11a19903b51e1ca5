import type { Problem } from '../../api/index.js';
import { numberText } from '../../shared/dates/index.js';
import { isNowhere } from '../places/index.js';
import type { Draft, Who } from './draft.js';
import type { Section } from './steps.js';
import { REPORT } from './texts.zh.js';

/** Where a fault stands: a field's name. */
export type Faults = Readonly<Partial<Record<Field, string>>>;
export type Field = 'category' | 'place' | 'text' | 'files' | 'kind' | keyof Who | 'truthful';

/** The most the API takes. */
export const MOST_TEXT = 20_000;
const PHONE = /^(1\d{10}|0\d{2,3}-?\d{7,8}(-\d{1,6})?)$/;

/** What still keeps a section from being left; the server judges again. */
export function faultsOf(section: Section, draft: Draft, who: Who): Faults {
  if (section === 'category') return draft.category === '' ? { category: REPORT.needCategory } : {};
  if (section === 'place') return isNowhere(draft.place) ? { place: REPORT.needPlace } : {};
  if (section === 'story') return faultsOfStory(draft.text);
  return section === 'who' ? faultsOfWho(who) : {};
}

function faultsOfStory(text: string): Faults {
  if (text.trim() === '') return { text: REPORT.needStory };
  // Never cut off while it is typed or pasted: the writer decides what to leave out.
  return text.length > MOST_TEXT ? { text: REPORT.needShorter(numberText(MOST_TEXT)) } : {};
}

function faultsOfWho(who: Who): Faults {
  const real = who.kind === 'real';
  const nobody = who.phone.trim() === '' && who.email.trim() === '';
  const faults: [boolean, Field, string][] = [
    [who.kind === '', 'kind', REPORT.needKind],
    [real && who.name.trim() === '', 'name', REPORT.needName],
    [real && nobody, 'phone', REPORT.needContact],
    [real && !isPhone(who.phone), 'phone', REPORT.badPhone],
    [real && who.onBehalf && who.helperName.trim() === '', 'helperName', REPORT.needHelper],
    [real && who.onBehalf && who.relation.trim() === '', 'relation', REPORT.needRelation],
    [real && who.onBehalf && !isPhone(who.helperPhone), 'helperPhone', REPORT.badPhone],
  ];
  return Object.fromEntries(faults.filter(([bad]) => bad).map(([, field, text]) => [field, text]));
}

/** Empty is no fault here. */
function isPhone(text: string): boolean {
  const plain = text.replace(/\s/g, '');
  return plain === '' || PHONE.test(plain);
}

const FIELDS: readonly (readonly [string, Field, Section])[] = [
  ['text', 'text', 'story'],
  ['place', 'place', 'place'],
  ['category', 'category', 'category'],
  ['attachments', 'files', 'files'],
  ['reporter.name', 'name', 'who'],
  ['reporter.phone', 'phone', 'who'],
  ['reporter.email', 'email', 'who'],
  ['reporter.idNumber', 'idNumber', 'who'],
  ['onBehalf.name', 'helperName', 'who'],
  ['onBehalf.phone', 'helperPhone', 'who'],
  ['onBehalf.relation', 'relation', 'who'],
  ['truthful', 'truthful', 'check'],
];

/** Refusals that concern one field, by the field. */
const REFUSALS: Readonly<Record<string, string>> = {
  'report.phone-malformed': 'reporter.phone',
  'report.contact-missing': 'reporter.phone',
  'report.email-malformed': 'reporter.email',
  'report.id-number-malformed': 'reporter.idNumber',
  'report.helper-phone-malformed': 'onBehalf.phone',
  'report.state-secret': 'text',
  'attachment.unknown': 'attachments',
};

/** The server's own faults, at the fields they name. */
export function faultsFrom({ code, detail, errors = [] }: Pick<Problem, 'code' | 'detail' | 'errors'>): {
  readonly faults: Faults;
  readonly section: Section | null;
} {
  const path = REFUSALS[code];
  const told = path === undefined ? errors : [{ path, message: detail }];
  const found = told.flatMap(({ path, message }) => {
    const row = FIELDS.find(([prefix]) => path === prefix || path.startsWith(`${prefix}.`));
    return row === undefined ? [] : [{ field: row[1], section: row[2], message }];
  });
  return {
    faults: Object.fromEntries(found.map(({ field, message }) => [field, message])),
    section: found[0]?.section ?? null,
  };
}
