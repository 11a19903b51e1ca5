import { jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { chromiumPath } from './chromium.js';
import { Evidence } from './identity-walk-evidence.js';
import { pagesOf, routeWords } from './identity-walk-pages.js';
import { OF_FILES, SECRETS, type WalkedReport, WalkedReports } from './identity-walk-report.js';
import { StaffSite } from './staff-site.js';

const executable = chromiumPath();
const AT_ONCE = 4;
/** Work on the case and may know who reports, once they say why; a file reaches them as it came. */
const PARTIES = ['clerk1', 'centre-supervisor', 'rivers-handler', 'rivers-division', 'rivers-head'];
const OTHERS = [
  'soil-handler',
  'general-office-handler',
  'legal-handler',
  'hunan-undertaker',
  'auditor',
  'designer',
  'operator',
  'security',
];
/** A party of the emergency, and of nothing else. */
const DUTY = ['duty1'];

let site: StaffSite;
let reports: readonly WalkedReport[];
let maker: WalkedReports;
const logged: string[] = [];
const walked = new Map<string, Evidence>();

(executable ? describe : describe.skip)('the reporter (第十五条), whoever looks wherever in the staff app', () => {
  beforeAll(async () => {
    for (const stream of [process.stdout, process.stderr]) {
      jest.spyOn(stream, 'write').mockImplementation((text) => logged.push(String(text)) > 0);
    }
    site = await StaffSite.open(executable ?? '');
    maker = new WalkedReports(site);
    reports = [await maker.handled(), await maker.emergency()];
    const everybody = [...PARTIES, ...DUTY, ...OTHERS];
    const walkers = Array.from({ length: AT_ONCE }, async () => {
      for (let login = everybody.shift(); login !== undefined; login = everybody.shift()) await walk(login);
    });
    await Promise.all(walkers);
  }, 240_000);
  afterAll(async () => {
    jest.restoreAllMocks();
    await site?.close();
  });

  it.each(PARTIES)('is named to %s on no page, in no answer, address, title, store, console or news', (login) => {
    expect(hitsOf(login)).toEqual([]);
  });

  it.each([...DUTY, ...OTHERS])('is named to %s nowhere, not even by a file', (login) => {
    expect(hitsOf(login)).toEqual([]);
  });

  it('is named by no news that a letter of his has come', async () => {
    const [report] = reports;
    if (report === undefined) throw new Error('expected a report');
    await maker.supplement(report);
    const evidence = [...walked.values()];
    await Promise.all(evidence.map((one) => one.settled()));
    await Promise.all(evidence.map((one) => one.lookAtPage()));
    expect(evidence.flatMap(({ hits }) => hits)).toEqual([]);
  });

  it('is in no line that the server logged', () => {
    new Logger('walk').warn('this line is captured');
    const lines = logged.join('');
    expect(lines).toContain('this line is captured');
    const secrets = [...Object.values(SECRETS), ...Object.values(OF_FILES), ...reports.map((one) => one.queryCode)];
    expect(secrets.filter((secret) => lines.includes(secret))).toEqual([]);
  });

  it('would be found: whoever says why is told, and that is seen in answer, text and page alike', async () => {
    const clerk = walked.get('clerk1');
    if (clerk === undefined) throw new Error('clerk1 did not walk');
    await clerk.visit(`/work/cases/${reports[0]?.number}`);
    await clerk.page.getByRole('button', { name: '查看，将记录…' }).first().click();
    await clerk.page.getByRole('textbox', { name: '理由' }).fill('需与举报人核实地点');
    await clerk.page.getByRole('dialog').getByRole('button', { name: '查看', exact: true }).click();
    await clerk.page.getByText(SECRETS.name).first().waitFor();
    await clerk.settled();
    await clerk.lookAtPage();
    const kinds = new Set(clerk.hits.map((hit) => hit.split(' ')[0]));
    expect([...kinds].sort()).toEqual(expect.arrayContaining(['answer', 'html', 'text']));
  });

  it('is looked for on every page that has a route', () => {
    const pages = pagesOf(['JB20260302-000001']).join(' ');
    expect(routeWords().filter((word) => !pages.includes(`/${word}`))).toEqual([]);
  });
});

function hitsOf(login: string): readonly string[] {
  const evidence = walked.get(login);
  if (evidence === undefined) throw new Error(`${login} did not walk`);
  return evidence.hits;
}

async function walk(login: string): Promise<void> {
  const codes = reports.map(({ queryCode }) => queryCode);
  const files = PARTIES.includes(login) ? [] : Object.values(OF_FILES);
  const page = await site.visitor();
  const evidence = await Evidence.of(page, [...Object.values(SECRETS), ...files, ...codes]);
  await site.signIn(page, login);
  await page.goto(site.url('/work'));
  await page.getByRole('button', { name: '退出登录' }).waitFor();
  for (const address of pagesOf(reports.map(({ number }) => number))) await evidence.visit(`/work${address}`);
  walked.set(login, evidence);
}
