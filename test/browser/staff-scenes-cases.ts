import { broken, changed, LONG_NAME, LONG_TEXT, many, plain, type Scene, then } from './staff-scenes.js';
import type { StaffSite } from './staff-site.js';

const TASKS = /\/api\/tasks\?/;
const CASES = /\/api\/cases\?/;

/** Cases are made once for all scenes. */
class Cases {
  private readonly made = new Map<string, Promise<string>>();

  of(site: StaffSite, name: 'dispatched' | 'overfull'): Promise<string> {
    const known = this.made.get(name) ?? (name === 'overfull' ? overfull(site) : dispatched(site));
    this.made.set(name, known);
    return known;
  }
}
const cases = new Cases();

async function dispatched(site: StaffSite, change: object = {}): Promise<string> {
  const { number } = await site.api.submit(change);
  const token = await site.api.signIn('clerk1');
  const task = await site.api.task(token, number);
  const data = { action: 'dispatch', lead: 'rivers' };
  const { status, text } = await site.api.post(`/api/tasks/${task.id}/complete`, { token, body: { data } });
  if (status !== 200) throw new Error(text);
  await site.api.task(await site.api.signIn('rivers-handler'), number);
  return number;
}

async function overfull(site: StaffSite): Promise<string> {
  const { number, queryCode } = await site.api.submit({
    text: `平江县昌江边有人偷采河沙。${LONG_TEXT}`,
    place: { text: LONG_NAME },
  });
  for (let more = 1; more <= 12; more += 1) {
    const body = { number, queryCode, text: `第 ${more} 次补充：${LONG_TEXT.slice(0, 600)}` };
    await site.api.post('/api/reports/supplement', { body });
  }
  return number;
}

const caseScene = (name: string, which: 'dispatched' | 'overfull', login: string, more = ''): Scene => ({
  name,
  open: async (site, size) => {
    const page = await site.at(login, `/cases/${await cases.of(site, which)}${more}`, size);
    // The diagram comes last, and on a wide window the task's form stands beside it.
    await page.locator('.djs-container').first().waitFor();
    if (size === 'desktop' && login === 'rivers-handler') await page.locator('.fjs-container').first().waitFor();
    return page;
  },
});

const caseBroken: Scene = {
  name: 'case-error',
  open: async (site, size) =>
    broken('', 'clerk1', `/cases/${await cases.of(site, 'dispatched')}`, /\/api\/cases\/JB[\d-]+$/).open(site, size),
};

const filled: Scene = {
  name: 'inbox',
  open: async (site, size) => {
    await cases.of(site, 'dispatched');
    await cases.of(site, 'overfull');
    for (let each = 0; each < 8; each += 1) await site.api.submit();
    return plain('', 'clerk1', '/tasks', '昌江').open(site, size);
  },
};

/** A scene that needs something in the lists. */
const withCases = ({ name, open }: Scene): Scene => ({
  name,
  open: async (site, size) => {
    await cases.of(site, 'dispatched');
    await cases.of(site, 'overfull');
    return open(site, size);
  },
});

/** Inbox, the list of cases, one case: normal, empty, in error, overfull. */
export const CASE_SCENES: readonly Scene[] = [
  filled,
  plain('inbox-empty', 'songliao-undertaker', '/tasks', '没有'),
  broken('inbox-error', 'clerk1', '/tasks', TASKS),
  withCases(
    changed(
      { name: 'inbox-overfull', login: 'clerk1', path: '/tasks', ready: LONG_NAME.slice(0, 12) },
      TASKS,
      (body) => ({
        ...body,
        items: many(body.items, 100, { subject: LONG_TEXT.slice(0, 120), place: LONG_NAME }),
      }),
    ),
  ),
  withCases(plain('cases', 'clerk1', '/cases', '昌江')),
  plain('cases-empty', 'clerk1', '/cases?q=999999', '没有'),
  broken('cases-error', 'clerk1', '/cases', CASES),
  withCases(
    changed({ name: 'cases-overfull', login: 'clerk1', path: '/cases', ready: '000' }, CASES, (body) => ({
      ...body,
      items: many(body.items, 100),
    })),
  ),
  caseScene('case', 'dispatched', 'rivers-handler'),
  caseScene('case-masked', 'dispatched', 'auditor'),
  caseScene('case-overfull', 'overfull', 'clerk1'),
  caseBroken,
  plain('case-missing', 'soil-handler', '/cases/JB19990101-999999', '没有找到'),
  then('case-reveal', caseScene('', 'dispatched', 'clerk1'), async (page) => {
    const tab = page.getByRole('tab', { name: '概况' });
    if (await tab.count()) await tab.click();
    await page.getByRole('button', { name: '查看，将记录…' }).click();
    await page.getByRole('dialog').waitFor();
  }),
];
