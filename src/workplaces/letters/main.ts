import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCalendar, readNotice } from '../../platform/calendar/index.js';
import { ApiClient } from './api-client.js';
import { type DemoArguments, readArguments } from './arguments.js';
import { DemoPeople } from './demo-people.js';
import { DemoRun, type Followed } from './demo-run.js';
import { demoServer } from './demo-server.js';
import { readLetters } from './letter.js';
import { lineOf } from './print.js';
import { FINAL, type LetterResult, resultOf } from './result.js';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const WORKING_DAYS = 90;
const DAY = 24 * 60 * 60 * 1000;

try {
  process.exitCode = await demonstrate(readArguments(process.argv.slice(2)));
} catch (fault) {
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
  process.exitCode = 1;
}

async function demonstrate(given: DemoArguments): Promise<number> {
  const letters = readLetters(given.letters);
  // Says at once when the result could not be written at the end.
  if (given.json !== null) writeResults(given.json, []);
  const server = await demoServer(ROOT, given.url, given.receivedAt);
  try {
    const door = ApiClient.anonymous(server.url);
    const people = DemoPeople.read(ROOT, door);
    const run = new DemoRun(door, people, await people.client('clerk1'));
    await run.moveClock(given.receivedAt);
    const followed = await run.submit(letters);
    await passDays(run, followed, given.receivedAt);
    return await report(run, people, followed, given.json);
  } finally {
    await server.close();
  }
}

/** Days pass for all letters together; on each, the handlers do what waits for them. */
async function passDays(run: DemoRun, followed: readonly Followed[], from: Date): Promise<void> {
  const end = calendar().addWorkingDays(from, WORKING_DAYS).dueAt;
  const ids = followed.map(({ id }) => id).filter((id) => id !== '');
  for (let today = from; today <= end; today = new Date(today.getTime() + DAY)) {
    if (today > from) await run.moveClock(today);
    await run.work(ids);
  }
}

async function report(
  run: DemoRun,
  people: DemoPeople,
  followed: readonly Followed[],
  json: string | null,
): Promise<number> {
  const results: LetterResult[] = [];
  const faults = [...run.troubles];
  for (const one of followed) {
    if (one.id === '') {
      faults.push(`第 ${one.letter.n} 封信没有找到对应的举报件（${one.number}）`);
      continue;
    }
    const found = await run.open(one.id);
    const result = resultOf(one, found, (unit) => people.unitName(unit));
    results.push(result);
    if (found.incidents.length > 0)
      faults.push(
        `${found.number} 有未处理的异常：${found.incidents.map(({ element, code }) => `${element} ${code}`).join('、')}`,
      );
    if (!FINAL.includes(result.state)) faults.push(`${found.number} 在 90 个工作日后仍为 ${result.state}`);
  }
  process.stdout.write(`${results.map(lineOf).join('\n')}\n`);
  if (json !== null) writeResults(json, results);
  if (faults.length > 0) process.stderr.write(`${faults.join('\n')}\n`);
  process.stdout.write(`${results.length} 封信，${faults.length} 处问题\n`);
  return faults.length === 0 && results.length === followed.length ? 0 : 1;
}

function calendar() {
  const folder = join(ROOT, 'rules/calendar');
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return createCalendar(files.map((name) => readNotice(JSON.parse(readFileSync(join(folder, name), 'utf8')))));
}

function writeResults(path: string, results: readonly LetterResult[]): void {
  try {
    writeFileSync(path, results.map((result) => `${JSON.stringify(result)}\n`).join(''));
  } catch {
    throw new Error(`写不了文件：${path}`);
  }
}
