import type { Page } from 'playwright-core';
import { PASSWORD } from '../api/api-host.js';
import { violations } from './axe.js';
import { chromiumPath } from './chromium.js';
import { SIZES, type Size } from './sizes.js';
import { StaffSite } from './staff-site.js';

const executable = chromiumPath();
const OVERHANG = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
let site: StaffSite;

const row = (page: Page, number: string) => page.getByRole('row').filter({ hasText: number.slice(-6) });
const ready = (page: Page) => page.getByRole('heading', { name: /任务$/, level: 1 }).waitFor();

(executable ? describe : describe.skip)('the inbox', () => {
  beforeAll(async () => {
    site = await StaffSite.open(executable ?? '');
  }, 180_000);
  afterAll(() => site?.close());
  afterEach(async () => {
    expect(await site.settle()).toEqual([]);
  });

  it('lets in whoever knows his password, and says in words when it was wrong', async () => {
    const page = await site.visitor();
    await page.goto(site.url('/work'));
    await page.getByLabel('账号').fill('clerk1');
    await page.getByLabel('密码').fill('not-the-password');
    await page.getByRole('button', { name: '登录' }).click();
    await page.getByRole('alert').filter({ hasText: '账号或密码' }).waitFor();
    await page.getByLabel('密码').fill(PASSWORD);
    await page.keyboard.press('Enter');
    await ready(page);
    expect(new URL(page.url()).pathname).toBe('/work/tasks');
  });

  it('shows a task with its limits in words, and opens its case by keyboard', async () => {
    const { number } = await site.api.submit();
    await site.api.task(await site.api.signIn('clerk1'), number);
    const page = await site.at('clerk1', '/tasks');
    await row(page, number).waitFor();
    const text = await row(page, number).textContent();
    expect(text).toMatch(/剩 \d+ 个工作日|今日到期/);
    expect(text).toContain('未领取');
    const place = await page
      .getByRole('row')
      .filter({ has: page.locator('input') })
      .allTextContents();
    const steps = place.findIndex((line) => line.includes(number.slice(-6)));
    for (let step = 0; step < steps; step += 1) await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/cases/${number}?**`);
  });

  it('offers what has newly come without moving the rows', async () => {
    const page = await site.at('clerk2', '/tasks');
    await ready(page);
    const { number } = await site.api.submit();
    await page.getByRole('button', { name: /件新到，显示/ }).click();
    await row(page, number).waitFor();
  });

  it('claims by one key, which a colleague sees, and names what was refused', async () => {
    const { number } = await site.api.submit();
    await site.api.task(await site.api.signIn('clerk1'), number);
    const page = await site.at('clerk1', `/tasks?q=${number}`);
    await row(page, number).getByRole('checkbox').check();
    await page.keyboard.press('c');
    await row(page, number).getByText('本人').waitFor();
    const colleague = await site.at('clerk2', `/tasks?q=${number}`);
    await row(colleague, number).getByText('演示·受理员甲').waitFor();
  });

  it('handles like tasks together, each as a command of its own, and names the one that was refused', async () => {
    const clerk = await site.api.signIn('clerk1');
    const numbers = [
      (await site.api.submit()).number,
      (await site.api.submit()).number,
      (await site.api.submit()).number,
    ];
    for (const number of numbers) await site.api.task(clerk, number);
    const page = await site.at('clerk1', '/tasks?sort=newest');
    for (const number of numbers) await row(page, number).getByRole('checkbox').check();
    const [taken = ''] = numbers;
    const { id } = await site.api.task(clerk, taken);
    const body = { data: { action: 'dispatch', lead: 'rivers' } };
    expect((await site.api.post(`/api/tasks/${id}/complete`, { token: clerk, body })).status).toBe(200);
    await page.getByRole('button', { name: '批量分办…' }).click();
    await page.getByLabel('分办', { exact: true }).check();
    await page.locator('.fjs-select-display').click();
    await page.locator('.fjs-dropdownlist-item', { hasText: '河湖管理司' }).click();
    await page.getByRole('button', { name: '提交 3 件' }).click();
    await page.getByText('已办 2 件').waitFor();
    await page
      .getByRole('listitem')
      .filter({ hasText: taken.slice(-6) })
      .waitFor();
    const bureau = await site.api.signIn('rivers-handler');
    for (const number of numbers) await site.api.task(bureau, number);
  });

  it('keeps a filter a person has saved', async () => {
    const page = await site.at('clerk1', '/tasks?claimed=false');
    await page.getByRole('button', { name: '保存为筛选' }).click();
    await page.getByRole('textbox', { name: '筛选名称' }).fill('没人领的');
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await page.goto(site.url('/work/tasks'));
    await page.getByRole('button', { name: '没人领的', exact: true }).click();
    expect(new URL(page.url()).search).toContain('claimed=false');
  });

  it('asks over the page when the session has ended, and goes on where one was', async () => {
    const page = await site.at('clerk1', '/tasks?claimed=false');
    await ready(page);
    await page.context().clearCookies();
    await page.getByRole('button', { name: '清除筛选' }).click();
    await page.getByText('登录已过期').waitFor();
    await page.getByLabel('账号').fill('clerk1');
    await page.getByLabel('密码').fill(PASSWORD);
    expect(await page.locator('[inert] .shell').count()).toBe(1);
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await page.getByText('登录已过期').waitFor({ state: 'detached' });
    await ready(page);
  });

  it('says the same of a page that is not there and of a workplace one may not enter', async () => {
    const page = await site.at('rivers-handler', '/nowhere');
    await page.getByText('没有找到这一页').waitFor();
    expect(await page.getByRole('link', { name: '坐席' }).count()).toBe(0);
  });

  it.each(Object.keys(SIZES) as Size[])(
    'has no violation of level A or AA at %s, and never scrolls sideways',
    async (size) => {
      const page = await site.at('clerk1', '/tasks', size);
      await ready(page);
      await page.getByRole('row').nth(1).waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(OVERHANG)).toBe(0);
    },
  );
});
