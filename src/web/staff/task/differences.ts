import type { FormSchema } from '../form/index.js';
import type { Filled } from './draft-sync.js';

interface Component {
  readonly key?: string;
  readonly path?: string;
  readonly label?: string;
  readonly values?: readonly { readonly value: unknown; readonly label: string }[];
  readonly components?: readonly Component[];
}

export interface Difference {
  readonly field: string;
  readonly mine: string;
  readonly theirs: string;
}

/** What two fillings of one form do not agree on, in the form's own words and order. */
export function differences(schema: FormSchema, mine: Filled, theirs: Filled): readonly Difference[] {
  return fieldsOf((schema.components ?? []) as readonly Component[]).flatMap((field) => {
    const name = field.path ?? field.key ?? '';
    const words = [mine, theirs].map((filled) => wordsOf(field, filled[name]));
    const [own = '', other = ''] = words;
    return own === other ? [] : [{ field: field.label ?? name, mine: own, theirs: other }];
  });
}

/** Fields with a value at the top level, through groups that only lay out. */
function fieldsOf(components: readonly Component[]): readonly Component[] {
  return components.flatMap((component) => {
    if ((component.path ?? component.key ?? '') !== '') return [component];
    return fieldsOf(component.components ?? []);
  });
}

function wordsOf(field: Component, value: unknown): string {
  if (value === undefined || value === null || value === '') return '';
  if (Array.isArray(value)) return value.map((one) => wordsOf(field, one)).join('、');
  if (typeof value === 'object') return Object.values(value).map(String).join(' ');
  return field.values?.find((option) => option.value === value)?.label ?? String(value);
}
