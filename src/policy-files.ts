import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { createDecisions } from './platform/decisions/index.js';
import { createProcessEngine } from './platform/engine/index.js';
import { SYSTEM, SystemClock } from './platform/kernel/index.js';
import { openDatabase } from './platform/persistence/index.js';
import { exportPolicy, importPolicy, openPolicyReleases, type PolicyReleases } from './platform/policy/index.js';
import { parseSettings, type Settings } from './settings/index.js';
import { policyParts } from './wiring/policy.js';

const USAGE = `用法：npm run policy:import -- [--folder DIR] --note 说明 [--approver 账号]
      npm run policy:export -- [--folder DIR] [--release N]`;

/** `policy:import` and `policy:export`: releases between a folder and the database of a host that is not running. */
try {
  const [direction, ...words] = process.argv.slice(2);
  if (direction !== 'import' && direction !== 'export') throw new Error(USAGE);
  const settings = parseSettings(process.env);
  await withReleases(settings, (releases) =>
    direction === 'import' ? bringIn(releases, words) : takeOut(releases, words),
  );
} catch (fault) {
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
  process.exitCode = 1;
}

async function withReleases(settings: Settings, work: (releases: PolicyReleases) => Promise<string>): Promise<void> {
  const database = await openDatabase({ dataDir: settings.dataDir, mongodbUri: settings.mongodbUri ?? undefined });
  try {
    const { names, dataChecks, secondPerson } = policyParts(settings);
    const releases = await openPolicyReleases({
      connection: database.connection,
      engine: createProcessEngine(),
      decisions: createDecisions(),
      clock: new SystemClock(),
      dataChecks,
      secondPerson,
      names,
    });
    process.stdout.write(`${await work(releases)}\n`);
  } finally {
    await database.close();
  }
}

async function bringIn(releases: PolicyReleases, words: readonly string[]): Promise<string> {
  const { folder = '.', note, approver } = optionsOf(words);
  if (note === undefined) throw new Error(USAGE);
  const effectiveAt = new SystemClock().now();
  const options = { note, effectiveAt, ...(approver === undefined ? {} : { approver }) };
  const outcome = await importPolicy(releases, SYSTEM, folder, options);
  if (outcome.ok) return `已发布规则版本 ${outcome.value.number}`;
  throw new Error(`未发布（${outcome.refusal.code}）：\n${JSON.stringify(outcome.refusal.params, null, 2)}`);
}

async function takeOut(releases: PolicyReleases, words: readonly string[]): Promise<string> {
  const { folder = '.', release } = optionsOf(words);
  const written = await exportPolicy(releases, folder, release === undefined ? undefined : Number(release));
  const extra = written.leftOver.map((path) => `\n版本中没有，未改动：${path}`).join('');
  return `规则版本 ${written.release} 已写入 ${folder}${extra}`;
}

function optionsOf(words: readonly string[]): { folder?: string; note?: string; approver?: string; release?: string } {
  const text = { type: 'string' } as const;
  const options = { folder: text, note: text, approver: text, release: text };
  return parseArgs({ args: [...words], options }).values;
}
