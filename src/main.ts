import 'reflect-metadata';
import { startHost } from './host.js';
import { parseSettings } from './settings/index.js';
import { announcement } from './wiring/announce.js';

try {
  const settings = parseSettings(process.env);
  const host = await startHost(settings);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void host.close());
  process.stdout.write(announcement(host.url, settings, host.welcome));
} catch (fault) {
  // Settings, database and key faults carry words for the operator; the rest its stack.
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
  process.exitCode = 1;
}
