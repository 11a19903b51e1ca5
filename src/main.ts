import 'reflect-metadata';
import { startHost } from './host.js';
import { parseSettings } from './settings/index.js';

try {
  const host = await startHost(parseSettings(process.env));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void host.close());
  process.stdout.write(`12314 监督举报服务平台已启动：${host.url}\n接口说明：${host.url}/api/docs\n`);
} catch (fault) {
  // Settings, database and key faults carry words for the operator; the rest its stack.
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
  process.exitCode = 1;
}
