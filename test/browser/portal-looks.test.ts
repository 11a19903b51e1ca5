import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { violations } from './axe.js';
import { chromiumPath } from './chromium.js';
import { SCENES } from './portal-scenes.js';
import { PortalSite } from './portal-site.js';
import { SIZES } from './sizes.js';

const executable = chromiumPath();
/** Where pictures are written; none without it. */
const pictures = process.env.SHUIJING_PICTURES ?? '';
/** States that are looked at when there is time for everything: `npm run test:long`, `npm run screenshots`. */
const SPECIAL = /-(empty|error|overfull|faults|refused|broken-line|offline)$/;
const everything = pictures !== '' || process.env.SHUIJING_LONG !== undefined;
const LOOKED_AT = SCENES.filter(({ name }) => everything || !SPECIAL.test(name));
let site: PortalSite;

const OVERHANG = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

(executable ? describe : describe.skip)('the portal’s pages', () => {
  beforeAll(async () => {
    site = await PortalSite.open(executable ?? '');
    if (pictures !== '') mkdirSync(pictures, { recursive: true });
  });
  afterAll(() => site?.close());
  afterEach(async () => {
    await Promise.all(site.browser.contexts().map((context) => context.close()));
    expect(site.complaints.splice(0)).toEqual([]);
  });

  it.each(LOOKED_AT)(
    '$name has no violation of level A or AA at any size, and never scrolls sideways',
    async (scene) => {
      const page = await scene.open(site);
      for (const [size, viewport] of Object.entries(SIZES)) {
        await page.setViewportSize(viewport);
        if (pictures !== '') {
          const path = join(pictures, `${scene.name}-${size}`);
          await page.screenshot({ path: `${path}.png` });
          await page.screenshot({ path: `${path}-full.png`, fullPage: true });
        }
        expect(await violations(page)).toEqual([]);
        expect(await page.evaluate(OVERHANG)).toBe(0);
      }
      // 400 % zoom of a window 1280 wide.
      await page.setViewportSize({ width: 320, height: 256 });
      expect(await page.evaluate(OVERHANG)).toBe(0);
    },
  );
});
