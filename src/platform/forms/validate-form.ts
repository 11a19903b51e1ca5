import { done, type Json, type JsonObject, type Outcome, refuse } from '../kernel/index.js';
import { type FieldFault, fieldFault } from './field-fault.js';
import { checks, emptyOf, isBlank } from './field-values.js';
import { type Form, type FormComponent, formSchema, type InputType, labelOf } from './form-schema.js';

/** Answers a hide condition (FEEL without the leading `=`) over the values filled in so far and the task's inputs. */
export type EvaluateCondition = (expression: string, context: JsonObject) => boolean;

const MAX_ROWS = 100;
/** Faults listed at most: enough to correct a form, never a flood. */
const MAX_FAULTS = 50;
const MAX_TOTAL_LENGTH = 200_000;
/** Fields read and conditions asked for one submission: rows in rows multiply both. */
const MAX_FIELDS = 20_000;
const MAX_CONDITIONS = 2_000;

const forms = new WeakMap<object, Form>();

/**
 * Checks what somebody filled in against its form, as the page would, and answers it in full: every field of the form
 * is there, `null`, `false` or `[]` when blank or hidden, nothing else is. Read-only fields keep the task's input.
 * Refuses `form.invalid` with `fields` (path, label, code, Chinese message each) and `form.too-large`.
 * @param inputs what the task shows: seen by conditions, source of `valuesKey` options; without that list any short
 *   text is taken, and the act behind the form must check it
 * @throws Error when the form itself cannot be read: a fault of the release (`lintForm` finds it beforehand)
 */
export function validateForm(
  schema: Readonly<Record<string, unknown>>,
  data: unknown,
  evaluate: EvaluateCondition,
  inputs: JsonObject = {},
): Outcome<JsonObject> {
  if (totalLength(data, MAX_TOTAL_LENGTH, 0) < 0) return refuse('form.too-large');
  const reading = new FormReading(evaluate, inputs);
  const value = reading.level(readForm(schema).components, data, '', inputs);
  if (reading.isTooLarge) return refuse('form.too-large');
  const fields = reading.faults.slice(0, MAX_FAULTS);
  return fields.length === 0 ? done(value) : refuse('form.invalid', { count: reading.faults.length, fields });
}

/** @throws Error when it is no form the server can validate */
export function readForm(schema: Readonly<Record<string, unknown>>): Form {
  const known = forms.get(schema);
  if (known) return known;
  const form = formSchema.parse(schema);
  forms.set(schema, form);
  return form;
}

class FormReading {
  readonly faults: FieldFault[] = [];
  private fields = 0;
  private conditions = 0;

  constructor(
    private readonly evaluate: EvaluateCondition,
    private readonly inputs: JsonObject,
  ) {}

  /** Whether reading was broken off. */
  get isTooLarge(): boolean {
    return this.fields > MAX_FIELDS || this.conditions > MAX_CONDITIONS;
  }

  /** Reads the values of components that lie in one object. */
  level(components: readonly FormComponent[], data: unknown, path: string, outer: JsonObject): JsonObject {
    if (!isObject(data)) {
      this.faults.push(fieldFault(path, '表单', 'type'));
      return {};
    }
    const declared = flatten(components);
    this.fields += declared.length;
    if (this.isTooLarge) return {};
    const names = new Set(declared.map(nameOf));
    for (const key of Object.keys(data)) {
      if (!names.has(key)) this.faults.push(fieldFault(join(path, key.slice(0, 64)), key.slice(0, 64), 'unknown'));
    }
    const context: JsonObject = {
      ...outer,
      ...Object.fromEntries(declared.map((it) => [nameOf(it), own(data, nameOf(it)) ?? emptyOf(it)])),
    };
    return Object.fromEntries(this.entries(components, data, path, context));
  }

