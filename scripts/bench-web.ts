import { loadavg } from 'node:os';
import { chromiumPath } from '../test/browser/chromium.js';
import { StaffSite } from '../test/browser/staff-site.js';
import { liveUpdates } from './bench-web-live.js';
import { caseInteraction, inboxUsable, portalUsable } from './bench-web-pages.js';

/** Measures the browser app on a slow phone and line, and its live updates. Not part of CI: figures need a calm machine. */
const TASKS = 40;
const PORTAL_MS = 3_000;
const INBOX_MS = 4_000;
const INTERACTION_MS = 100;

const executable = chromiumPath();
if (executable === null) throw new Error('no Chromium to measure with');
say(`load before: ${load()}`);
const site = await StaffSite.open(executable);
try {
  const reports = [];
  for (let each = 0; each < TASKS; each += 1) reports.push(await site.api.submit());
  const number = reports[0]?.number ?? '';
  await site.api.task(await site.api.signIn('clerk1'), number);
  within('portal usable', await portalUsable(site), PORTAL_MS);
  within('inbox usable', await inboxUsable(site), INBOX_MS);
  const { p95, count } = await caseInteraction(site, number);
  within(`case page, 500 entries, p95 of ${count} interactions`, p95, INTERACTION_MS);
  const { inboxes, completed, lost, behind } = await liveUpdates(site.api);
  verdict(
    `${inboxes} inboxes told of ${completed} completed tasks by 16 clients, last news after ${behind} ms`,
    lost === 0,
    `${lost} lost`,
  );
} finally {
  await site.close();
}
say(`load after: ${load()}`);

function within(what: string, milliseconds: number, most: number): void {
  verdict(what, milliseconds <= most, `${Math.round(milliseconds)} ms of ${most} ms`);
}

function verdict(what: string, good: boolean, figure: string): void {
  say(`${good ? 'PASS' : 'FAIL'}  ${what}: ${figure}`);
  if (!good) process.exitCode = 1;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function load(): string {
  return loadavg()
    .map((value) => value.toFixed(1))
    .join(' ');
}
