import type { Page } from 'playwright-core';
import { PASSWORD } from '../api/api-host.js';
import { CaseBench, choose, formOf, saved, says } from './case-bench.js';
import { chromiumPath } from './chromium.js';
import { StaffSite } from './staff-site.js';

const executable = chromiumPath();
let site: StaffSite;
let bench: CaseBench;

const send = (page: Page) => page.keyboard.press('Control+Enter');

(executable ? describe : describe.skip)('the page of a case', () => {
  beforeAll(async () => {
    site = await StaffSite.open(executable ?? '');
    bench = new CaseBench(site);
  }, 180_000);
  afterAll(() => site?.close());
  afterEach(async () => {
    expect(await site.settle()).toEqual([]);
  });

  it('lets the centre dispatch a report, and shows beforehand when it will be due (第七条(一))', async () => {
    const number = await bench.received();
    const page = await site.at('clerk1', `/cases/${number}`);
    await formOf(page, '分办');
    await page.getByLabel('分办', { exact: true }).check();
    await choose(page, '主办司局', '河湖管理司');
    const after = page.getByRole('region', { name: '按下以后' });
    await after.getByText('举报件办理').waitFor();
    await saved(page);
    await send(page);
    await says(page, '办理中');
    expect(await page.title()).toBe(`${number} 举报件·水镜`);
  });

  it('says what the server refuses at the button, and keeps what was filled in', async () => {
    const number = await bench.dispatched();
    const page = await site.at('rivers-handler', `/cases/${number}`);
    await formOf(page, /核对|核查/);
    await page.getByLabel('不属本司职责').check();
    await page.getByText('现在提交会被退回：退回须填写转办意见').waitFor();
    await send(page);
    await page.getByRole('alert').filter({ hasText: '退回须填写转办意见' }).waitFor();
    expect(await page.getByLabel('不属本司职责').isChecked()).toBe(true);
    await page.getByLabel('转办意见').fill('应由水土保持司办理');
    await page.getByRole('region', { name: '按下以后' }).getByText('再次分办').first().waitFor();
  });

  it('shows what an extension would move before it is filed, and who must sign (第十条)', async () => {
    const number = await bench.handled();
    const page = await site.at('rivers-handler', `/cases/${number}`);
    await page.getByRole('button', { name: '延期备案…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/改为 \d\d-\d\d 周/).waitFor();
    await dialog.getByRole('button', { name: '送审' }).click();
    await dialog.getByText('请填写这一项').waitFor();
    await dialog.getByRole('textbox', { name: '理由' }).fill('须待枯水期复测');
    await dialog.getByRole('button', { name: '送审' }).click();
    await dialog.waitFor({ state: 'detached' });
    await says(page, '审签中');
    await says(page, '须待枯水期复测');
  });

  it('assigns an undertaker, refuses to close before it has answered, and writes it off with a reason (第十一条)', async () => {
    const number = await bench.handled();
    const page = await site.at('rivers-handler', `/cases/${number}`);
    await page.getByRole('button', { name: '更多操作' }).click();
    await page.getByRole('menuitem', { name: '交承办单位…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('单位').fill('湖南省');
    await page.locator('.ant-select-item-option', { hasText: '湖南省水利厅' }).first().click();
    await dialog.getByLabel('交办要求').fill('请核查并处理');
    await dialog.getByRole('button', { name: '交办' }).click();
    await dialog.waitFor({ state: 'detached' });
    await says(page, '请核查并处理');
    await page.getByRole('button', { name: '核销…' }).click();
    await dialog.getByRole('textbox', { name: '理由' }).fill('省厅已另案办理');
    await dialog.getByRole('button', { name: '核销', exact: true }).click();
    await says(page, '已核销');
  });

  it('takes a closing through handler, division and bureau head (第十条)', async () => {
    const number = await bench.handled();
    const page = await site.at('rivers-handler', `/cases/${number}`);
    await formOf(page, /办结/);
    await page.getByLabel('属实', { exact: true }).check();
    await choose(page, '处理结果', '已解决');
    await page.getByLabel('书面').check();
    await page.getByLabel('处理措施').fill('已责令停止，恢复河堤');
    await page.getByLabel('措施完成期限').fill('2026/03/20');
    await page.getByLabel('责任单位').fill('平江县水利局');
    await page.getByLabel('证据材料').fill('现场照片');
    await page.getByLabel('内部核查情况').fill('经核查，情况属实。');
    await send(page);
    await page.locator('.task-form [aria-invalid="true"], .task-form .fjs-has-errors').first().waitFor();
    await page.getByLabel('对举报人的答复').fill('您反映的情况属实，抽沙船已经查扣。');
    await send(page);
    await page.getByText('经办', { exact: false }).first().waitFor();
    for (const [login, element] of [
      ['rivers-division', 'closing-division'],
      ['rivers-head', 'closing-head'],
    ] as const) {
      await bench.taskOf(login, number, element);
      const signer = await site.at(login, `/cases/${number}`);
      await formOf(signer, /审签/);
      await signer.getByLabel('同意', { exact: true }).check();
      await send(signer);
      await says(signer, '已提交');
    }
    await bench.taskOf('rivers-handler', number, 'feed-back');
  });

  it('keeps what is typed when the line breaks, and sends it when it is back', async () => {
    const number = await bench.dispatched();
    const page = await site.at('rivers-handler', `/cases/${number}`);
    await formOf(page, /核对|核查/);
    await page.getByLabel('不属本司职责').check();
    await saved(page);
    await page.context().setOffline(true);
    await page.getByLabel('转办意见').fill('写到一半时断了网');
    await says(page, '网络断开，内容在本页，恢复后自动保存');
    await page.context().setOffline(false);
    await saved(page);
    await page.reload();
    await formOf(page, /核对|核查/);
    expect(await page.getByLabel('转办意见').inputValue()).toBe('写到一半时断了网');
  });

  it('shows both values when one person fills the same form on two pages', async () => {
    const number = await bench.dispatched();
    const first = await site.at('rivers-handler', `/cases/${number}`);
    const second = await site.at('rivers-handler', `/cases/${number}`);
    await formOf(first, /核对|核查/);
    await formOf(second, /核对|核查/);
    await first.getByLabel('不属本司职责').check();
    await first.getByLabel('转办意见').fill('第一处写的意见');
    await saved(first);
    await second.getByLabel('不属本司职责').check();
    await second.getByLabel('转办意见').fill('第二处写的意见');
    await says(second, '转办意见：您填“第二处写的意见”，对方填“第一处写的意见”。');
    await second.getByRole('button', { name: '用对方的' }).click();
    await second.getByText('您填“第二处写的意见”').waitFor({ state: 'detached' });
    expect(await second.getByLabel('转办意见').inputValue()).toBe('第一处写的意见');
  });

  it('shows a second person what the first does, without losing what he has typed', async () => {
    const number = await bench.received();
    const first = await site.at('clerk1', `/cases/${number}`);
    const second = await site.at('clerk2', `/cases/${number}`);
    await formOf(second, '分办');
    const reason = second.getByRole('textbox', { name: '理由' });
    await second.getByLabel('分办', { exact: true }).check();
    await reason.fill('第二人写的理由');
    await first.getByRole('button', { name: '领取' }).click();
    await says(second, /由 演示·受理员甲 领取/);
    await bench.complete('clerk1', number, 'dispatch-desk', { action: 'dispatch', lead: 'rivers' });
    await says(second, '这个任务已经办毕');
    await says(second, /本件刚有变动/);
    expect(await reason.inputValue()).toBe('第二人写的理由');
    await second.getByRole('button', { name: '收起' }).click();
    await reason.waitFor({ state: 'detached' });
  });

  it('fetches a picture only when somebody asks to look at it (第十五条)', async () => {
    const number = await bench.received(await bench.picture());
    const page = await site.at('clerk1', `/cases/${number}`);
    const opened: string[] = [];
    page.on('request', (request) => {
      if (/attachments\/./.test(request.url())) opened.push(request.url());
    });
    await says(page, '打开附件记入查看记录');
    expect(opened).toEqual([]);
    await page.getByRole('button', { name: '查看', exact: true }).click();
    await page.waitForFunction(() => document.querySelector<HTMLImageElement>('img.case__picture')?.naturalWidth === 1);
    expect(opened).toHaveLength(1);
  });

  it('keeps the form when the session ends, and goes on after signing in over it', async () => {
    const number = await bench.dispatched();
    const page = await site.at('rivers-handler', `/cases/${number}`);
    await formOf(page, /核对|核查/);
    await page.getByLabel('不属本司职责').check();
    await page.context().clearCookies();
    await page.getByLabel('转办意见').fill('会话结束时写的');
    await page.getByLabel('账号').fill('rivers-handler');
    await page.getByLabel('密码').fill(PASSWORD);
    await page.keyboard.press('Enter');
    await saved(page);
    expect(await page.getByLabel('转办意见').inputValue()).toBe('会话结束时写的');
  });
});
