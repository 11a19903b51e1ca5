import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

// A real browser on a crowded machine may miss a moment: one second chance, with the first failure told in the log.
// A script that measures is no suite: there the test runner's module cannot even be loaded.
if (process.env.JEST_WORKER_ID !== undefined) {
  const { jest } = await import('@jest/globals');
  jest.retryTimes(1, { logErrorsBeforeRetry: true });
}

/** Path of an installed Chromium, or null; a missing one fails where `SHUIJING_REQUIRE_BROWSER` is set. */
export function chromiumPath(): string | null {
  const path = PLACES.find((place) => existsSync(place)) ?? null;
  if (path === null && process.env.SHUIJING_REQUIRE_BROWSER) throw new Error('Chromium is required but not installed');
  if (path === null) console.warn('SKIPPED: no Chromium found; install the packages chromium and fonts-noto-cjk');
  return path;
}

export function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [...QUIET, '--disable-component-update', '--disable-sync'],
  });
}
