import { parseArgs } from 'node:util';

export interface DemoArguments {
  readonly letters: string;
  readonly json: string | null;
  /** A server that already runs; null starts one on a temporary folder. */
  readonly url: string | null;
  /** Instant at which every letter is received. */
  readonly receivedAt: Date;
}

const USAGE =
  '用法：npm run demo -- --letters FILE.jsonl [--json OUT.jsonl] [--url http://127.0.0.1:3000] [--at 2026-03-02T09:00:00+08:00]';

/** @throws Error with the usage when the words do not fit. */
export function readArguments(words: readonly string[]): DemoArguments {
  const values = optionsOf(words);
  if (values.letters === undefined) throw new Error(USAGE);
  const receivedAt = new Date(values.at ?? '2026-03-02T09:00:00+08:00');
  if (Number.isNaN(receivedAt.getTime())) throw new Error(`--at 不是有效的时间：${values.at}\n${USAGE}`);
  return { letters: values.letters, json: values.json ?? null, url: values.url ?? null, receivedAt };
}

function optionsOf(words: readonly string[]): { letters?: string; json?: string; url?: string; at?: string } {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ args: [...words], options: { letters: text, json: text, url: text, at: text } }).values;
  } catch {
    throw new Error(USAGE);
  }
}
