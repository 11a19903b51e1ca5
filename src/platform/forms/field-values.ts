import type { Json, JsonObject } from '../kernel/index.js';
import type { FormComponent, InputType } from './form-schema.js';

/** What a check answers: nothing when the value will do, else the code of the fault and what its sentence needs. */
export type Fault = { readonly code: string; readonly values?: JsonObject } | null;
type Check = (value: Json, component: FormComponent, options: ReadonlySet<Json> | null) => Fault;

/** Longest texts where a form sets no limit of its own. */
const DEFAULT_LENGTH = { textfield: 500, textarea: 5_000 } as const;
const MAX_FILES = 50;
const MAX_NUMBER = 1e15;
const MAX_CHOSEN = 500;

/** The checks of each kind of field, for a value that is there. */
export const checks: Record<InputType, Check> = {
  textfield: (value, component) => text(value, component, DEFAULT_LENGTH.textfield, /[\p{Cc}\p{Cs}]/u),
  textarea: (value, component) => text(value, component, DEFAULT_LENGTH.textarea, /(?![\t\n\r])\p{Cc}|\p{Cs}/u),
  number: numeric,
  datetime: (value, component) => moment(value, component.subtype ?? 'date'),
  checkbox: (value) => (typeof value === 'boolean' ? null : { code: 'type' }),
  radio: (value, _, options) => choice(value, options),
  select: (value, _, options) => choice(value, options),
  checklist: (value, _, options) => choices(value, options),
  taglist: (value, _, options) => choices(value, options),
  filepicker: files,
};

/** The empty value a field has when it is hidden or was left blank. */
export function emptyOf(component: FormComponent): Json {
  switch (component.type) {
    case 'checkbox':
      return false;
    case 'checklist':
    case 'taglist':
    case 'filepicker':
    case 'dynamiclist':
      return [];
    default:
      return null;
  }
}

/** Whether a value counts as not filled in. */
export function isBlank(value: Json | undefined): boolean {
  if (value === undefined || value === null || value === false) return true;
  return typeof value === 'string' ? value.trim() === '' : Array.isArray(value) && value.length === 0;
}

function text(value: Json, component: FormComponent, byDefault: number, forbidden: RegExp): Fault {
  if (typeof value !== 'string') return { code: 'type' };
  const { minLength = 0, maxLength = byDefault, pattern } = component.validate ?? {};
  if (value.length > maxLength) return { code: 'too-long', values: { max: maxLength } };
  if (value.length < minLength) return { code: 'too-short', values: { min: minLength } };
  if (forbidden.test(value)) return { code: 'characters' };
  return pattern === undefined || new RegExp(pattern, 'u').test(value) ? null : { code: 'pattern' };
}

function numeric(value: Json, component: FormComponent): Fault {
  if (typeof value !== 'number' || !Number.isFinite(value)) return { code: 'type' };
  const { min = -MAX_NUMBER, max = MAX_NUMBER } = component.validate ?? {};
  const { decimalDigits: digits } = component;
  if (value < min) return { code: 'min', values: { min } };
  if (value > max) return { code: 'max', values: { max } };
  if (digits !== undefined && Number(value.toFixed(digits)) !== value) return { code: 'decimals', values: { digits } };
  return null;
}

function moment(value: Json, subtype: 'date' | 'time' | 'datetime'): Fault {
  if (typeof value !== 'string') return { code: 'type' };
  const time = '(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,3})?)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?';
  const shapes = { date: '\\d{4}-\\d\\d-\\d\\d', time, datetime: `\\d{4}-\\d\\d-\\d\\dT${time}` };
  if (value.length > 40 || !new RegExp(`^${shapes[subtype]}$`).test(value)) return { code: 'date' };
  return subtype === 'time' || isDay(value.slice(0, 10)) ? null : { code: 'date' };
}

function isDay(text: string): boolean {
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}

function choice(value: Json, options: ReadonlySet<Json> | null): Fault {
  if (value !== null && typeof value === 'object') return { code: 'type' };
  if (options) return options.has(value) ? null : { code: 'option' };
  return typeof value === 'string' && value.length <= 200 ? null : { code: 'option' };
}

function choices(value: Json, options: ReadonlySet<Json> | null): Fault {
  if (!Array.isArray(value)) return { code: 'type' };
  if (value.length > MAX_CHOSEN) return { code: 'too-many', values: { max: MAX_CHOSEN } };
  if (new Set(value).size < value.length) return { code: 'repeated' };
  return value.map((item: Json) => choice(item, options)).find((fault) => fault !== null) ?? null;
}

function files(value: Json, component: FormComponent): Fault {
  if (!Array.isArray(value)) return { code: 'type' };
  const max = component.multiple ? MAX_FILES : 1;
  if (value.length > max) return { code: 'too-many', values: { max } };
  const sound = value.every((item: Json) => typeof item === 'string' && /^[A-Za-z0-9:_-]{1,100}$/.test(item));
  return sound ? null : { code: 'type' };
}
