import { join } from 'node:path';
import { ApiClient } from './api-client.js';
import type { DemoTask } from './case-view.js';
import { DemoPeople } from './demo-people.js';
import { DemoRun } from './demo-run.js';
import { type Letter, readLetters } from './letter.js';

const LETTERS = 'src/workplaces/letters/demo-letters.jsonl';
const DAY = 24 * 60 * 60 * 1000;

/** Days before today on which letters arrive, a few each time: a house that has been at work for weeks. */
const WAVES = [56, 44, 35, 26, 17, 12, 8, 5, 3, 1, 0] as const;
export const DEMO_DAYS = WAVES[0];
const LETTERS_A_WAVE = 3;

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
export async function makeDemoCases(root: string, url: string, today: Date): Promise<number> {
  const door = ApiClient.anonymous(url);
  const people = DemoPeople.read(root, door);
  const run = new DemoRun(door, people, await people.client('clerk1'), leftLying);
  const letters = readLetters(join(root, LETTERS));
  const ids: string[] = [];
  for (const [wave, days] of WAVES.entries()) {
    await run.moveClock(new Date(today.getTime() - days * DAY));
    const arriving = letters.slice(wave * LETTERS_A_WAVE, (wave + 1) * LETTERS_A_WAVE);
    ids.push(...(await submitted(run, arriving)));
    // What came today is for whoever looks at the demo.
    if (days > 0) await run.work(ids);
  }
  return ids.length;
}

async function submitted(run: DemoRun, letters: readonly Letter[]): Promise<readonly string[]> {
  return (await run.submit(letters)).map(({ id }) => id).filter((id) => id !== '');
}

/** The same cases lie in every demo: their running number decides. */
function leftLying({ number }: { readonly number: string }, { form }: DemoTask): boolean {
  const running = Number.parseInt(number.slice(-6), 10);
  return LEFT_LYING.some((left) => left.form === form && running % left.every === 0);
}
