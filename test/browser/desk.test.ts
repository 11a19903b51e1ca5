import type { Page } from 'playwright-core';
import { violations } from './axe.js';
import { chromiumPath } from './chromium.js';
import { SIZES, type Size } from './sizes.js';
import { StaffSite } from './staff-site.js';

const executable = chromiumPath();
const OVERHANG = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
const MINUTE = 60_000;
const CALLER = '13812345127';
let site: StaffSite;

/** Ends whatever call the agent has open, so that every test begins between calls, a minute after the last. */
async function hangUp(login: string): Promise<void> {
  site.api.clock.moveTo(new Date(site.api.clock.now().getTime() + MINUTE));
  const token = await site.api.signIn(login);
  const { body } = await site.api.get('/api/desk/calls/open', token);
  const { call } = body as unknown as { call: { id: string } | null };
  if (call !== null) await site.api.post(`/api/desk/calls/${call.id}/end`, { token, body: { outcome: 'abandoned' } });
}

async function inCall(login: string, phone = CALLER, size: Size = 'desktop'): Promise<Page> {
  await hangUp(login);
  const page = await site.at(login, '/desk', size);
  await page.getByLabel('来电号码').fill(phone);
  await page.keyboard.press('Enter');
  await page.getByText('通话中').waitFor();
  return page;
}

const outcome = async (page: Page, digit: number) => {
  await page.keyboard.press('F8');
  await page.keyboard.press(String(digit));
  await page.getByRole('dialog').waitFor();
};

interface Call {
  readonly id: string;
  readonly state: string;
  readonly number: string;
  readonly entry: string;
}

/** The call the agent has open. */
async function openCall(login: string): Promise<string> {
  const { body } = await site.api.get('/api/desk/calls/open', await site.api.signIn(login));
  return (body as unknown as { call: Call }).call.id;
}

/** A call by its id. */
async function callOf(login: string, id: string): Promise<Call | undefined> {
  const { body } = await site.api.get('/api/desk/calls?limit=100', await site.api.signIn(login));
  return (body.items as unknown as readonly Call[]).find((call) => call.id === id);
}

