import { readFileSync } from 'node:fs';
import { chromiumPath } from './chromium.js';
import { PNG, PortalSite, says } from './portal-site.js';

const executable = chromiumPath();
let site: PortalSite;

(executable ? describe : describe.skip)('a report’s progress on the portal', () => {
  beforeAll(async () => {
    site = await PortalSite.open(executable ?? '');
  });
  afterAll(() => site?.close());
  afterEach(async () => {
    await Promise.all(site.browser.contexts().map((context) => context.close()));
    expect(site.complaints.splice(0)).toEqual([]);
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
});
