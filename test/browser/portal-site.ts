import type { Browser, Page } from 'playwright-core';
import { ApiHost } from '../api/api-host.js';
import { builtWeb } from './built-web.js';
import { launch } from './chromium.js';
import { SIZES, type Size } from './sizes.js';

/** Number and query code of a report. */
export interface Key {
  readonly number: string;
  readonly queryCode: string;
}

/** What a bureau writes when it closes an item. */
export const CLOSING = {
  finding: '属实',
  result: '已解决',
  method: '现场',
  visits: [{ day: '2026-03-02', people: '核查组两人' }],
  measures: '已责令停止，恢复河堤',
  measuresDue: '2026-03-20',
  responsibleUnit: '平江县水利局',
  evidence: '现场照片',
  internalFinding: '经核查，情况属实。',
  reply: '您反映的夜间采砂情况属实，抽沙船已经查扣，河堤正在修复，三月二十日前完成。感谢您的监督。',
} as const;

/** A real host with the built pages, and a real browser. One per test file. */
export class PortalSite {
  private readonly tokens = new Map<string, Promise<string>>();
  /** Script faults of the pages. Answers that refuse are told there too, and are what tests provoke. */
  readonly complaints: string[] = [];

  private constructor(
    readonly api: ApiHost,
    readonly browser: Browser,
  ) {}

  static async open(executable: string): Promise<PortalSite> {
    await builtWeb();
    const [api, browser] = await Promise.all([ApiHost.open({ PUBLIC_PER_MINUTE: '100000' }), launch(executable)]);
    return new PortalSite(api, browser);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.api.close();
  }

  /** A visitor of his own: nothing kept from others. */
  async visit(path: string, size: Size = 'desktop', elder = false): Promise<Page> {
    const context = await this.browser.newContext({
      viewport: SIZES[size],
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
    });
    context.setDefaultTimeout(15_000);
    if (elder) await context.addInitScript("localStorage.setItem('sj.elder', 'true')");
    const page = await context.newPage();
    page.on('console', (message) => {
      const isRefusal = message.text().startsWith('Failed to load resource');
      if (message.type() === 'error' && !isRefusal) this.complaints.push(message.text());
    });
    page.on('pageerror', (fault) => this.complaints.push(fault.message));
    await page.goto(this.url(path));
    return page;
  }

  url(path: string): string {
    return `${this.api.host.url}${path}`;
  }

  /** Opens a report's progress as its reporter does. */
  async lookUp(page: Page, { number, queryCode }: Key): Promise<void> {
    await page.goto(this.url('/progress'));
    await page.getByLabel('举报编号').fill(number);
    await page.getByLabel('查询码').fill(queryCode);
    await page.getByRole('button', { name: '查询', exact: true }).click();
    await page.getByRole('heading', { name: '办理经过' }).waitFor();
  }

  /** With a bureau: its twenty days run. */
  async dispatched(change: object = {}): Promise<Key> {
    const { number, queryCode } = await this.api.submit(change);
    await this.complete('clerk1', number, 'dispatch-desk', { action: 'dispatch', lead: 'rivers' });
    return { number, queryCode };
  }

  /** Asked for what is missing. */
  async questioned(): Promise<Key> {
    const { number, queryCode } = await this.api.submit({ text: '请问上次说的那件事现在怎么样了' });
    const facts = { nature: 'report', scope: 'accepted', category: '河湖突出问题', repeat: 'none', reason: '不清楚' };
    const data = { ...facts, completeness: 'incomplete', missing: '具体地点在哪条河、哪个村\n从哪天开始' };
    await this.complete('clerk1', number, 'acceptance-review', data);
    await this.until(async () => (await this.statusOf({ number, queryCode })).includes('"question":{'));
    return { number, queryCode };
  }

