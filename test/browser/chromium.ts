import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

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
