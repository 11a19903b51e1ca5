import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { violations } from './axe.js';
import { CaseBench, formOf, says } from './case-bench.js';
import { chromiumPath } from './chromium.js';
import { SIZES, type Size } from './sizes.js';
import { StaffSite } from './staff-site.js';

const executable = chromiumPath();
/** Where pictures are written; none without it. */
const pictures = process.env.SHUIJING_PICTURES ?? '';
const OVERHANG = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
const FOCUSED = '(document.activeElement?.closest(".fjs-form-field")?.textContent ?? "")';
const UNDERTAKER_UNIT = 'water-430000';
let site: StaffSite;
let bench: CaseBench;
let number: string;

interface Look {
  readonly name: string;
  readonly login: string;
  readonly path: (number: string) => string;
  readonly ready: (page: Page, size: Size) => Promise<unknown>;
}

const ofCase = (number: string) => `/cases/${number}`;
const LOOKS: readonly Look[] = [
  {
    name: 'case-bureau',
    login: 'rivers-handler',
    path: ofCase,
    ready: async (page, size) => {
      await says(page, '请核查夜间采砂并处理');
      if (size === 'desktop') await formOf(page, /办结/);
    },
  },
  { name: 'case-centre', login: 'clerk1', path: ofCase, ready: (page) => says(page, '办到哪里') },
  {
    name: 'case-undertaker',
    login: 'hunan-undertaker',
    path: ofCase,
    ready: (page) => says(page, '交您单位承办的事项'),
  },
  {
    name: 'case-form-on-phone',
    login: 'rivers-handler',
    path: ofCase,
    ready: async (page, size) => {
      if (size === 'phone') await page.getByRole('button', { name: '填写…' }).click();
      await formOf(page, /办结/);
    },
  },
  {
    name: 'case-dialog',
    login: 'rivers-handler',
    path: ofCase,
    ready: async (page, size) => {
      if (size === 'phone') await page.getByRole('button', { name: '填写…' }).click();
      await page.getByRole('button', { name: '延期备案…' }).click();
      await page.getByRole('dialog').getByRole('textbox', { name: '理由' }).waitFor();
    },
  },
  { name: 'cases', login: 'clerk1', path: () => '/cases', ready: (page) => page.getByRole('table').waitFor() },
  {
    name: 'cases-none',
    login: 'clerk1',
    path: () => '/cases?status=lapsed',
    ready: (page) => says(page, '没有符合条件的举报件'),
  },
  {
    name: 'supervision-sheet',
    login: 'clerk1',
    path: (of) => `/cases/${of}/supervision-sheet`,
    ready: (page) => page.getByRole('heading', { name: '监督举报督办单' }).waitFor(),
  },
];

(executable ? describe : describe.skip)('the pages about cases', () => {
  beforeAll(async () => {
    site = await StaffSite.open(executable ?? '');
    bench = new CaseBench(site);
    number = await bench.undertaken(UNDERTAKER_UNIT);
    await bench.taskOf('hunan-undertaker', number, 'undertake');
    if (pictures !== '') mkdirSync(pictures, { recursive: true });
  }, 180_000);
  afterAll(() => site?.close());
  afterEach(async () => {
    expect(await site.settle()).toEqual([]);
  });

  const all = LOOKS.flatMap((look) => (Object.keys(SIZES) as Size[]).map((size) => ({ look, size, name: look.name })));
  it.each(all)(
    '$name at $size has no violation of level A or AA, and never scrolls sideways',
    async ({ look, size }) => {
      const page = await site.at(look.login, look.path(number), size);
      await look.ready(page, size);
      if (pictures !== '') await page.screenshot({ path: join(pictures, `${look.name}-${size}.png`) });
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(OVERHANG)).toBe(0);
    },
  );

  it('shows an undertaker its own item and nothing of the bureau or the reporter (第十一条、第十五条)', async () => {
    const page = await site.at('hunan-undertaker', `/cases/${number}`);
    await says(page, '交您单位承办的事项');
    await formOf(page, /承办/);
    const text = await page.locator('body').textContent();
    for (const hidden of ['决定与理由', '办到哪里', '历史', '河湖管理司', '举报人甲', '查看，将记录']) {
      expect(text).not.toContain(hidden);
    }
  });

  it('lets one fill and send a form by keyboard alone', async () => {
    const own = await bench.dispatched();
    const page = await site.at('rivers-handler', `/cases/${own}`);
    await formOf(page, /核对|核查/);
    for (let step = 0; step < 80 && !(await page.evaluate<string>(FOCUSED)).includes('本司职责'); step += 1) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Space');
    await page.keyboard.press('Control+Enter');
    await formOf(page, /办结/);
  });

  it('finds a case by its last six digits, and tells words from numbers', async () => {
    const page = await site.at('clerk1', `/cases?q=${number.slice(-6)}`);
    await page.getByRole('link').filter({ hasText: '河边有人夜里' }).first().click();
    await page.waitForURL(`**/cases/${number}`);
    await page.goto(site.url('/work/cases?q=昌江'));
    await says(page, '“昌江”不是编号');
  });

  it('says the same for a case that is not there and one that is not theirs', async () => {
    const own = await bench.received();
    for (const path of [`/cases/${own}`, '/cases/JB20260302-999999']) {
      const page = await site.at('soil-handler', path);
      await says(page, '没有找到');
    }
  });
});
