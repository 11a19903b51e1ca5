import type { Page } from 'playwright-core';
import { LETTER, MONDAY } from '../api/api-host.js';
import { violations } from './axe.js';
import { chromiumPath } from './chromium.js';
import { SIZES, type Size } from './sizes.js';
import { StaffSite } from './staff-site.js';

const executable = chromiumPath();
const OVERHANG = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
/** Stands for the loudspeaker: how often the page has begun to sound. */
const EARS =
  'window.sounds = 0; OscillatorNode.prototype.start = new Proxy(OscillatorNode.prototype.start, { apply: (start, node, when) => { window.sounds += 1; return start.apply(node, when); } });';
let site: StaffSite;
let dams = 0;

async function raise(): Promise<string> {
  dams += 1;
  const phone = `135${String(20_000_000 + dams)}`;
  const text = `平江县昌江水库大坝已经垮坝,下游多人被困。第${dams}处,我的电话${phone}。`;
  return (await site.api.submit({ text, reporter: { ...LETTER.reporter, phone } })).number;
}

const card = (page: Page, number: string) => page.getByRole('article', { name: number });

async function press(page: Page, number: string, action: string): Promise<void> {
  await card(page, number).getByRole('button', { name: action }).click();
  await page.getByRole('dialog').waitFor();
}

const confirm = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true }).click();