  /** Handled, closed, fed back and answered. */
  async answered(): Promise<Key> {
    const key = await this.dispatched();
    const { number } = key;
    await this.complete('rivers-handler', number, 'report-bureau-check', { verdict: 'accept' });
    await this.complete('rivers-handler', number, 'close-report', CLOSING);
    await this.complete('rivers-division', number, 'closing-division', { agreed: 'yes' });
    await this.complete('rivers-head', number, 'closing-head', { agreed: 'yes' });
    await this.complete('rivers-handler', number, 'feed-back', { progress: '已办结' });
    await this.complete('clerk1', number, 'check-feedback', { verdict: 'accept' });
    await this.complete('clerk1', number, 'reply-reporter', { reply: CLOSING.reply });
    await this.until(async () => (await this.statusOf(key)).includes('"mayDo":["rating"'));
    return key;
  }

  async statusOf({ number, queryCode }: Key): Promise<string> {
    return (await this.api.post('/api/reports/status', { body: { number, queryCode }, key: null })).text;
  }

  /** Asynchronous effects are waited for by looking again. */
  async until(check: () => Promise<boolean>): Promise<void> {
    for (let look = 1; look <= 100; look += 1) {
      if (await check()) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('did not happen');
  }

  private async complete(login: string, number: string, element: string, data: object): Promise<void> {
    const token = await this.token(login);
    let id = '';
    await this.until(async () => {
      const { body } = await this.api.get('/api/tasks?limit=100', token);
      id = body.items.find((task) => task.number === number && task.element === element)?.id ?? '';
      return id !== '';
    });
    const { status, text } = await this.api.post(`/api/tasks/${id}/complete`, { token, body: { data } });
    if (status !== 200) throw new Error(`${element}: ${text}`);
  }

  private token(login: string): Promise<string> {
    const known = this.tokens.get(login) ?? this.api.signIn(login);
    this.tokens.set(login, known);
    return known;
  }
}

export const STORY = '昌江边有人夜里用抽沙船偷采河沙，河堤已经被掏空。';

/** The first step filled in as people do. */
export async function fillProblem(page: Page, story = STORY): Promise<void> {
  await page.getByLabel('河湖突出问题').check();
  await page.getByLabel('省', { exact: true }).selectOption({ label: '湖南省' });
  await page.getByLabel('市', { exact: true }).selectOption({ label: '岳阳市' });
  await page.getByLabel('县（市、区）').selectOption({ label: '平江县' });
  await page.getByLabel('河流、水库或工程名称').fill('昌江');
  await page.getByLabel('请说说看到的情况').fill(story);
}

export const next = (page: Page) => page.getByRole('button', { name: '下一步' }).click();

/** Everything up to the last step. */
export async function fillReport(page: Page, phone: string): Promise<void> {
  await fillProblem(page);
  await next(page);
  await page.getByRole('heading', { name: '照片、视频' }).waitFor();
  await next(page);
  await page.getByLabel('实名').check();
  await page.getByLabel('姓名').fill('举报人甲');
  await page.getByLabel('手机号码').fill(phone);
  await next(page);
  await page.getByRole('heading', { name: '核对并提交' }).waitFor();
}

/** Ticks and submits; what the receipt says. */
export async function submit(page: Page): Promise<Key> {
  await page.getByLabel('据实举报').check();
  await page.getByRole('button', { name: '提交', exact: true }).click();
  await page.getByRole('heading', { name: '已收到您的举报' }).waitFor();
  const text = (await page.locator('.pt-receipt').textContent()) ?? '';
  return { number: /JB\d{8}-\d{6}/.exec(text)?.[0] ?? '', queryCode: /(\d{4}-){3}\d{4}/.exec(text)?.[0] ?? '' };
}

/** What is kept in this tab and on this device. */
export function keptIn(page: Page): Promise<{ session: string; device: string }> {
  return page.evaluate('({ session: JSON.stringify(sessionStorage), device: JSON.stringify(localStorage) })');
}

/** Waits until the page says it. */
export const says = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();

/** The smallest picture there is. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
