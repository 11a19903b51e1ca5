import type { Page, Route } from 'playwright-core';
import { chromiumPath } from './chromium.js';
import { StaffSite } from './staff-site.js';

const executable = chromiumPath();
const ROWS = 10_000;
const PAGE = 100;
let site: StaffSite;

/** The real first row, ten thousand times over: the server would need as many reports. */
async function manyTasks(page: Page): Promise<void> {
  await page.route('**/api/tasks?**', async (route: Route) => {
    const from = Number(new URL(route.request().url()).searchParams.get('cursor') ?? 0);
    const answer = await route.fetch({ url: site.url('/api/tasks?scope=unit&limit=1') });
    const [row] = ((await answer.json()) as { items: object[] }).items;
    const items = Array.from({ length: PAGE }, (_, at) => {
      const n = String(from + at).padStart(6, '0');
      return { ...row, id: `${n}:1`, case: n, number: `JB20260302-${n}`, subject: `第 ${n} 件` };
    });
    const next = from + PAGE < ROWS ? String(from + PAGE) : null;
    await route.fulfill({ json: { items, next } });
  });
}

(executable ? describe : describe.skip)('an inbox of ten thousand tasks', () => {
  beforeAll(async () => {
    site = await StaffSite.open(executable ?? '');
    await site.api.submit();
  }, 180_000);
  afterAll(() => site?.close());
  afterEach(async () => {
    expect(await site.settle()).toEqual([]);
  });

  it('keeps only what is in sight in the page, however far one scrolls', async () => {
    const page = await site.at('clerk1', '/nowhere');
    await manyTasks(page);
    await page.goto(site.url('/work/tasks'));
    await page.getByText('第 000000 件').waitFor();
    for (let fetched = 1; fetched <= 12; fetched += 1) {
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await page.waitForFunction((before) => document.documentElement.scrollHeight > before, height);
      expect(await page.locator('tbody tr').count()).toBeLessThan(80);
    }
    await page.evaluate(() => scrollTo(0, 0));
    await page.getByText('第 000000 件').waitFor();
  });
});
