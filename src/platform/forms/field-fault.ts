import type { JsonObject } from '../kernel/index.js';
import { messages } from './messages.zh.js';

/** What is wrong with one field: where, a stable code, and the sentence for the person who filled it in. */
export type FieldFault = {
  readonly path: string;
  readonly label: string;
  readonly code: string;
  readonly message: string;
};

export function fieldFault(path: string, label: string, code: string, values: JsonObject = {}): FieldFault {
  const known: JsonObject = { ...values, label };
  const template = messages[`form.field.${code}`] ?? code;
  const message = template.replace(/\{(\w+)\}/g, (_, name: string) => String(known[name] ?? ''));
  return { path, label, code: `form.field.${code}`, message };
}
