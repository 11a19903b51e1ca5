import type { Page } from 'playwright-core';
import { chromiumPath } from './chromium.js';
import { StaffSite } from './staff-site.js';

const executable = chromiumPath();
const TODAY = '2026-03-02';
const FRIDAY = '2026-03-06';
const DEPUTY = '演示·受理员乙';
let site: StaffSite;

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).click();
  // The list opened last stands last; one before it may still be closing.
  await page.locator('.ant-select-item-option').filter({ hasText: option }).last().click();
}

async function setDeputy(page: Page, until = FRIDAY): Promise<void> {
  await choose(page, '代办人', DEPUTY);
  await page.getByLabel('自', { exact: true }).fill(TODAY);
  await page.getByLabel('至（含当日）').fill(until);
  await page.getByRole('button', { name: '设代办人' }).click();
}

async function end(page: Page): Promise<void> {
  await page.getByRole('button', { name: '取消…' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: '取消代办' }).click();
}

(executable ? describe : describe.skip)('the pages beside the inbox', () => {
  beforeAll(async () => {
    site = await StaffSite.open(executable ?? '');
  }, 180_000);
  afterAll(() => site?.close());
  afterEach(async () => {
    expect(await site.settle()).toEqual([]);
  });

  it('set a deputy for oneself, say why a second one is refused, and end it', async () => {
    const page = await site.at('clerk1', '/tasks/covers');
    await page.getByText('没有人代您办').waitFor();
    await setDeputy(page);
    await page.getByText(`已设 ${DEPUTY} 代办`).waitFor();
    await page.getByRole('cell', { name: '今日有效' }).waitFor();
    await setDeputy(page);
    await page.getByText('这一时段已设代办人，请先取消原来的').waitFor();
    await end(page);
    await page.getByText('没有人代您办').waitFor();
  });

  it('refuse days that make no sense in the server’s words', async () => {
    const page = await site.at('clerk1', '/tasks/covers');
    await setDeputy(page, '2026-09-30');
    await page.getByText('代办最长 90 日').waitFor();
  });

  it('let a head set a deputy for somebody of his unit', async () => {
    const page = await site.at('centre-supervisor', '/tasks/covers');
    await choose(page, '谁不在岗', '演示·受理员甲');
    await setDeputy(page);
    const unit = page.getByRole('table', { name: '本单位的代办' });
    await unit.getByRole('cell', { name: '演示·受理员甲' }).waitFor();
    await end(page);
    await page.getByText('本单位现在没有代办').waitFor();
  });

  it('hand a shift over with a note, out of which whoever reports is taken', async () => {
    const { number } = await site.api.submit();
    await site.api.task(await site.api.signIn('clerk1'), number);
    const page = await site.at('clerk1', '/tasks/handover');
    await page.getByRole('link', { name: number }).first().waitFor();
    await page.getByLabel('写一条交接事项').fill('请给13912345678回电，问清地点');
    await page.getByRole('button', { name: '留下' }).click();
    await page.getByRole('listitem').filter({ hasText: '请给〔手机号〕回电' }).waitFor();
    expect(await page.content()).not.toContain('13912345678');
  });

  it('print the sheet alone, for both to sign', async () => {
    const page = await site.at('clerk1', '/tasks/handover');
    await page.getByText('未办任务').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.sj-paper').isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: '取出' }).isVisible()).toBe(false);
    expect(await page.locator('.sj-paper').textContent()).toContain('接班人');
  });

  it('refuse a shift that ends before it begins', async () => {
    const page = await site.at('clerk1', '/tasks/handover');
    await page.getByLabel('自', { exact: true }).fill('2026-03-20T09:00');
    await page.getByRole('button', { name: '取出' }).click();
    await page.getByRole('alert').filter({ hasText: '本班的结束时间应晚于开始时间' }).waitFor();
  });
});
