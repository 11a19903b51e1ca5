import type { Page } from 'playwright-core';
import { fillProblem, fillReport, type Key, next, type PortalSite, STORY, submit } from './portal-site.js';

/** A page of the portal in one of its states. */
export interface Scene {
  readonly name: string;
  /** At the desktop's size; the same page is then seen at every other one. */
  open(site: PortalSite): Promise<Page>;
}

const LONG = `${STORY}${'每晚十点到凌晨四点，两条无牌抽沙船在桥下作业，沙料由右岸机耕路运走。'.repeat(120)}`;
const LONG_NAME = '新疆维吾尔自治区伊犁哈萨克自治州察布查尔锡伯自治县乌宗布拉克水库除险加固工程三期二标段'.repeat(3);

/** Cases are made once for all scenes. */
class Cases {
  private readonly made = new Map<string, Promise<Key>>();

  of(site: PortalSite, name: 'dispatched' | 'questioned' | 'answered' | 'overfull'): Promise<Key> {
    const known = this.made.get(name) ?? (name === 'overfull' ? overfull(site) : site[name]());
    this.made.set(name, known);
    return known;
  }
}

const cases = new Cases();

async function overfull(site: PortalSite): Promise<Key> {
  const key = await site.dispatched({ text: LONG, place: { text: LONG_NAME } });
  for (let more = 1; more <= 12; more += 1) {
    const body = { number: key.number, queryCode: key.queryCode, text: `第 ${more} 次补充：${LONG.slice(0, 600)}` };
    await site.api.post('/api/reports/supplement', { body });
  }
  return key;
}

const report = async (site: PortalSite, fill: (page: Page) => Promise<unknown>): Promise<Page> => {
  const page = await site.visit('/report');
  await page.getByLabel('河湖突出问题').waitFor();
  await fill(page);
  return page;
};

const progress =
  (name: Parameters<Cases['of']>[1], more: (page: Page) => Promise<unknown> = async () => null): Scene['open'] =>
  async (site) => {
    const page = await site.visit('/progress');
    await site.lookUp(page, await cases.of(site, name));
    await more(page);
    return page;
  };

const plain =
  (path: string, text: string, elder = false): Scene['open'] =>
  async (site) => {
    const page = await site.visit(path, 'desktop', elder);
    await page.getByText(text).first().waitFor();
    return page;
  };

async function withPhone(page: Page, phone: string): Promise<void> {
  await page.getByLabel('手机号码').fill(phone);
  await page.getByRole('button', { name: '获取验证码' }).click();
  const code = /\d{6}/.exec((await page.locator('.pt-gate .pt-note').textContent()) ?? '')?.[0] ?? '';
  await page.getByLabel('验证码').last().fill(code);
  await page.getByRole('button', { name: '验证', exact: true }).click();
  await page.getByText('已验证手机号码').waitFor();
}

