import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { violations } from './axe.js';
import { chromiumPath } from './chromium.js';
import { SIZES, type Size } from './sizes.js';
import type { Scene } from './staff-scenes.js';
import { StaffSite } from './staff-site.js';

const OVERHANG = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
const LOOKS = 20;
/** States that are looked at when there is time for everything: `npm run test:long`, `npm run screenshots`. */
const SPECIAL = /-(empty|error|overfull)$/;

/** Looks at every scene in both sizes, at special states where there is time; writes pictures to `SHUIJING_PICTURES`, where that is set. */
export function looksAt(title: string, scenes: readonly Scene[]): void {
  const executable = chromiumPath();
  const pictures = process.env.SHUIJING_PICTURES ?? '';
  let site: StaffSite;
  const everything = pictures !== '' || process.env.SHUIJING_LONG !== undefined;
  const looks = scenes
    .flatMap((scene) => (Object.keys(SIZES) as Size[]).map((size) => ({ scene, size, name: scene.name })))
    .filter(({ name }) => everything || !SPECIAL.test(name));

  (executable ? describe : describe.skip)(title, () => {
    beforeAll(async () => {
      site = await StaffSite.open(executable ?? '');
      if (pictures !== '') mkdirSync(pictures, { recursive: true });
    }, 180_000);
    afterAll(() => site?.close());
    afterEach(async () => {
      expect(await site.settle()).toEqual([]);
    });

    it.each(looks)('$name at $size has no violation of level A or AA, and never scrolls sideways', async (look) => {
      const page = await look.scene.open(site, look.size);
      if (pictures !== '') {
        const path = join(pictures, `${look.name}-${look.size}`);
        await page.screenshot({ path: `${path}.png`, animations: 'disabled' });
        await page.screenshot({ path: `${path}-full.png`, animations: 'disabled', fullPage: true });
      }
      expect(await violations(page)).toEqual([]);
      expect(await overhang(page)).toBe(0);
      // 400 % zoom of a window 1280 wide.
      await page.setViewportSize({ width: 320, height: 256 });
      expect(await overhang(page)).toBe(0);
    });
  });
}

/** By how much the page is wider than the window, once it has settled: what moves into place may pass over the edge. */
async function overhang(page: Page): Promise<number> {
  for (let look = 1; look < LOOKS; look += 1) {
    if ((await page.evaluate<number>(OVERHANG)) === 0) return 0;
    await page.waitForTimeout(100);
  }
  return page.evaluate<number>(OVERHANG);
}
