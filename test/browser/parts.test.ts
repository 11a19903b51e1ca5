import type { Browser, BrowserContext, Page } from 'playwright-core';
import { violations } from './axe.js';
import { BuiltPage } from './built-page.js';
import { chromiumPath, launch } from './chromium.js';

const executable = chromiumPath();

(executable ? describe : describe.skip)('the shared parts', () => {
  let browser: Browser;
  let built: BuiltPage;
  let context: BrowserContext;
  let page: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    [built, browser] = await Promise.all([
      BuiltPage.build('test/browser/parts.vite.config.ts'),
      launch(executable ?? ''),
    ]);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await built?.remove();
  });

  /** The gallery, at a size and in a manner. */
  async function open(width: number, height: number, scale = '', options: object = {}): Promise<void> {
    context = await browser.newContext({ viewport: { width, height }, ...options });
    await built.serve(context);
    page = await context.newPage();
    page.on('pageerror', (fault) => faults.push(fault.message));
    page.on('console', (line) => {
      if (line.type() === 'error') faults.push(line.text());
    });
    await page.goto(`${BuiltPage.origin}/parts.html${scale && `?scale=${scale}`}`);
    await page.locator('.sj-clock').first().waitFor();
    await page.locator('.sj-skeleton[data-late]').first().waitFor();
  }

  beforeEach(() => {
    faults.length = 0;
  });
  afterEach(async () => {
    await context?.close();
    expect(faults).toEqual([]);
  });

  it.each([
    [1440, 900, ''],
    [390, 844, ''],
    [1440, 900, 'portal'],
    [390, 844, 'portal'],
    [390, 844, 'elder'],
    [320, 640, 'portal'],
  ])('keep WCAG 2.2 A and AA and never scroll sideways, at %i×%i %s', async (width, height, scale) => {
    await open(width, height, scale);
    expect(await violations(page)).toEqual([]);
    const wide = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
    expect(wide).toBeLessThanOrEqual(0);
  });

  it('would be told of a violation', async () => {
    await open(1440, 900);
    await page.evaluate("document.querySelector('main').append(document.createElement('input'))");
    expect((await violations(page)).join()).toContain('label: <input>');
  });

  it('explain a date over the page: opened by keyboard, left by Esc, focus where it was', async () => {
    await open(1440, 900);
    const button = page.locator('[data-size="card"] [data-why]').first();
    await button.focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog', { name: '为什么是 10-22 周四' });
    await panel.waitFor();
    expect(await panel.locator('table tbody tr').count()).toBe(6);
    const box = await panel.boundingBox();
    expect((box?.y ?? -1) >= 0 && (box?.y ?? 0) + (box?.height ?? 0) <= 900).toBe(true);
    expect(await panel.textContent()).toContain('第 20 个工作日是 10 月 22 日周四');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'hidden' });
    await page.locator('[data-size="card"] [data-why]:focus').waitFor();
  });

  it('read a clock as one sentence', async () => {
    await open(1440, 900);
    const sentence = '办结，第十条，剩 4 个工作日，10 月 22 日周四到期，已计 16 个，共 20 个';
    expect(await page.getByText(sentence, { exact: true }).count()).toBeGreaterThan(0);
  });

  it('draw only what is in sight of a long history, up to its end', async () => {
    await open(1440, 900);
    const long = page.getByRole('region', { name: '历史记录' });
    expect(await long.locator('li').count()).toBeLessThan(60);
    const length = await long.locator('li').first().getAttribute('aria-setsize');
    await long.press('End');
    await long.locator(`li[aria-posinset="${length}"]`).waitFor();
    expect(await long.locator('li').count()).toBeLessThan(60);
  });

  it('list the shortcuts under ?, but not while one types', async () => {
    await open(1440, 900);
    await page.locator('textarea').focus();
    await page.keyboard.type('?');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await page.locator('h1').first().click();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: '键盘快捷键' }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('go on with an upload where the line broke, and say what was refused', async () => {
    await open(1440, 900);
    let taken = 0;
    let patches = 0;
    await context.route('**/api/uploads', (route) =>
      route.fulfill({ status: 201, json: { id: 'up', offset: 0, chunkBytes: 300_000, attachment: null } }),
    );
    await context.route('**/api/uploads/up', async (route) => {
      if (route.request().method() === 'HEAD') return route.fulfill({ headers: { 'Upload-Offset': String(taken) } });
      patches += 1;
      if (patches === 2) return route.abort('connectionreset');
      taken += route.request().postDataBuffer()?.length ?? 0;
      const attachment = taken < 700_000 ? null : { id: 'a', name: '照片.jpg', type: 'image/jpeg', size: taken };
      return route.fulfill({ status: 200, json: { id: 'up', offset: taken, attachment } });
    });
    await context.route('**/api/attachments', (route) =>
      route.fulfill({ status: 422, json: { detail: '只接受图片、视频、录音和 PDF' } }),
    );
    await page.setInputFiles('input[type=file] >> nth=0', [
      { name: '堤脚.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(700_000) },
      { name: '名单.exe', mimeType: 'application/octet-stream', buffer: Buffer.alloc(10) },
    ]);
    await page.getByText('只接受图片、视频、录音和 PDF').waitFor();
    await page.locator('.sj-upload [data-phase="done"]', { hasText: '堤脚.jpg' }).waitFor();
    expect(taken).toBe(700_000);
    expect(await violations(page)).toEqual([]);
    // The console tells of the line broken on purpose and of the refusal.
    faults.splice(0);
  });
});