/** Every page: normal, empty, in error, overfull. */
export const SCENES: readonly Scene[] = [
  { name: 'home', open: plain('/', '提交以后') },
  { name: 'home-elder', open: plain('/', '不方便打字', true) },
  {
    name: 'home-error',
    open: async (site) => {
      const page = await site.visit('/nowhere');
      await page.route('**/api/guidance', (route) => route.abort());
      await page.goto(site.url('/'));
      await page.getByRole('button', { name: '重试' }).waitFor();
      return page;
    },
  },
  {
    name: 'home-offline',
    open: async (site) => {
      const page = await plain('/', '提交以后')(site);
      await page.context().setOffline(true);
      await page.getByText('现在没有网络').waitFor();
      return page;
    },
  },
  { name: 'guide', open: plain('/guide', '每一步的期限') },
  { name: 'guide-elder', open: plain('/guide', '每一步的期限', true) },
  { name: 'not-found', open: plain('/nowhere', '没有找到这个页面') },
  { name: 'report-1-empty', open: (site) => report(site, async () => null) },
  { name: 'report-1', open: (site) => report(site, fillProblem) },
  { name: 'report-1-faults', open: (site) => report(site, next) },
  {
    name: 'report-1-overfull',
    open: (site) =>
      report(site, async (page) => {
        await fillProblem(page, LONG);
        await page.getByLabel('具体位置').fill(LONG_NAME);
      }),
  },
  {
    name: 'report-2-files',
    open: (site) =>
      report(site, async (page) => {
        await fillProblem(page);
        await next(page);
        const file = { mimeType: 'image/png', buffer: Buffer.from('no picture') };
        await page.getByLabel('选择文件').setInputFiles([{ ...file, name: `${LONG_NAME}.png` }]);
        await page.locator('.sj-upload .sj-fault').waitFor();
      }),
  },
  {
    name: 'report-3-who',
    open: (site) =>
      report(site, async (page) => {
        await fillProblem(page);
        await next(page);
        await next(page);
        await page.getByLabel('实名').check();
        await page.getByLabel('我是替老人').check();
        await next(page);
      }),
  },
  {
    name: 'report-4-check',
    open: (site) =>
      report(site, async (page) => {
        await fillReport(page, '13800138020');
        await page.getByText('以前反映过吗').click();
      }),
  },
  {
    name: 'report-4-broken-line',
    open: (site) =>
      report(site, async (page) => {
        await fillReport(page, '13800138021');
        await page.context().setOffline(true);
        await page.getByLabel('据实举报').check();
        await page.getByRole('button', { name: '提交', exact: true }).click();
        await page.getByText('没有送到').waitFor();
      }),
  },
  { name: 'report-elder-category', open: plain('/report', '属于哪一类问题', true) },
  { name: 'report-elder-place', open: plain('/report?at=place', '不熟悉区划', true) },
  { name: 'report-elder-who', open: plain('/report?at=who', '不保存任何身份信息', true) },
  { name: 'report-elder-check', open: plain('/report?at=check', '据实举报', true) },
  {
    name: 'receipt',
    open: (site) =>
      report(site, async (page) => {
        await fillReport(page, '13800138022');
        await submit(page);
      }),
  },
  { name: 'lookup', open: plain('/progress', '忘记查询码') },
  {
    name: 'lookup-refused',
    open: async (site) => {
      const page = await site.visit('/progress');
      await page.getByLabel('举报编号').fill('JB20260302-999999');
      await page.getByLabel('查询码').fill('0000-0000-0000-0000');
      await page.getByRole('button', { name: '查询', exact: true }).click();
      await page.getByRole('alert').waitFor();
      return page;
    },
  },
  { name: 'my-reports', open: plain('/my-reports', '获取验证码') },
  {
    name: 'my-reports-empty',
    open: async (site) => {
      const page = await site.visit('/my-reports');
      await withPhone(page, '13800138030');
      await page.getByText('这个手机号码没有举报件').waitFor();
      return page;
    },
  },
  {
    name: 'my-reports-list',
    open: async (site) => {
      const phone = '13800138032';
      const reporter = { anonymous: false, name: '举报人甲', phone };
      await site.dispatched({ reporter });
      await site.api.submit({ reporter, place: { text: LONG_NAME } });
      const page = await site.visit('/my-reports');
      await withPhone(page, phone);
      await page.locator('.pt-cases li').first().waitFor();
      return page;
    },
  },
  { name: 'progress', open: progress('dispatched') },
  {
    name: 'progress-act',
    open: progress('dispatched', async (page) => {
      await page.getByRole('button', { name: '补充材料' }).click();
      await page.getByRole('button', { name: '提交补充' }).click();
    }),
  },
  { name: 'progress-question', open: progress('questioned') },
  {
    name: 'progress-answered',
    open: progress('answered', (page) => page.getByRole('button', { name: '评价', exact: true }).click()),
  },
  { name: 'progress-overfull', open: progress('overfull') },
  {
    name: 'progress-elder',
    open: async (site) => {
      const page = await site.visit('/progress', 'desktop', true);
      await site.lookUp(page, await cases.of(site, 'dispatched'));
      return page;
    },
  },
  {
    name: 'progress-error',
    open: async (site) => {
      const page = await site.visit('/progress');
      await site.lookUp(page, await cases.of(site, 'dispatched'));
      await page.route('**/api/reports/status', (route) => route.abort());
      await page.reload();
      await page.getByRole('button', { name: '重试' }).waitFor();
      return page;
    },
  },
];
