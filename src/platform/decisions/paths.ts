import type { Json, JsonObject } from '../kernel/index.js';
import { BOUNDS } from './bounds.js';

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
  return cut(
    text.replace(PLACEHOLDER, (_, path: string) => show(resolvePath(facts, path), BOUNDS.filled)),
    BOUNDS.filled,
  );
}

/** A value as a clerk reads it, as much of it as he would read. */
export function show(value: Json, limit: number = BOUNDS.shown): string {
  let text = '';
  for (const piece of pieces(value, limit)) {
    text += piece;
    if (text.length > limit) break;
  }
  return cut(text, limit);
}

/** A text with what is beyond its limit left out. */
export function cut(text: string, limit: number): string {
  return text.length > limit ? `${text.slice(0, limit)}…` : text;
}

/** Piece by piece, so that nobody spells out a long list to throw most of it away. */
function* pieces(value: Json, limit: number): Generator<string> {
  if (value === null || (Array.isArray(value) && value.length === 0)) yield '空';
  else if (typeof value === 'boolean') yield value ? '是' : '否';
  else if (typeof value === 'string') yield value.slice(0, limit + 1);
  else if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) {
      if (at > 0) yield '、';
      yield* pieces(item as Json, limit);
    }
  } else if (typeof value === 'object') yield* jsonPieces(value, limit);
  else yield String(value);
}

function* jsonPieces(value: Json, limit: number): Generator<string> {
  if (typeof value === 'string') yield JSON.stringify(value.slice(0, limit + 1));
  else if (value === null || typeof value !== 'object') yield JSON.stringify(value);
  else {
    const isList = Array.isArray(value);
    yield isList ? '[' : '{';
    let separator = '';
    for (const [key, item] of Object.entries(value)) {
      yield `${separator}${isList ? '' : `${JSON.stringify(key)}:`}`;
      yield* jsonPieces(item as Json, limit);
      separator = ',';
    }
    yield isList ? ']' : '}';
  }
}
