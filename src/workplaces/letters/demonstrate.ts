import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCalendar, readNotice } from '../../platform/calendar/index.js';
import { ApiClient } from './api-client.js';
import type { DemoCase } from './case-view.js';
import { DemoPeople } from './demo-people.js';
import { DemoRun, type Followed } from './demo-run.js';
import type { Letter } from './letter.js';
import { FINAL, type LetterResult, resultOf } from './result.js';

const WORKING_DAYS = 90;
const DAY = 24 * 60 * 60 * 1000;

/** What became of the letters, and everything that should not have happened, in words. */
export interface Demonstrated {
  readonly results: readonly LetterResult[];
  readonly faults: readonly string[];
}

/**
 * Sends letters through the procedure of a running demo server over its HTTP API: all received at one instant, 90
 * working days for all of them together.
 * @param root folder with `rules/`
 */
export async function demonstrate(
  root: string,
  url: string,
  letters: readonly Letter[],
  receivedAt: Date,
): Promise<Demonstrated> {
  const door = ApiClient.anonymous(url);
  const people = DemoPeople.read(root, door);
  const run = new DemoRun(door, people, await people.client('clerk1'));
  await run.moveClock(receivedAt);
  const followed = await run.submit(letters);
  await passDays(run, followed, receivedAt, lastDay(root, receivedAt));
  return outcome(run, people, followed);
}

/** Days pass; on each, the handlers do what waits for them. Days on which nothing falls due are passed over. */
async function passDays(run: DemoRun, followed: readonly Followed[], from: Date, end: Date): Promise<void> {
  const ids = followed.map(({ id }) => id).filter((id) => id !== '');
  for (let today = from; today <= end; ) {
    const busy = await run.work(ids);
    const tomorrow = today.getTime() + DAY;
    const due = busy ? tomorrow : ((await run.nextDue()) ?? end.getTime() + 1);
    const days = Math.max(1, Math.ceil((due - today.getTime()) / DAY));
    today = new Date(today.getTime() + days * DAY);
    await run.moveClock(today <= end ? today : end);
  }
}

function lastDay(root: string, from: Date): Date {
  const folder = join(root, 'rules/calendar');
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const notices = files.map((name) => readNotice(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
  return createCalendar(notices).addWorkingDays(from, WORKING_DAYS).dueAt;
}

async function outcome(run: DemoRun, people: DemoPeople, followed: readonly Followed[]): Promise<Demonstrated> {
  const results: LetterResult[] = [];
  const faults = [...run.troubles];
  for (const one of followed) {
    if (one.id === '') {
      faults.push(`第 ${one.letter.n} 封信没有找到对应的举报件（${one.number || '无编号'}）`);
      continue;
    }
    const found = await run.open(one.id);
    const result = resultOf(one, found, (unit) => people.unitName(unit));
    results.push(result);
    faults.push(...faultsOf(found, result));
  }
  return { results, faults };
}

function faultsOf({ number, incidents }: DemoCase, { state }: LetterResult): readonly string[] {
  const open = incidents.map(({ element, code }) => `${number} 有未处理的异常：${element} ${code}`);
  return FINAL.includes(state) ? open : [...open, `${number} 在 ${WORKING_DAYS} 个工作日后仍为 ${state}`];
}
