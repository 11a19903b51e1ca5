import { chromiumPath } from './chromium.js';
import { fillProblem, fillReport, keptIn, next, PNG, PortalSite, STORY, says, submit } from './portal-site.js';

const executable = chromiumPath();
let site: PortalSite;
/** What the focus is on, by its label or its own words. */
const FOCUSED = `(document.activeElement.labels?.[0] ?? document.activeElement).textContent`;

(executable ? describe : describe.skip)('reporting on the portal', () => {
  beforeAll(async () => {
    site = await PortalSite.open(executable ?? '');
  });
  afterAll(() => site?.close());
  afterEach(async () => {
    await Promise.all(site.browser.contexts().map((context) => context.close()));
    expect(site.complaints.splice(0)).toEqual([]);
  });

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

  it('leads back from an address that does not exist', async () => {
    const page = await site.visit('/nowhere');
    await says(page, '没有找到这个页面');
    await page.getByRole('main').getByRole('link', { name: '回到首页' }).click();
    await page.getByRole('heading', { name: '看见涉水问题' }).waitFor();
  });
});
