import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { chromiumPath } from './chromium.js';
import { fillProblem, fillReport, keptIn, next, PortalSite, STORY, submit } from './portal-site.js';

const executable = chromiumPath();
let site: PortalSite;
/** What the focus is on, by its label or its own words. */
const FOCUSED = `(document.activeElement.labels?.[0] ?? document.activeElement).textContent`;
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

(executable ? describe : describe.skip)('the portal', () => {
  beforeAll(async () => {
    site = await PortalSite.open(executable ?? '');
  });
  afterAll(() => site?.close());
  afterEach(async () => {
    await Promise.all(site.browser.contexts().map((context) => context.close()));
    expect(site.complaints.splice(0)).toEqual([]);
  });

  const says = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();

  it('says before anybody types what is taken, what is not, and whom to turn to with numbers (第一条、第三条)', async () => {
    const page = await site.visit('/');
    await says(page, '农村饮水问题');
    const text = await page.locator('body').textContent();
    for (const word of ['水利部行政审批问题', '010-63547278', '010-63202018', '12369', '国家秘密', '2 个工作日内']) {
      expect(text).toContain(word);
    }
    await page.getByRole('link', { name: '查看全部指引' }).click();
    await says(page, '12336');
    expect(await page.title()).toBe('办事指引·12314 监督举报');
  });

  it('takes a report, gives a receipt, and shows its progress to whoever holds number and code only', async () => {
    const page = await site.visit('/');
    await page.getByRole('link', { name: '河湖突出问题' }).click();
    await fillReport(page, '13800138001');
    const key = await submit(page);
    expect(key).toEqual({ number: expect.stringMatching(/^JB/), queryCode: expect.stringMatching(/^\d/) });
    await page.getByRole('link', { name: '查看进展' }).click();
    await says(page, '剩 2 个工作日');
    expect(await page.locator('body').textContent()).toContain('为什么是 3 月 4 日');
    const other = await site.visit('/progress');
    await site.lookUp(other, key);
    for (const one of [page, other]) {
      expect(`${one.url()} ${await one.title()}`).not.toMatch(/JB|\d{4}-\d{4}|举报人|平江/);
    }
  });

  it('takes a supplement with a photo, shows the writer’s own words again, and takes a withdrawal (第七条)', async () => {
    const page = await site.visit('/progress');
    await site.lookUp(page, await site.dispatched());
    await says(page, '剩 20 个工作日');
    await page.getByRole('button', { name: '补充材料' }).click();
    await page.getByLabel('补充什么').fill('昨晚又来了两条船。');
    await page.getByLabel('选择文件').setInputFiles({ name: '现场.png', mimeType: 'image/png', buffer: PNG });
    await says(page, /已传好/);
    await page.getByRole('button', { name: '提交补充' }).click();
    await says(page, '补充已收到');
    await says(page, '昨晚又来了两条船');
    await page.getByRole('button', { name: '撤回举报' }).click();
    await page.getByLabel('为什么撤回').fill('当地已经处理。');
    await page.getByRole('button', { name: '申请撤回' }).click();
    await says(page, '撤回申请已收到');
    await says(page, '撤回举报：');
  });

  it('shows what is asked and takes the answer under the same number (第七条(三))', async () => {
    const page = await site.visit('/progress');
    await site.lookUp(page, await site.questioned());
    await says(page, '请您补充');
    await says(page, '具体地点在哪条河');
    await page.getByRole('button', { name: '补充材料' }).click();
    await page.getByLabel('补充什么').fill('在平江县余坪镇昌江村，从二月二十日开始有人夜里采砂。');
    await page.getByRole('button', { name: '提交补充' }).click();
    await says(page, '补充已收到');
  });

  it('shows the answer, takes a rating with its reason, and a review request (第十二条、第十三条)', async () => {
    const page = await site.visit('/progress');
    await site.lookUp(page, await site.answered());
    await says(page, '抽沙船已经查扣');
    await page.getByRole('button', { name: '评价', exact: true }).click();
    await page.getByRole('button', { name: '提交评价' }).click();
    await says(page, '请先选一项');
    await page.getByText('不满意', { exact: true }).click();
    await page.getByRole('button', { name: '提交评价' }).click();
    await says(page, '请说说哪里不满意');
    await page.getByLabel('说说理由').fill('河堤还没有修好。');
    await page.getByRole('button', { name: '提交评价' }).click();
    await says(page, '您可以现在就申请复查');
    await page.getByRole('button', { name: '申请复查', exact: true }).click();
    await page.getByLabel('为什么申请复查').fill('河堤还没有修好，请再看一次。');
    await page.getByRole('button', { name: '提交申请' }).click();
    await says(page, '申请已收到');
    await says(page, '申请复查：');
    await page.getByRole('heading', { name: '复查', exact: true }).waitFor();
  });

  it('answers a wrong code and an unknown number alike, and keeps what was typed (第十五条)', async () => {
    const { number } = await site.dispatched();
    const page = await site.visit('/progress');
    await page.getByRole('button', { name: '查询', exact: true }).click();
    await says(page, '请填写举报编号');
    const told: string[] = [];
    for (const one of [number, 'JB20260302-999999']) {
      await page.getByLabel('举报编号').fill(one);
      await page.getByLabel('查询码').fill('0000-0000-0000-0000');
      await page.getByRole('button', { name: '查询', exact: true }).click();
      await page.getByRole('button', { name: '查询', exact: true }).waitFor();
      told.push((await page.locator('[role="alert"]').textContent()) ?? '');
    }
    expect(told[0]).toBe(told[1]);
    expect(await page.getByLabel('举报编号').inputValue()).toBe('JB20260302-999999');
  });

  it('names what is missing at its field, and takes no report without 据实举报', async () => {
    const page = await site.visit('/report');
    await next(page);
    for (const text of ['请选择一类', '请至少填一项', '请写下看到的情况']) await says(page, text);
    await fillProblem(page);
    await next(page);
    await next(page);
    await next(page);
    await says(page, '请选择实名或匿名');
    await page.getByLabel('实名').check();
    await next(page);
    await says(page, '请填写姓名');
    await says(page, '请留手机号码或电子邮箱');
    await page.getByLabel('我是替老人').check();
    await next(page);
    await says(page, '您与举报人的关系。');
    await page.getByLabel('匿名').check();
    await next(page);
    await page.getByRole('button', { name: '提交', exact: true }).click();
    await says(page, '提交前请确认据实举报');
    const { number } = await submit(page);
    expect(number).toMatch(/^JB/);
  });

  it('shows the server’s own refusal at the field it names, with everything still typed', async () => {
    const page = await site.visit('/report');
    await fillProblem(page, `${STORY}\u0007`);
    await next(page);
    await next(page);
    await page.getByLabel('匿名').check();
    await next(page);
    await page.getByLabel('据实举报').check();
    await page.getByRole('button', { name: '提交', exact: true }).click();
    await says(page, '含有不可见的控制字符');
    expect(await page.getByLabel('请说说看到的情况').inputValue()).toContain(STORY);
  });

  it('leads back to the field a refusal is about, and registers a report of the official account as such', async () => {
    const page = await site.visit('/report?from=wechat');
    await fillReport(page, '13800138008');
    await page.getByRole('button', { name: '修改联系方式' }).click();
    await page.getByLabel('电子邮箱').fill('abc');
    await next(page);
    await page.getByLabel('据实举报').check();
    await page.getByRole('button', { name: '提交', exact: true }).click();
    await says(page, '邮箱格式不正确');
    await page.getByLabel('电子邮箱').fill('');
    await next(page);
    const body = await submit(page);
    const { text } = await site.api.post('/api/reports/receipt', { body, key: null });
    expect(text).toContain('微信');
  });

  it('keeps the draft on the device without who writes, and deletes it with one press', async () => {
    const page = await site.visit('/report');
    await fillReport(page, '13800138002');
    const { session, device } = await keptIn(page);
    expect(device).toContain('昌江边有人');
    expect(device).not.toMatch(/13800138002|举报人甲/);
    expect(session).toContain('13800138002');
    await page.reload();
    await says(page, '核对并提交');
    await page.getByRole('button', { name: '修改情况' }).click();
    expect(await page.getByLabel('请说说看到的情况').inputValue()).toBe(STORY);
    await page.getByRole('button', { name: '删除草稿' }).click();
    const after = await keptIn(page);
    expect(`${after.device}${after.session}`).not.toMatch(/昌江|13800138002|举报人甲/);
    expect(await page.getByLabel('请说说看到的情况').inputValue()).toBe('');
  });

  it('leaves nothing of who writes behind once it is submitted', async () => {
    const page = await site.visit('/report');
    await fillReport(page, '13800138003');
    await submit(page);
    const { session, device } = await keptIn(page);
    expect(`${session}${device}`).not.toMatch(/13800138003|举报人甲|昌江边有人/);
  });

  it('loses nothing when the line breaks while submitting, and registers the report once', async () => {
    const page = await site.visit('/report');
    await fillReport(page, '13800138004');
    const keys: string[] = [];
    await page.route('**/api/reports', async (route) => {
      keys.push(route.request().headers()['idempotency-key'] ?? '');
      // The first one arrives, but its answer is lost.
      if (keys.length === 1) await route.fetch().then(() => route.abort('connectionreset'));
      else await route.continue();
    });
    await page.getByLabel('据实举报').check();
    await page.getByRole('button', { name: '提交', exact: true }).click();
    await says(page, '没有送到，您填写的内容都在');
    await page.getByRole('button', { name: '提交', exact: true }).click();
    await page.getByRole('heading', { name: '已收到您的举报' }).waitFor();
    expect(keys).toHaveLength(2);
    expect(keys[0]).toBe(keys[1]);
  });

  it('goes on without a network, says so, and sends once it is back', async () => {
    const page = await site.visit('/report');
    await fillReport(page, '13800138005');
    await page.context().setOffline(true);
    await says(page, '现在没有网络');
    await page.getByLabel('据实举报').check();
    await page.getByRole('button', { name: '提交', exact: true }).click();
    await says(page, '没有送到，您填写的内容都在');
    await page.context().setOffline(false);
    await page.getByRole('button', { name: '提交', exact: true }).click();
    await page.getByRole('heading', { name: '已收到您的举报' }).waitFor();
  });

  it('asks again by itself for what a broken line kept back', async () => {
    const page = await site.visit('/nowhere');
    await page.route('**/api/guidance', (route) => route.abort());
    await page.goto(site.url('/'));
    await page.getByRole('button', { name: '重试' }).waitFor();
    await page.unroute('**/api/guidance');
    await page.context().setOffline(true);
    await page.context().setOffline(false);
    await says(page, '农村饮水问题');
    await says(page, '遇溃坝、决口');
  });

  it('brings a photo with the report, and a file of another kind back with the reason', async () => {
    const page = await site.visit('/report');
    await fillProblem(page);
    await next(page);
    const choose = page.getByLabel('选择文件');
    await choose.setInputFiles({ name: '说明.html', mimeType: 'text/html', buffer: Buffer.from('<html>') });
    await page.locator('.sj-upload .sj-fault').waitFor();
    await page.getByRole('button', { name: '移除 说明.html' }).click();
    await choose.setInputFiles({ name: '现场.png', mimeType: 'image/png', buffer: PNG });
    await says(page, /已传好/);
    await next(page);
    await page.getByLabel('匿名').check();
    await next(page);
    await says(page, '1 个文件');
    const key = await submit(page);
    expect(await site.statusOf(key)).toContain('"images":1');
  });

  it('finds a place by its name, and takes one that is only described', async () => {
    const page = await site.visit('/report');
    await page.getByText('不熟悉区划').click();
    await page.getByLabel('写县、市的名称').fill('平江');
    await page.getByRole('button', { name: '查找' }).click();
    await page.getByRole('button', { name: '湖南省岳阳市平江县' }).click();
    expect(await page.getByLabel('县（市、区）').locator('option:checked').textContent()).toBe('平江县');
    await page.getByLabel('省', { exact: true }).selectOption({ label: '湖北省' });
    expect(await page.getByLabel('县（市、区）').isDisabled()).toBe(true);
    await page.getByLabel('市', { exact: true }).selectOption({ label: '天门市' });
    expect(await page.getByLabel('县（市、区）').isDisabled()).toBe(true);
  });

  it('gives a forgotten code anew after a code to the phone, and shows one’s own earlier reports only', async () => {
    const phone = '13800138006';
    const { number, queryCode } = await site.dispatched({ reporter: { anonymous: false, name: '举报人乙', phone } });
    const page = await site.visit('/my-reports');
    await page.getByLabel('手机号码').fill(phone);
    await page.getByRole('button', { name: '获取验证码' }).click();
    const code = /\d{6}/.exec((await page.locator('.pt-gate .pt-note').textContent()) ?? '')?.[0] ?? '';
    await page.getByLabel('验证码', { exact: false }).last().fill('000000');
    await page.getByRole('button', { name: '验证', exact: true }).click();
    await page.locator('.pt-gate .sj-fault').waitFor();
    await page.getByLabel('验证码', { exact: false }).last().fill(code);
    await page.getByRole('button', { name: '验证', exact: true }).click();
    await page.getByRole('button', { name: `查看进展 ${number}` }).click();
    await says(page, '您的新查询码');
    expect(await page.locator('.pt-cases li').count()).toBe(0);
    expect(await page.locator('.pt-new-code b').textContent()).not.toBe(queryCode);
    expect(await site.statusOf({ number, queryCode })).toContain('404');
  });

  it('looks for the writer’s own earlier reports before he submits (第七条(二))', async () => {
    const phone = '13800138007';
    const reporter = { anonymous: false, name: '举报人乙', phone };
    const place = { province: '湖南省', city: '岳阳市', county: '平江县', water: '昌江' };
    await site.dispatched({ text: STORY, place, reporter });
    const page = await site.visit('/report');
    await fillReport(page, phone);
    await page.getByText('以前反映过吗').click();
    await page.getByRole('button', { name: '获取验证码' }).click();
    const code = /\d{6}/.exec((await page.locator('.pt-gate .pt-note').textContent()) ?? '')?.[0] ?? '';
    await page.getByLabel('验证码', { exact: false }).last().fill(code);
    await page.getByRole('button', { name: '验证', exact: true }).click();
    await page.getByRole('button', { name: '查我的举报件' }).click();
    await says(page, '您以前反映过相似的问题');
    await says(page, '同一地点');
  });

  it('is filled in and submitted by keyboard alone', async () => {
    const page = await site.visit('/report');
    await page.getByLabel('河湖突出问题').waitFor();
    const press = (key: string, times = 1) =>
      [...Array(times)].reduce(
        (before: Promise<void>) => before.then(() => page.keyboard.press(key)),
        Promise.resolve(),
      );
    const tabTo = async (name: string) => {
      for (let step = 0; step < 60; step += 1) {
        await press('Tab');
        const at = await page.evaluate<string>(FOCUSED);
        if (at.includes(name)) return;
      }
      throw new Error(`the keyboard does not reach ${name}`);
    };
    await tabTo('河湖突出问题');
    await press('Space');
    await tabTo('具体位置');
    await page.keyboard.type('昌江大桥下游六百米');
    await tabTo('请说说看到的情况');
    await page.keyboard.type(STORY);
    await tabTo('下一步');
    await press('Enter');
    await page.getByRole('heading', { name: '照片、视频' }).waitFor();
    await tabTo('下一步');
    await press('Enter');
    await page.getByRole('heading', { name: '联系方式与保密' }).waitFor();
    await tabTo('实名');
    await press('Space');
    await press('ArrowDown');
    await tabTo('下一步');
    await press('Enter');
    await page.getByRole('heading', { name: '核对并提交' }).waitFor();
    await tabTo('据实举报');
    await press('Space');
    await tabTo('提交');
    await press('Enter');
    await page.getByRole('heading', { name: '已收到您的举报' }).waitFor();
  });

  it('asks one question per screen in 大字版, remembers it, and registers the same data', async () => {
    const page = await site.visit('/', 'phone');
    await page.getByRole('button', { name: '大字版' }).click();
    await page.reload();
    await page.getByRole('button', { name: '标准版' }).waitFor();
    await page.getByRole('link', { name: '农村饮水问题' }).click();
    await page.getByRole('heading', { name: '发生在哪里' }).waitFor();
    await page.getByLabel('具体位置').fill('湖南省平江县余坪镇昌江村');
    await next(page);
    await page.getByLabel('请说说看到的情况').fill('村里停水半个月了，水厂说水源不够，吃水要去外村挑。');
    await next(page);
    await next(page);
    await page.getByLabel('匿名').check();
    await next(page);
    await page.getByLabel('据实举报').check();
    await page.getByRole('button', { name: '提交', exact: true }).click();
    await page.getByRole('heading', { name: '已收到您的举报' }).waitFor();
  });

  it('saves the receipt as a picture, and prints the code again to nobody', async () => {
    const key = await site.dispatched();
    const page = await site.visit('/progress');
    await site.lookUp(page, key);
    await page.getByRole('link', { name: '回执' }).click();
    await says(page, '只在提交时显示过一次');
    expect(await page.locator('.pt-receipt').textContent()).not.toContain(key.queryCode);
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: '存为图片' }).click();
    const picture = readFileSync(await (await waiting).path());
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
  });

  it('leads back from an address that does not exist', async () => {
    const page = await site.visit('/nowhere');
    await says(page, '没有找到这个页面');
    await page.getByRole('main').getByRole('link', { name: '回到首页' }).click();
    await page.getByRole('heading', { name: '看见涉水问题' }).waitFor();
  });
});