  private entries(
    components: readonly FormComponent[],
    data: JsonObject,
    path: string,
    context: JsonObject,
  ): [string, Json][] {
    return components.flatMap((component): [string, Json][] => {
      if (this.isHidden(component, context)) return flatten([component]).map((it) => [nameOf(it), emptyOf(it)]);
      if (isInline(component)) return this.entries(component.components ?? [], data, path, context);
      const name = nameOf(component);
      return name === '' ? [] : [[name, this.value(component, own(data, name), join(path, name), context)]];
    });
  }

  private value(component: FormComponent, value: Json | undefined, path: string, context: JsonObject): Json {
    if (component.disabled || component.readonly) return own(this.inputs, nameOf(component)) ?? emptyOf(component);
    if (component.type === 'dynamiclist') return this.rows(component, value ?? [], path, context);
    if (component.type === 'group') return this.level(component.components ?? [], value ?? {}, path, context);
    return this.field(component, value, path);
  }

  private rows(component: FormComponent, value: Json, path: string, context: JsonObject): Json {
    if (!Array.isArray(value)) return this.fault(component, path, 'type');
    if (value.length > MAX_ROWS) return this.fault(component, path, 'too-many', { max: MAX_ROWS });
    return value.map((row: Json, at) => this.level(component.components ?? [], row, `${path}[${at}]`, context));
  }

  private field(component: FormComponent, value: Json | undefined, path: string): Json {
    const check = checks[component.type as InputType];
    const fault =
      value === undefined || value === null || value === '' ? null : check(value, component, this.options(component));
    if (fault) return this.fault(component, path, fault.code, fault.values);
    if (!isBlank(value)) return value ?? null;
    return component.validate?.required ? this.fault(component, path, 'required') : emptyOf(component);
  }

  private options(component: FormComponent): ReadonlySet<Json> | null {
    if (component.values) return new Set(component.values.map((option) => option.value));
    const listed = component.valuesKey === undefined ? undefined : own(this.inputs, component.valuesKey);
    if (!Array.isArray(listed)) return null;
    return new Set(listed.map((option: Json) => (isObject(option) ? (own(option, 'value') ?? null) : option)));
  }

  /** As on the page: only a condition that is plainly true hides; one that cannot be answered shows. */
  private isHidden(component: FormComponent, context: JsonObject): boolean {
    const hide = component.conditional?.hide;
    if (hide === undefined) return false;
    this.conditions += 1;
    if (this.isTooLarge) return false;
    try {
      return this.evaluate(hide.slice(1), context) === true;
    } catch {
      return false;
    }
  }

  private fault(component: FormComponent, path: string, code: string, values: JsonObject = {}): Json {
    this.faults.push(fieldFault(path, labelOf(component) || nameOf(component), code, values));
    return emptyOf(component);
  }
}

/** Components with a value of their own in this object: groups without a path are seen through. */
function flatten(components: readonly FormComponent[]): readonly FormComponent[] {
  return components
    .flatMap((component) => (isInline(component) ? flatten(component.components ?? []) : [component]))
    .filter((component) => nameOf(component) !== '');
}

function isInline(component: FormComponent): boolean {
  return component.type === 'group' && component.path === undefined;
}

function nameOf(component: FormComponent): string {
  const isContainer = component.type === 'group' || component.type === 'dynamiclist';
  return (isContainer ? component.path : component.key) ?? '';
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

function own(data: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(data, key) ? data[key] : undefined;
}

function isObject(value: unknown): value is JsonObject {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** Room left of a budget of characters and values, negative when data is larger or nested deeper than any form. */
function totalLength(data: unknown, budget: number, depth: number): number {
  if (depth > 20) return -1;
  if (typeof data === 'string') return budget - data.length;
  if (data === null || typeof data !== 'object') return budget - 1;
  let left = budget - 1;
  for (const [key, value] of Object.entries(data)) {
    left = totalLength(value, left - key.length, depth + 1);
    if (left < 0) return left;
  }
  return left;
}