(executable ? describe : describe.skip)('the hotline desk', () => {
  beforeAll(async () => {
    site = await StaffSite.open(executable ?? '');
  }, 180_000);
  afterAll(() => site?.close());
  afterEach(async () => {
    expect(await site.settle()).toEqual([]);
  });

  it('takes a report down by keyboard only, and shows number and code to read out', async () => {
    await hangUp('clerk1');
    const page = await site.at('clerk1', '/desk');
    await page.getByRole('heading', { name: '等待来电' }).waitFor();
    const type = (words: string) => page.keyboard.type(words);
    const press = (key: string) => page.keyboard.press(key);
    await type('13612340001');
    await press('Enter');
    await page.getByText('通话中').waitFor();
    const id = await openCall('clerk1');
    await press('Alt+1');
    await type('举报人甲');
    await press('Alt+2');
    await type('10月12日起停水');
    await press('Alt+3');
    expect(await page.evaluate('document.activeElement.tagName')).toBe('SELECT');
    await press('Alt+4');
    await type('水泵坏了');
    await press('Alt+5');
    await type('平江县余坪镇三组四十来户没有水吃');
    await outcome(page, 6);
    await press('Space');
    await press('Enter');
    await page.getByRole('heading', { name: '已登记，请念给来电人' }).waitFor();
    const call = await callOf('clerk1', id);
    expect(call).toMatchObject({ state: 'ended', outcome: 'report' });
    const shown = (await page.getByRole('main').textContent()) ?? '';
    expect(shown).toContain(call?.number);
    expect(shown.replace(/\s/g, '')).toMatch(/查询码\d{16}/);
    await press('Control+Enter');
    await page.getByRole('heading', { name: '等待来电' }).waitFor();
    expect(await page.evaluate('sessionStorage.length')).toBe(0);
  });

  it('does not end a call without an outcome, and says what is missing beside the button', async () => {
    const page = await inCall('clerk1');
    const id = await openCall('clerk1');
    await outcome(page, 6);
    const dialog = page.getByRole('dialog');
    await dialog.getByText('“经过”还没有记').first().waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await outcome(page, 3);
    await dialog.getByText('先选告知的去处', { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    expect(await callOf('clerk1', id)).toMatchObject({ state: 'open' });
    await page.reload();
    await page.getByText('通话中').waitFor();
  });

  it('refuses a second call while one has no outcome, and leads back to it', async () => {
    const page = await inCall('clerk1');
    const other = await site.at('clerk2', '/desk');
    await hangUp('clerk2');
    await other.getByLabel('来电号码').waitFor();
    await site.api.post('/api/desk/calls', { token: await site.api.signIn('clerk2'), body: {} });
    await other.keyboard.press('Enter');
    await other.getByText('上一个来电还没有选定结果').waitFor();
    await other.getByRole('button', { name: '回到没有结果的来电' }).click();
    await other.getByText('通话中').waitFor();
    await page.getByText('通话中').waitFor();
    await hangUp('clerk2');
  });

  it('reads an answer out of the report base and ends the call with it', async () => {
    const page = await inCall('clerk1');
    const id = await openCall('clerk1');
    await page.keyboard.press('F4');
    await page.keyboard.type('匿名举报');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '念给来电人并记录' }).first().click();
    await page.getByText('已念，按 F8 2 记为当场答复').waitFor();
    await outcome(page, 2);
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: '选定，结束来电' }).press('Enter');
    await page.getByRole('heading', { name: '等待来电' }).waitFor();
    const call = await callOf('clerk1', id);
    expect(call).toMatchObject({ outcome: 'answered' });
    expect(call?.entry).not.toBe('');
  });

  it('gives the words and the number of another authority, and keeps that they were read out', async () => {
    const page = await inCall('clerk1');
    const id = await openCall('clerk1');
    const matters = page.getByLabel('事项');
    const [pollution] = await matters.locator('option').filter({ hasText: '水污染' }).allTextContents();
    await matters.selectOption({ label: pollution ?? '' });
    await page.getByText('请拨打 12369').waitFor();
    await outcome(page, 3);
    await page.getByLabel('备注').press('Enter');
    await page.getByRole('cell', { name: '生态环境部门' }).first().waitFor();
    expect(await callOf('clerk1', id)).toMatchObject({ outcome: 'guided', authorityPhone: '12369' });
  });

  it('shows the earlier cases of the number, never the number in address, title or storage', async () => {
    const reporter = { anonymous: false, name: '举报人甲', phone: '13500000042' };
    const { number } = await site.api.submit({ reporter });
    const page = await inCall('clerk1', reporter.phone);
    const id = await openCall('clerk1');
    await page.getByText('此号码来过 1 次').waitFor();
    await page.getByText(number.slice(-6)).waitFor();
    await page.getByRole('textbox', { name: '经过' }).fill(`还是那件事，打我 ${reporter.phone}`);
    const places = await page.evaluate(
      'location.href + document.title + JSON.stringify({ ...sessionStorage, ...localStorage })',
    );
    expect(places).not.toContain(reporter.phone);
    expect(places).toContain('还是那件事');
    await page.reload();
    await page.getByText('页面重新打开过').waitFor();
    expect(await page.getByRole('textbox', { name: '经过' }).inputValue()).toBe('还是那件事，打我 〔号码〕');
    await outcome(page, 1);
    await page.getByLabel('已有件的编号').fill(number);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '等待来电' }).waitFor();
    expect(await callOf('clerk1', id)).toMatchObject({ outcome: 'joined', number });
  });

  it('marks an emergency by F2, leaves only outcomes with a case, and tells the duty office', async () => {
    const page = await inCall('clerk1', '13612340002');
    const id = await openCall('clerk1');
    await page.getByRole('textbox', { name: '经过' }).fill('湘阴县河边房屋进水，老人上了屋顶');
    await page.keyboard.press('F2');
    await page.keyboard.type('河水漫进村，老人上了屋顶');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /已标紧急/ }).waitFor();
    expect(await page.getByRole('region', { name: '通话结果' }).getByRole('button').count()).toBe(2);
    await outcome(page, 6);
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await page.getByText('已报总值班室').waitFor();
    const call = await callOf('clerk1', id);
    const alerts = await site.api.get('/api/duty/alerts', await site.api.signIn('duty1'));
    expect(alerts.text).toContain(call?.number);
  });

  it('keeps the words over a broken line, and a repeated press is the same report', async () => {
    const page = await inCall('clerk1', '13612340003');
    const id = await openCall('clerk1');
    await page.getByRole('textbox', { name: '经过' }).fill('平江县水库漏水没人管');
    const keys: (string | undefined)[] = [];
    await page.route('**/api/desk/reports', async (route) => {
      keys.push(route.request().headers()['idempotency-key']);
      // The first one reaches the server, but its answer is lost on the way.
      if (keys.length > 1) return route.continue();
      await route.fetch();
      return route.abort('connectionreset');
    });
    await outcome(page, 6);
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await page.getByText('没有连上服务器').waitFor();
    expect(await page.getByRole('textbox', { name: '经过' }).inputValue()).toBe('平江县水库漏水没人管');
    await page.getByRole('button', { name: '登记，取得编号' }).click();
    await page.getByRole('heading', { name: '已登记，请念给来电人' }).waitFor();
    expect(keys).toHaveLength(2);
    expect(keys[0]).toBe(keys[1]);
    const call = await callOf('clerk1', id);
    await page.getByText(call?.number ?? 'no call').waitFor();
  });

  it('holds the call by F9 while typing, and types no shortcut into the text', async () => {
    const page = await inCall('clerk1');
    await page.keyboard.press('Alt+5');
    await page.keyboard.type('jkx');
    await page.keyboard.press('F9');
    await page.getByText(/保持中 \d\d:\d\d/).waitFor();
    await page.keyboard.press('F9');
    await page.getByText('通话中').waitFor();
    expect(await page.getByRole('textbox', { name: '经过' }).inputValue()).toBe('jkx');
  });

  it('is no workplace of others', async () => {
    const page = await site.at('rivers-handler', '/desk');
    await page.getByText('没有找到这一页').waitFor();
    expect(await page.getByLabel('来电号码').count()).toBe(0);
  });

  it.each(Object.keys(SIZES) as Size[])(
    'has no violation of level A or AA at %s, and never scrolls sideways',
    async (size) => {
      const page = await inCall('clerk1', CALLER, size);
      await page.getByLabel('事项').selectOption({ index: 1 });
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(OVERHANG)).toBe(0);
      await outcome(page, 3);
      expect(await violations(page)).toEqual([]);
      await page.getByLabel('备注').press('Enter');
      await page.getByRole('cell').first().waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(OVERHANG)).toBe(0);
    },
  );
});
