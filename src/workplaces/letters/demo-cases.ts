import { join } from 'node:path';
import { ApiClient } from './api-client.js';
import type { DemoTask } from './case-view.js';
import { DemoPeople } from './demo-people.js';
import { DemoRun } from './demo-run.js';
import { type Letter, readLetters } from './letter.js';

const LETTERS = 'src/workplaces/letters/demo-letters.jsonl';
const DAY = 24 * 60 * 60 * 1000;

/** When the house begins to work and when letters come, in days before today. */
export interface DemoPlan {
  readonly from: number;
  /** Two letters on each of these days. */
  readonly waves: readonly number[];
}

export const DEMO_PLAN: DemoPlan = { from: 56, waves: [56, 44, 36, 26, 18, 12, 8, 4, 2, 0] };
/** How often somebody comes to his desk. */
const DAYS_BETWEEN = 2;
const LETTERS_A_WAVE = 2;
/** Half past nine in Shanghai, in ms from midnight UTC. */
const MORNING = 90 * 60 * 1000;

/** Forms at which every so many-th case stays lying: what waits, what is soon due and what is late. */
const LEFT_LYING: readonly { readonly form: string; readonly every: number }[] = [
  { form: 'closing', every: 3 },
  { form: 'undertaker-answer', every: 2 },
  { form: 'reply', every: 4 },
  { form: 'dispatch', every: 6 },
  { form: 'call-back', every: 2 },
];

/**
 * Fills an empty demo with cases in every state, over its own HTTP API and by the real procedure, from weeks ago until
 * today. @param root folder with `rules/` and `src/` @param today where the clock ends @returns how many cases there are
 */
export async function makeDemoCases(root: string, url: string, today: Date, plan = DEMO_PLAN): Promise<number> {
  const door = ApiClient.anonymous(url);
  const people = DemoPeople.read(root, door);
  const run = new DemoRun(door, people, await people.client('clerk1'), leftLying);
  const letters = [...readLetters(join(root, LETTERS))];
  const ids: string[] = [];
  for (let days = plan.from; days >= 0; days -= DAYS_BETWEEN) {
    await run.moveClock(morningOf(today, days));
    if (plan.waves.includes(days)) ids.push(...(await submitted(run, letters.splice(0, LETTERS_A_WAVE))));
    // What came today is for whoever looks at the demo.
    if (days > 0) await run.work(ids);
  }
  await run.moveClock(today);
  return ids.length;
}

/** The morning of a day before today; today's only when it has come. */
function morningOf(today: Date, days: number): Date {
  const midnight = Math.floor(today.getTime() / DAY) * DAY;
  return new Date(Math.min(midnight - days * DAY + MORNING, today.getTime()));
}

async function submitted(run: DemoRun, letters: readonly Letter[]): Promise<readonly string[]> {
  return (await run.submit(letters)).map(({ id }) => id).filter((id) => id !== '');
}

/** The same cases lie in every demo: their running number decides. */
function leftLying({ number }: { readonly number: string }, { form }: DemoTask): boolean {
  const running = Number.parseInt(number.slice(-6), 10);
  return LEFT_LYING.some((left) => left.form === form && running % left.every === 0);
}
