import type { Browser, Page } from 'playwright-core';
import { ApiHost } from '../api/api-host.js';
import { builtWeb } from './built-web.js';
import { launch } from './chromium.js';
import { SIZES, type Size } from './sizes.js';

const COOKIE = 'shuijing_session';

/** A real host with the built staff app, and a real browser. One per test file. */
export class StaffSite {
  /** Script faults of the pages. Answers that refuse are told there too, and are what tests provoke. */
  readonly complaints: string[] = [];

  private constructor(
    readonly api: ApiHost,
    readonly browser: Browser,
  ) {}

  static async open(executable: string): Promise<StaffSite> {
    await builtWeb();
    const [api, browser] = await Promise.all([ApiHost.open({ PUBLIC_PER_MINUTE: '100000' }), launch(executable)]);
    return new StaffSite(api, browser);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.api.close();
  }

  /** Closes what pages are open, and tells what went wrong in them since the last time. */
  async settle(): Promise<readonly string[]> {
    await Promise.all(this.browser.contexts().map((context) => context.close()));
    return this.complaints.splice(0);
  }

  /** Somebody at a browser of his own, not signed in. */
  async visitor(size: Size = 'desktop'): Promise<Page> {
    const context = await this.browser.newContext({
      viewport: SIZES[size],
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      // What still moves while it is pressed is missed on a busy machine.
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(15_000);
    return this.watched(await context.newPage());
  }

  /** A page of somebody signed in, at `path` below `/work`. */
  async at(login: string, path: string, size: Size = 'desktop'): Promise<Page> {
    const page = await this.visitor(size);
    await this.signIn(page, login);
    await page.goto(this.url(`/work${path}`));
    return page;
  }

  /** The house's clock stands in the past, and so would end a cookie it sets: this one ends with the browser. */
  async signIn(page: Page, login: string): Promise<void> {
    const cookie = { name: COOKIE, value: await this.api.signIn(login), url: this.api.host.url };
    await page.context().addCookies([cookie]);
  }

  url(path: string): string {
    return `${this.api.host.url}${path}`;
  }

  private watched(page: Page): Page {
    page.on('console', (message) => {
      const isRefusal = message.text().startsWith('Failed to load resource');
      if (message.type() === 'error' && !isRefusal) this.complaints.push(message.text());
    });
    page.on('pageerror', (fault) => this.complaints.push(fault.message));
    return page;
  }
}
