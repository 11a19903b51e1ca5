import { z } from 'zod';

/** Components the server can validate; everything else is refused before a form is published. */
export const INPUT_TYPES = [
  'textfield',
  'textarea',
  'number',
  'datetime',
  'checkbox',
  'checklist',
  'radio',
  'select',
  'taglist',
  'filepicker',
] as const;
export const CONTAINER_TYPES = ['group', 'dynamiclist'] as const;
/** Shown only; they carry no value. */
export const DISPLAY_TYPES = ['text', 'separator', 'spacer'] as const;

export type InputType = (typeof INPUT_TYPES)[number];
export type ComponentType = InputType | (typeof CONTAINER_TYPES)[number] | (typeof DISPLAY_TYPES)[number];

export const MAX_COMPONENTS = 200;
export const MAX_DEPTH = 5;
export const MAX_OPTIONS = 500;

/** The parts of a form-js component the validator looks at; layout and wording are the page's business. */
export interface FormComponent {
  readonly type: ComponentType;
  readonly key?: string;
  /** Of a group or dynamic list: the name its values are kept under. */
  readonly path?: string;
  readonly label?: string;
  /** A date field is labelled here instead. */
  readonly dateLabel?: string;
  readonly timeLabel?: string;
  readonly disabled?: boolean;
  readonly readonly?: boolean;
  readonly multiple?: boolean;
  readonly subtype?: 'date' | 'time' | 'datetime';
  readonly decimalDigits?: number;
  readonly values?: readonly FormOption[];
  /** Name of the task input that lists the options. */
  readonly valuesKey?: string;
  readonly validate?: FieldRules;
  /** FEEL with a leading `=`; the component is left out while it is true. */
  readonly conditional?: { readonly hide?: string };
  readonly components?: readonly FormComponent[];
}

export interface FormOption {
  readonly label: string;
  readonly value: string | number | boolean;
}

export interface FieldRules {
  readonly required?: boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: string;
}

/** A form file once read: what `validateForm` works from. */
export interface Form {
  readonly id: string;
  readonly components: readonly FormComponent[];
}

/** What a person calls the component; empty when the form does not say. */
export function labelOf(component: FormComponent): string {
  return component.label || component.dateLabel || component.timeLabel || '';
}

const length = z.number().int().min(0).max(20_000);
const name = z.string().regex(/^[A-Za-z_][A-Za-z0-9_]{0,63}$/, '名称只能用字母、数字和下划线');
const types: readonly ComponentType[] = [...INPUT_TYPES, ...CONTAINER_TYPES, ...DISPLAY_TYPES];

const option = z.looseObject({
  label: z.string().min(1),
  value: z.union([z.string().min(1).max(200), z.number(), z.boolean()]),
});

const rules = z.strictObject({
  required: z.boolean().optional(),
  minLength: length.optional(),
  maxLength: length.optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  pattern: z.string().max(200).optional(),
  validationType: z.enum(['', 'custom']).optional(),
  patternErrorMessage: z.string().max(200).optional(),
});

const component: z.ZodType<FormComponent> = z.lazy(() =>
  z.looseObject({
    type: z.enum(types, { error: (issue) => `不支持的组件 ${String(issue.input)}` }),
    key: name.optional(),
    path: name.optional(),
    label: z.string().max(500).optional(),
    dateLabel: z.string().max(500).optional(),
    timeLabel: z.string().max(500).optional(),
    disabled: z.boolean().optional(),
    readonly: z.boolean().optional(),
    multiple: z.boolean().optional(),
    subtype: z.enum(['date', 'time', 'datetime']).optional(),
    decimalDigits: z.number().int().min(0).max(10).optional(),
    values: z.array(option).min(1).max(MAX_OPTIONS).optional(),
    valuesKey: name.optional(),
    validate: rules.optional(),
    conditional: z.strictObject({ hide: z.string().startsWith('=').max(1_000).optional() }).optional(),
    components: z.array(component).max(MAX_COMPONENTS).optional(),
    // Features of form-js the server does not carry: refused, never ignored.
    valuesExpression: z.undefined().optional(),
    serializeToString: z.literal(false).optional(),
    disallowPassedDates: z.literal(false).optional(),
  }),
);

export const formSchema = z.looseObject({
  type: z.literal('default'),
  id: z.string().min(1).max(100),
  components: z.array(component).max(MAX_COMPONENTS),
});
