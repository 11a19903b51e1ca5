import type { z } from 'zod';
import { isDeeperThan } from '../kernel/index.js';
import {
  CONTAINER_TYPES,
  DISPLAY_TYPES,
  type FormComponent,
  formSchema,
  type InputType,
  labelOf,
  MAX_COMPONENTS,
  MAX_DEPTH,
} from './form-schema.js';
import { patternProblem } from './safe-pattern.js';

/** One thing that keeps a form from being published. */
export interface FormProblem {
  /** Key of the component, or its place in the file. */
  readonly component: string;
  readonly message: string;
}

/** Checks one FEEL expression. @throws any error whose message says what is wrong */
export type CheckExpression = (expression: string) => void;

/** Levels of JSON: two for each level of components, and what hangs on the innermost. */
const MAX_JSON_DEPTH = 2 * MAX_DEPTH + 20;
const CHOICES: readonly InputType[] = ['checklist', 'radio', 'select', 'taglist'];
const TEXTS: readonly InputType[] = ['textfield', 'textarea'];
/** Names that mean something to the language; a value must never be kept under them. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty']);

/** Everything that keeps a form from being published; empty when it may be. Never throws. */
export function lintForm(schema: unknown, checkExpression: CheckExpression = () => {}): readonly FormProblem[] {
  if (isDeeperThan(MAX_JSON_DEPTH, schema)) return [{ component: '', message: `组件嵌套超过 ${MAX_DEPTH} 层` }];
  const parsed = formSchema.safeParse(schema);
  if (!parsed.success) return parsed.error.issues.map(describe);
  const { components } = parsed.data;
  if (depthOf(components) > MAX_DEPTH) return [{ component: '', message: `组件嵌套超过 ${MAX_DEPTH} 层` }];
  if (sizeOf(components) > MAX_COMPONENTS) return [{ component: '', message: `组件超过 ${MAX_COMPONENTS} 个` }];
  return [...levelProblems(components, checkExpression, new Set())];
}

/** @param names names already taken in the object these components put their values into */
function* levelProblems(
  components: readonly FormComponent[],
  checkExpression: CheckExpression,
  names: Set<string>,
): Generator<FormProblem> {
  for (const component of components) {
    yield* conditionProblems(component, checkExpression);
    if (includes(CONTAINER_TYPES, component.type)) {
      const inline = component.type === 'group' && component.path === undefined;
      if (!inline) yield* nameProblems(component.path, component, names);
      yield* levelProblems(component.components ?? [], checkExpression, inline ? names : new Set());
    } else if (!includes(DISPLAY_TYPES, component.type)) {
      yield* nameProblems(component.key, component, names);
      yield* fieldProblems(component);
    }
  }
}

function* nameProblems(name: string | undefined, component: FormComponent, names: Set<string>): Generator<FormProblem> {
  if (name === undefined) {
    yield problem(component, '缺少名称');
    return;
  }
  if (RESERVED.has(name)) yield problem(component, '名称不可用');
  if (names.has(name)) yield problem(component, '名称重复');
  names.add(name);
}

function* fieldProblems(component: FormComponent): Generator<FormProblem> {
  const { pattern, minLength, maxLength, min, max } = component.validate ?? {};
  if (labelOf(component) === '') yield problem(component, '缺少标签');
  if (includes(CHOICES, component.type)) yield* optionProblems(component);
  const aboutText = [pattern, minLength, maxLength].some((rule) => rule !== undefined);
  if (aboutText && !includes(TEXTS, component.type)) yield problem(component, '只有文本可以限定长度和格式');
  const aboutSize = [min, max].some((rule) => rule !== undefined);
  if (aboutSize && component.type !== 'number') yield problem(component, '只有数字可以限定大小');
  const unsafe = pattern === undefined ? null : patternProblem(pattern);
  if (unsafe) yield problem(component, unsafe);
}

function* optionProblems(component: FormComponent): Generator<FormProblem> {
  const { values, valuesKey } = component;
  if ((values === undefined) === (valuesKey === undefined))
    yield problem(component, '选项须在 values 与 valuesKey 中取其一');
  const distinct = new Set(values?.map((option) => option.value));
  if (distinct.size < (values ?? []).length) yield problem(component, '选项重复');
}

function* conditionProblems(component: FormComponent, checkExpression: CheckExpression): Generator<FormProblem> {
  const hide = component.conditional?.hide;
  if (hide === undefined) return;
  try {
    checkExpression(hide.slice(1));
  } catch (error) {
    yield problem(component, `显示条件有误：${error instanceof Error ? error.message : String(error)}`);
  }
}

function problem(component: FormComponent, message: string): FormProblem {
  return { component: nameOf(component), message };
}

function depthOf(components: readonly FormComponent[]): number {
  return 1 + Math.max(0, ...components.filter((it) => it.components).map((it) => depthOf(it.components ?? [])));
}

function sizeOf(components: readonly FormComponent[]): number {
  return components.reduce((sum, component) => sum + 1 + sizeOf(component.components ?? []), 0);
}

function includes(types: readonly string[], type: string): boolean {
  return types.includes(type);
}

function nameOf(component: FormComponent): string {
  return component.key ?? component.path ?? component.type;
}

function describe(issue: z.core.$ZodIssue): FormProblem {
  return { component: issue.path.join('.'), message: issue.message };
}
