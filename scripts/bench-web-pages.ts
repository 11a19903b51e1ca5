import type { CDPSession, Page } from 'playwright-core';
import type { StaffSite } from '../test/browser/staff-site.js';

/** A cheap phone in a village: a quarter of this machine's speed, 1.6 Mbit/s down, 0.75 up, 150 ms there and back. */
const SLOWDOWN = 4;
const LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const RUNS = 3;
const HISTORY = 500;
const ROUNDS = 6;
/** Shorter events are not told of by the browser. Milliseconds. */
const SHORTEST = 16;
const OBSERVE = `window.slowEvents = [];
new PerformanceObserver((list) => { for (const { interactionId, duration } of list.getEntries()) if (interactionId) slowEvents.push([interactionId, duration]); })
  .observe({ type: 'event', durationThreshold: ${SHORTEST}, buffered: true });`;

/** Median milliseconds until somebody on a first visit can press 我要举报. */
export function portalUsable(site: StaffSite): Promise<number> {
  return median(() => usable(site, '/', null, 'a[href="/report"]'));
}

/** Median milliseconds until the first task can be opened, nothing kept from before. */
export function inboxUsable(site: StaffSite): Promise<number> {
  return median(() => usable(site, '/work/tasks', 'clerk1', '.task-table__title'));
}

/** The 95th per cent of what one waits after pressing or typing on a case with a long history. Milliseconds. */
export async function caseInteraction(site: StaffSite, number: string): Promise<{ p95: number; count: number }> {
  const page = await site.visitor();
  await site.signIn(page, 'clerk1');
  await page.addInitScript(OBSERVE);
  await page.route(/\/api\/cases\/[^/]+\/history/, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: lengthened((await answer.json()) as History) });
  });
  await page.goto(site.url(`/work/cases/${number}`));
  await page.locator('.sj-history').waitFor();
  const session = await throttled(page);
  const count = await interact(page);
  await page.waitForTimeout(1_000);
  const told = await page.evaluate<[number, number][]>('slowEvents');
  await session.detach();
  await page.context().close();
  const byInteraction = new Map<number, number>();
  for (const [id, duration] of told) byInteraction.set(id, Math.max(duration, byInteraction.get(id) ?? 0));
  const slow = [...byInteraction.values()];
  const all = [...slow, ...Array(Math.max(0, count - slow.length)).fill(SHORTEST)].sort((a, b) => a - b);
  return { p95: all[Math.ceil(all.length * 0.95) - 1] ?? 0, count };
}

interface History {
  readonly items: readonly { readonly seq?: number; readonly id?: string }[];
  readonly next: unknown;
}

function lengthened({ items }: History) {
  const repeated = Array.from({ length: HISTORY }, (_, at) => ({
    ...items[at % items.length],
    seq: at + 1,
    id: `e${at}`,
  }));
  return { items: repeated, next: null };
}

/** Filters of the history, pressed in turn, and words typed into the task's form. @returns how many presses */
async function interact(page: Page): Promise<number> {
  const filters = page.locator('.sj-history-filters button');
  const shown = await filters.count();
  let presses = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let at = 0; at < shown; at += 1) {
      await filters.nth(at).click();
      presses += 1;
    }
  }
  const field = page.locator('textarea:visible').last();
  if (await field.count()) {
    await field.click();
    await field.pressSequentially('abcdefghijklmnop', { delay: 60 });
    presses += 17;
  }
  return presses;
}

async function usable(site: StaffSite, path: string, login: string | null, selector: string): Promise<number> {
  const page = await site.visitor();
  if (login !== null) await site.signIn(page, login);
  page.setDefaultTimeout(60_000);
  await throttled(page);
  await page.goto(site.url(path), { waitUntil: 'commit' });
  await page.locator(selector).first().waitFor();
  // When the next frame is through, what is there can be pressed.
  const took = await page.evaluate<number>(
    'new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))))',
  );
  await page.context().close();
  return took;
}

async function throttled(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', LINE);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  return session;
}

async function median(measure: () => Promise<number>): Promise<number> {
  const taken: number[] = [];
  for (let run = 0; run < RUNS; run += 1) taken.push(await measure());
  return taken.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}
