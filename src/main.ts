import 'reflect-metadata';
import { startHost } from './host.js';
import { DatabaseRefused } from './platform/persistence/index.js';
import { parseSettings, SettingsFault } from './settings/index.js';
import { announcement } from './wiring/announce.js';

try {
  const settings = parseSettings(process.env);
  const host = await startHost(settings);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void host.close());
  process.stdout.write(announcement(host.url, settings, host.welcome));
} catch (fault) {
  process.stderr.write(`${wordsOf(fault)}\n`);
  process.exitCode = 1;
}

/** Settings, policy files, key and database: words for the operator. Anything else is a bug: its stack. */
function wordsOf(fault: unknown): string {
  if (fault instanceof SettingsFault || fault instanceof DatabaseRefused) return fault.message;
  return fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
}
