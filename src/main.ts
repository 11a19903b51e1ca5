import 'reflect-metadata';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startHost } from './host.js';
import { DatabaseRefused } from './platform/persistence/index.js';
import { parseSettings, type Settings, SettingsFault } from './settings/index.js';
import { announcement } from './wiring/announce.js';
import { isNewDemo, prepareDemo } from './wiring/demo-cases.js';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

try {
  const settings = parseSettings(process.env);
  if (isNewDemo(settings)) await firstDemo(settings);
  const host = await startHost(settings);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void host.close());
  process.stdout.write(announcement(host.url, settings, host.welcome));
} catch (fault) {
  process.stderr.write(`${wordsOf(fault)}\n`);
  process.exitCode = 1;
}

/** A demo without cases still demonstrates: it only says so. */
async function firstDemo(settings: Settings): Promise<void> {
  process.stdout.write('第一次启动，正在准备演示数据……\n');
  try {
    process.stdout.write(`已备好 ${await prepareDemo(settings, ROOT)} 件演示举报。\n`);
  } catch (fault) {
    process.stderr.write(`演示举报没有备齐：${wordsOf(fault)}\n`);
  }
}

/** Settings, policy files, key and database: words for the operator. Anything else is a bug: its stack. */
function wordsOf(fault: unknown): string {
  if (fault instanceof SettingsFault || fault instanceof DatabaseRefused) return fault.message;
  return fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
}
