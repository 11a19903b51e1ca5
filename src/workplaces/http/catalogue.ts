import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { JsonObject } from '../../platform/kernel/index.js';

/** Chinese words of every refusal and fault, by code. */
export class Catalogue {
  constructor(private readonly messages: ReadonlyMap<string, string>) {}

  get codes(): ReadonlySet<string> {
    return new Set(this.messages.keys());
  }

  /** The message with its `{params}` filled in; a code nobody wrote words for is shown as such. */
  say(code: string, params: JsonObject): string {
    const template = this.messages.get(code) ?? `请求未被接受（${code}）`;
    return template.replace(/\{(\w+)\}/g, (hole, name: string) => {
      const value = Object.hasOwn(params, name) ? params[name] : undefined;
      return value === undefined || value === null ? hole : wordOf(value);
    });
  }
}

function wordOf(value: JsonObject[string]): string {
  if (Array.isArray(value)) return value.map((item) => wordOf(item)).join('、');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/**
 * Collects every `messages.zh` below the folder of the running code, so that a feature's words need no second list.
 * @throws when two features claim the same code.
 */
export async function loadCatalogue(root: string): Promise<Catalogue> {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|[\\/])messages\.zh\.[jt]s$/.test(file))
    .sort();
  const all = new Map<string, string>();
  for (const file of files) {
    const { messages } = (await import(pathToFileURL(join(root, file)).href)) as { messages: Record<string, string> };
    for (const [code, text] of Object.entries(messages)) {
      if (all.has(code)) throw new Error(`two messages for ${code}; the second is in ${file}`);
      all.set(code, text);
    }
  }
  return new Catalogue(all);
}
