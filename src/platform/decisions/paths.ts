import type { Json, JsonObject } from '../kernel/index.js';

const FORBIDDEN = new Set(['__proto__', 'prototype', 'constructor']);
const SEGMENT = /^[\p{L}_][\p{L}\p{N}_-]{0,59}$/u;

/** Whether a name or a dotted path may stand in a rule: plain names, no expression language behind it. */
export function isPath(path: string): boolean {
  const segments = path.split('.');
  return segments.length <= 6 && segments.every((segment) => SEGMENT.test(segment) && !FORBIDDEN.has(segment));
}

/** Follows own properties along dots; anything else on the way is "nothing", never an error. */
export function resolvePath(value: unknown, path: string): Json {
  let current = value;
  for (const segment of path.split('.')) {
    if (current === null || typeof current !== 'object' || !Object.hasOwn(current, segment)) return null;
    current = (current as Record<string, unknown>)[segment];
  }
  return (current ?? null) as Json;
}

const PLACEHOLDER = /\{([^{}\s]{1,120})\}/g;

/** The `{fact}` and `{fact.path}` names inside a text. */
export function placeholders(text: string): string[] {
  return [...text.matchAll(PLACEHOLDER)].map((match) => match[1] as string);
}

/** Fills `{fact.path}`; a text that is nothing but one placeholder keeps the type of the value. */
export function fill(template: Json, facts: JsonObject): Json {
  if (typeof template === 'string') return fillText(template, facts);
  if (Array.isArray(template)) return template.map((item) => fill(item, facts));
  if (template === null || typeof template !== 'object') return template;
  return Object.fromEntries(Object.entries(template).map(([key, item]) => [key, fill(item, facts)]));
}

function fillText(text: string, facts: JsonObject): Json {
  const [only] = placeholders(text);
  if (only !== undefined && text === `{${only}}`) return resolvePath(facts, only);
  return text.replace(PLACEHOLDER, (_, path: string) => show(resolvePath(facts, path)));
}

/** A value as a clerk reads it. */
export function show(value: Json): string {
  if (value === null) return '空';
  if (value === true) return '是';
  if (value === false) return '否';
  if (Array.isArray(value)) return value.length === 0 ? '空' : value.map(show).join('、');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
