import type { Shape } from '../../api/index.js';
import { placeBody } from '../places/index.js';
import { channel } from '../shell/index.js';
import { type Draft, UNSURE, type Who } from './draft.js';

/** As the API takes it: only what was given, and of an anonymous writer nothing at all. */
export function reportBody(draft: Draft, who: Who): Shape<'NewReport'> {
  const category = draft.category === UNSURE ? '' : draft.category;
  return {
    text: draft.text.trim(),
    place: placeBody(draft.place),
    reporter: reporterOf(who),
    ...(who.kind === 'real' && who.onBehalf ? { onBehalf: helperOf(who) } : {}),
    ...(category === '' ? {} : { category }),
    attachments: draft.files.map(({ id }) => id),
    truthful: true,
    channel: channel(),
  };
}

function reporterOf({ kind, name, phone, email, idNumber }: Who): Shape<'Reporter'> {
  if (kind !== 'real') return { anonymous: true };
  return { anonymous: false, ...given({ name, phone: phone.replace(/\s/g, ''), email, idNumber }) };
}

function helperOf({ helperName, helperPhone, relation }: Who) {
  return { name: helperName.trim(), relation: relation.trim(), ...given({ phone: helperPhone.replace(/\s/g, '') }) };
}

function given<T extends Record<string, string>>(parts: T): Partial<T> {
  const filled = Object.entries(parts).map(([key, value]) => [key, value.trim()] as const);
  return Object.fromEntries(filled.filter(([, value]) => value !== '')) as Partial<T>;
}
