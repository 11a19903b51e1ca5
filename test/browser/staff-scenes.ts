import type { Page, Route } from 'playwright-core';
import type { Size } from './sizes.js';
import type { StaffSite } from './staff-site.js';

/** A page of the staff app in one of its states. */
export interface Scene {
  readonly name: string;
  open(site: StaffSite, size: Size): Promise<Page>;
}

type Json = Record<string, unknown>;

export const LONG_TEXT = '每晚十点到凌晨四点，两条无牌抽沙船在桥下作业，沙料由右岸机耕路运走，'.repeat(40);
export const LONG_NAME =
  '新疆维吾尔自治区伊犁哈萨克自治州察布查尔锡伯自治县乌宗布拉克水库除险加固工程三期二标段'.repeat(2);
const AT = '2026-03-02T01:00:00.000Z';

/** What somebody signed in sees at an address, once `ready` is on the page. */
export function plain(name: string, login: string, path: string, ready: string): Scene {
  return {
    name,
    open: async (site, size) => {
      const page = await site.at(login, path, size);
      await says(page, ready);
      return page;
    },
  };
}

/** The same page when the server cannot be reached for what `asked` matches. */
export function broken(name: string, login: string, path: string, asked: RegExp): Scene {
  return {
    name,
    open: async (site, size) => {
      const page = await site.at(login, '/nowhere', size);
      await page.route(asked, (route) => route.abort());
      await page.goto(site.url(`/work${path}`));
      await page.getByRole('button', { name: '重试' }).first().waitFor();
      return page;
    },
  };
}

/** The same page when the server's answers to `asked` are as `change` makes them: lists no test could fill. */
export function changed(
  plainly: { name: string; login: string; path: string; ready: string },
  asked: RegExp,
  change: (body: Json) => unknown,
): Scene {
  const { name, login, path, ready } = plainly;
  return {
    name,
    open: async (site, size) => {
      const page = await site.at(login, '/nowhere', size);
      const answerChanged = async (route: Route) => {
        const answer = await route.fetch();
        await route.fulfill({ response: answer, json: change((await answer.json()) as Json) });
      };
      await page.route(asked, (route) =>
        // A page that is closed takes what it had asked for along.
        route.request().method() === 'GET' ? answerChanged(route).catch(() => undefined) : route.fallback(),
      );
      await page.goto(site.url(`/work${path}`));
      await says(page, ready);
      return page;
    },
  };
}

/** A scene that goes on from another. */
export function then(name: string, before: Scene, act: (page: Page) => Promise<unknown>): Scene {
  return {
    name,
    open: async (site, size) => {
      const page = await before.open(site, size);
      await act(page);
      return page;
    },
  };
}

export async function says(page: Page, text: string): Promise<void> {
  await page.locator(`text=${text}`).locator('visible=true').first().waitFor();
}

/** The first row of a list many times over, each with an id of its own and whatever else makes it hard to show. */
export function many(rows: unknown, times: number, change: Json = {}): Json[] {
  const [first] = rows as Json[];
  if (first === undefined) return [];
  return Array.from({ length: times }, (_, at) => ({ ...first, ...change, id: `${first.id}-${at}` }));
}

export const person = (id: string, name: string) => ({ id, name });
export const notice = (at: number, kind: string, note: string) => ({
  id: `notice-${at}`,
  case: `case-${at}`,
  number: `JB20260302-${String(at + 1).padStart(6, '0')}`,
  read: at % 3 !== 0,
  at: AT,
  channel: 'unit',
  kind,
  payload: { note, clause: '办法 第十二条', dueAt: '2026-03-09T16:00:00.000Z' },
});
export const incident = (at: number, message: string) => ({
  case: `5f0c-${at}`,
  release: 1,
  incidents: [
    {
      id: `incident-${at}`,
      process: 'report-acceptance',
      element: 'verdict',
      elementName: '受理：形成受理结论',
      code: 'expression',
      message,
      at: AT,
      attempts: at + 1,
    },
  ],
});
export const delivery = (at: number, state: 'held' | 'unknown', fault: string | null) => ({
  id: `delivery-${at}`,
  case: `5f0c-${at}`,
  channel: 'sms',
  channelTitle: '短信',
  kind: 'notice.accepted',
  kindTitle: '告知举报人',
  state,
  stateTitle: state === 'held' ? '多次失败，等待处理' : '结果不明，不会自动重发',
  attempts: 6,
  at: AT,
  nextAt: AT,
  lastFault: fault,
  decidedBy: null,
});
export const quarantined = (at: number, fault: string) => ({
  case: `5f0c-${at}`,
  doing: 'sweep',
  doingTitle: '到期处理',
  fault,
  count: 3,
  firstAt: AT,
  lastAt: AT,
});
