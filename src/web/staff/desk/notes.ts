import type { Shape } from '../../api/index.js';
import type { PlaceDraft } from '../../portal/places/index.js';

/** Who speaks and for whom. Never leaves this page's memory but to the server. */
export interface Who {
  readonly name: string;
  readonly anonymous: boolean;
  readonly phone: string;
  /** The caller speaks for somebody else: then these are the caller's. */
  readonly onBehalf: boolean;
  readonly helperName: string;
  readonly helperPhone: string;
  readonly relation: string;
}

/** What the agent takes down while somebody speaks: 何人、何时、何地、何因、经过. */
export interface Notes {
  readonly who: Who;
  readonly when: string;
  readonly place: PlaceDraft;
  readonly cause: string;
  readonly course: string;
  readonly category: string;
}

export type WordKey = 'when' | 'cause' | 'course';

export const NOBODY: Who = {
  name: '',
  anonymous: false,
  phone: '',
  onBehalf: false,
  helperName: '',
  helperPhone: '',
  relation: '',
};

const LABELS = { when: '何时', cause: '何因' } as const;

/** What the case says, in the caller's words: the course first, since lists show its beginning. */
export function reportText({ course, when, cause }: Notes): string {
  const rest = Object.entries({ when, cause }).filter(([, words]) => words.trim() !== '');
  const lines = rest.map(([key, words]) => `${LABELS[key as keyof typeof LABELS]}：${words.trim()}`);
  return [course.trim(), ...lines].filter((line) => line !== '').join('\n');
}

export type Gap = 'course' | 'contact' | 'helper' | 'where';

/** What the report still lacks; without a place it may be taken down, but will be asked for. */
export function gapsIn({ course, who }: Notes, hasPlace: boolean): readonly Gap[] {
  const gaps: Gap[] = [];
  if (course.trim() === '') gaps.push('course');
  if (!who.anonymous && digits(who.phone) === '') gaps.push('contact');
  if (!who.anonymous && who.onBehalf && (who.helperName.trim() === '' || who.relation.trim() === ''))
    gaps.push('helper');
  if (!hasPlace) gaps.push('where');
  return gaps;
}

export function isBarring(gap: Gap): boolean {
  return gap !== 'where';
}

/** As the API takes it: only what was given, and of an anonymous caller nothing at all. */
export function reportBody(notes: Notes, place: Shape<'Place'>, call: string): Shape<'DeskReport'> {
  const { who, category } = notes;
  return {
    channel: 'hotline',
    call,
    text: reportText(notes),
    place,
    reporter: reporterOf(who),
    ...(who.onBehalf && !who.anonymous ? { onBehalf: helperOf(who) } : {}),
    ...(category === '' ? {} : { category }),
    attachments: [],
    truthful: true,
    practice: false,
  };
}

function reporterOf({ anonymous, name, phone }: Who): Shape<'Reporter'> {
  if (anonymous) return { anonymous };
  return { anonymous, phone: digits(phone), ...(name.trim() === '' ? {} : { name: name.trim() }) };
}

function helperOf({ helperName, helperPhone, relation }: Who): Shape<'OnBehalf'> {
  const phone = digits(helperPhone);
  return { name: helperName.trim(), relation: relation.trim(), ...(phone === '' ? {} : { phone }) };
}

function digits(phone: string): string {
  return phone.replace(/[\s-]/g, '');
}