(executable ? describe : describe.skip)('the duty console', () => {
  beforeAll(async () => {
    site = await StaffSite.open(executable ?? '');
  }, 180_000);
  afterAll(() => site?.close());
  afterEach(async () => {
    expect(await site.settle()).toEqual([]);
  });

  it('shows a new alert by itself, with whose turn is next, and names no reporter', async () => {
    const page = await site.at('duty1', '/duty');
    await page.getByRole('heading', { name: '突发事件' }).waitFor();
    const number = await raise();
    await card(page, number).waitFor();
    await card(page, number).getByText('升级：总值班室带班领导', { exact: true }).waitFor();
    const shown = await page.content();
    expect(/举报人甲|135\d{8}/.test(shown)).toBe(false);
    expect(shown).toMatch(/无人确认即报总值班室带班领导/);
  });

  it('is acknowledged, graded, graded anew and released with a reason; the proof stays', async () => {
    const number = await raise();
    const page = await site.at('duty1', '/duty');
    await press(page, number, '确认接报…');
    await page.keyboard.type('收到，已通知带班领导');
    await confirm(page, '确认接报');
    await card(page, number).getByText('演示·值班员甲 确认接报').waitFor();
    await press(page, number, '定级…');
    await page.getByRole('dialog').getByText('先选级别').waitFor();
    await page.getByRole('radio', { name: '重大', exact: true }).check({ force: true });
    await page.getByLabel('定级依据').fill('十人以上被困');
    await confirm(page, '定级');
    await card(page, number).getByText('定级 重大').waitFor();
    await press(page, number, '重新定级…');
    await confirm(page, '重新定级');
    await card(page, number).getByRole('button', { name: '定级…', exact: true }).waitFor();
    await press(page, number, '解除…');
    await page.getByRole('dialog').getByText('先写解除理由').waitFor();
    await page.getByLabel('解除理由').fill('核实为演练广播');
    await confirm(page, '解除突发事件');
    await card(page, number).waitFor({ state: 'detached' });
    await page.getByText('全部', { exact: true }).click();
    await card(page, number).getByText('核实为演练广播').waitFor();
  });

  it('says it in words when a colleague was quicker to acknowledge', async () => {
    const number = await raise();
    const [mine, theirs] = await Promise.all([site.at('duty1', '/duty'), site.at('duty2', '/duty')]);
    await press(mine, number, '确认接报…');
    await press(theirs, number, '确认接报…');
    await confirm(theirs, '确认接报');
    await card(theirs, number).getByText('演示·值班员乙 确认接报').waitFor();
    await confirm(mine, '确认接报');
    await mine.getByRole('dialog').getByRole('alert').waitFor();
    await mine.keyboard.press('Escape');
    await card(mine, number).getByText('演示·值班员乙 确认接报').waitFor();
    expect(await card(mine, number).getByText('演示·值班员甲 确认接报').count()).toBe(0);
  });

  it('sounds only after a press, again and again, and is silenced for one alert in words', async () => {
    const page = await site.visitor();
    await page.addInitScript(EARS);
    await page
      .context()
      .addCookies([{ name: 'shuijing_session', value: await site.api.signIn('duty1'), url: site.api.host.url }]);
    await page.goto(site.url('/work/duty'));
    const number = await raise();
    await card(page, number).waitFor();
    expect(await page.evaluate('window.sounds')).toBe(0);
    await page.getByRole('button', { name: '声音未开，按这里打开' }).click();
    await page.getByRole('button', { name: '正在响' }).waitFor();
    // Each beep is two tones: three beeps, of which the first only proves that one can hear it.
    while ((await page.evaluate<number>('window.sounds')) < 6)
      await page.evaluate('new Promise(requestAnimationFrame)');
    const silence = page.getByRole('button', { name: '这一件静音' });
    for (let left = await silence.count(); left > 0; left -= 1) await silence.first().click();
    await page.getByRole('button', { name: '声音已开' }).waitFor();
    await card(page, number).getByText('这一件已静音，仍待确认').waitFor();
    const another = await raise();
    await card(page, another).waitFor();
    await page.getByRole('button', { name: '正在响' }).waitFor();
  });

  it('keeps a log that is only added to, and hands a shift over to one who must confirm himself', async () => {
    const number = await raise();
    const mine = await site.at('duty1', '/duty');
    await card(mine, number).waitFor();
    await mine.getByLabel('记什么').fill('已电话通知下游乡镇');
    await mine.getByLabel('有关的突发事件').selectOption(number);
    await mine.getByRole('button', { name: '记入日志' }).click();
    await mine.getByRole('listitem').filter({ hasText: '已电话通知下游乡镇' }).waitFor();
    expect(await mine.getByLabel('记什么').inputValue()).toBe('');

    await mine.getByRole('button', { name: '交班…' }).click();
    await mine.getByLabel('接班人').selectOption({ label: '演示·值班员乙' });
    await mine.getByLabel('交代事项').fill('夜班一件垮坝');
    await confirm(mine, '交班');
    await mine.getByText('待接班人确认').waitFor();
    await mine.getByText('只能由演示·值班员乙确认').waitFor();
    await mine.getByRole('button', { name: '确认接班' }).click({ force: true });
    await mine.getByRole('button', { name: '交班…' }).click();
    await mine.getByLabel('接班人').selectOption({ label: '演示·值班员乙' });
    await mine.getByLabel('交代事项').fill('再交一次');
    await confirm(mine, '交班');
    await mine.getByRole('dialog').getByText('还有一次交班没有人接').waitFor();

    const theirs = await site.at('duty2', '/duty');
    expect(await theirs.getByRole('button', { name: '撤回交班' }).count()).toBe(0);
    await theirs.getByRole('button', { name: '确认接班' }).click();
    await theirs.getByText('已接班').first().waitFor();
  });

  it('issues a sheet on one page of A4, then follows up with what the last one said, and ends', async () => {
    const number = await raise();
    const page = await site.at('duty1', `/duty/sheets/${number}`);
    await page.getByText(/^先写/).waitFor();
    await page.getByLabel('发生时间').fill('2026-03-02T08:30');
    await page.getByLabel('事件经过').fill('大坝溃口约十米');
    await page.getByLabel('已采取的措施').fill('已通知下游转移');
    await page.getByRole('button', { name: '签发' }).click();
    await page.getByRole('heading', { name: '突发事件快报', exact: true }).waitFor();
    const paper = await page.locator('.sj-paper').textContent();
    expect(paper).toContain('2026-03-02 08:30');
    expect(paper).toMatch(/伤亡失联\s*尚不清楚/);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.getByRole('button', { name: '写第 2 期续报' }).click();
    expect(await page.getByLabel('事件经过').inputValue()).toBe('大坝溃口约十米');
    await page.getByLabel('已采取的措施').fill('溃口已合龙');
    await page.getByLabel('这是终报').check();
    await page.getByRole('button', { name: '签发' }).click();
    await page.getByRole('heading', { name: '突发事件终报' }).waitFor();
    expect(await page.getByRole('button', { name: /写第/ }).count()).toBe(0);
  });

  it('says that nothing new can be heard of while the server cannot be asked', async () => {
    const page = await site.at('duty1', '/duty');
    await page.getByRole('heading', { name: '突发事件' }).waitFor();
    await page.route('**/api/duty/alerts?*', (route) => route.abort());
    await raise();
    await page.getByRole('alert').filter({ hasText: '新的突发事件可能没有显示' }).waitFor();
  });

  it('is no workplace of others', async () => {
    const page = await site.at('clerk1', '/duty');
    await page.getByText('没有找到这一页').waitFor();
    expect(await page.getByRole('article').count()).toBe(0);
  });

  it.each(Object.keys(SIZES) as Size[])(
    'has no violation of level A or AA at %s, and never scrolls sideways',
    async (size) => {
      const number = await raise();
      const page = await site.at('duty1', '/duty', size);
      await card(page, number).waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(OVERHANG)).toBe(0);
      await press(page, number, '确认接报…');
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await card(page, number).getByRole('link', { name: '写快报' }).click();
      await page.getByLabel('事件经过').waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(OVERHANG)).toBe(0);
    },
  );

  it('counts down to the step-up the server has named, and shows who was told next', async () => {
    const number = await raise();
    const page = await site.at('duty1', '/duty');
    await card(page, number)
      .getByText(/^1[45]:\d\d$/)
      .waitFor();
    await site.api.moveTo(MONDAY.replace('09:00', '09:16'));
    await card(page, number).getByText('发给总值班室带班领导').waitFor();
    await card(page, number).getByText('升级：办公厅主任', { exact: true }).waitFor();
  });
});
