import { messages } from './messages.zh.js';

/** The database cannot be opened, for a reason the operator can remove. `code` is a key of the message catalogue. */
export class DatabaseRefused extends Error {
  constructor(
    readonly code: string,
    readonly params: Readonly<Record<string, string>>,
  ) {
    super(fill(messages[code] ?? code, params));
    this.name = 'DatabaseRefused';
  }
}

function fill(template: string, params: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '');
}
