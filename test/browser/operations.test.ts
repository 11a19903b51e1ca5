import type { Page } from 'playwright-core';
import { Database } from '../../src/platform/persistence/index.js';
import { LETTER } from '../api/api-host.js';
import { chromiumPath } from './chromium.js';
import { StaffSite } from './staff-site.js';

const executable = chromiumPath();
const DIAGRAM = 'processes/report-acceptance/report-acceptance.bpmn';
const CONDITION = '<bpmn:conditionExpression>mixed = true<';
const BROKEN = '<bpmn:conditionExpression>number("x" + string(mixed)) = 1<';
let site: StaffSite;

/** A message of a new report, as if its channel had given up: how it comes to that is tested with the channels. */
async function undecided(state: 'held' | 'unknown'): Promise<void> {
  const { number } = await site.api.submit();
  const { id } = (await site.api.get(`/api/cases/${number}`, await site.api.signIn('clerk1'))).body;
  const now = new Date();
  const named = {
    _id: `${id}:9999`,
    case: id,
    seq: 9999,
    lane: `${id}|reporter`,
    channel: 'sms',
    receiver: 'reporter',
  };
  const rest = { kind: 'notice', payload: {}, onTold: null, attempts: 8, lastFault: '无回应', settledAt: null };
  const row = {
    ...named,
    ...rest,
    at: now,
    nextAt: now,
    receiptAt: now,
    state,
    open: state === 'held',
    receiptDue: false,
  };
  const { connection } = site.api.host.app.get(Database);
  await connection.collection<{ _id: string; state: string }>('deliveries').insertOne(row);
}

/** A report that stands still because a condition of the diagram is wrong. @returns its number */
async function stopped(): Promise<string> {
  const token = await site.api.signIn('designer');
  const file = await site.api.get(`/api/policy/releases/1/file?path=${DIAGRAM}`, token);
  const text = (file.body as unknown as { text: string }).text.replace(CONDITION, BROKEN);
  const body = { base: 1, changes: { [DIAGRAM]: text }, note: '出错的条件' };
  const { status, text: said } = await site.api.post('/api/policy/releases', { token, body });
  if (status !== 201) throw new Error(said);
  return (await site.api.submit()).number;
}

const told = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words }).waitFor();

(executable ? describe : describe.skip)('the operator’s pages', () => {
  beforeAll(async () => {
    site = await StaffSite.open(executable ?? '');
  }, 180_000);
  afterAll(() => site?.close());
  afterEach(async () => {
    expect(await site.settle()).toEqual([]);
  });

  it('count a message that was not sent, and send it again once that is confirmed', async () => {
    await undecided('held');
    const page = await site.at('operator', '/operations');
    await page.getByRole('main').getByRole('link', { name: '发送失败' }).last().click();
    await page.getByText('短信，告知举报人').waitFor();
    await page.getByText('另行告知由受理中心登记').waitFor();
    expect(await page.getByRole('button', { name: '已另行告知…' }).count()).toBe(0);
    await page.getByRole('button', { name: '再发一次…' }).click();
    await page.getByRole('dialog').getByText('按原来的内容再发一次').waitFor();
    await page.getByRole('button', { name: '再发', exact: true }).click();
    await told(page, '已再发');
  });

  it('let the centre record that it told the reporter another way', async () => {
    await undecided('unknown');
    const page = await site.at('clerk1', '/tasks');
    await page.getByRole('link', { name: '待处理的发送' }).click();
    await page.getByRole('button', { name: '已另行告知…' }).first().click();
    await page.getByLabel('说明').fill('电话里已说明');
    await page.getByRole('button', { name: '登记', exact: true }).click();
    await told(page, '已登记另行告知');
    await page.getByText('没有结果不明的').waitFor();
  });

  it('say whether a retry helped, and show nothing of the case', async () => {
    const number = await stopped();
    const page = await site.at('operator', '/operations/incidents');
    await page.getByRole('button', { name: '重试…' }).click();
    await page.getByRole('button', { name: '重新执行' }).click();
    await told(page, '又出错了，这个案件现有 1 处故障');
    const shown = await page.content();
    expect([number, '抽沙船', LETTER.reporter.name].filter((word) => shown.includes(word))).toEqual([]);
  });

  it('renew the figures by themselves, and offer a list that has changed instead of moving its rows', async () => {
    const page = await site.visitor();
    await page.clock.install();
    await site.signIn(page, 'operator');
    await page.goto(site.url('/work/operations/held'));
    await page.getByText('每半分钟自动更新').waitFor();
    const rows = await page.getByRole('row').count();
    await undecided('held');
    await page.clock.fastForward(31_000);
    await page.getByRole('button', { name: '列表有变化，显示' }).waitFor();
    expect(await page.getByRole('row').count()).toBe(rows);
    await page.getByRole('button', { name: '列表有变化，显示' }).click();
    await page.getByText('短信，告知举报人').first().waitFor();
  });

  it('are there for nobody else', async () => {
    const page = await site.at('clerk1', '/operations');
    await page.getByText('没有找到这一页').waitFor();
  });
});
