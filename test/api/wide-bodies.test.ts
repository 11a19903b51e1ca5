import { ApiHost } from './api-host.js';
import { StallWatch } from './stall-watch.js';

const LONGEST_STALL = 200;

let api: ApiHost;
let tokens: Readonly<Record<string, string>>;
let task: string;
beforeAll(async () => {
  api = await ApiHost.open();
  const logins = ['clerk1', 'designer', 'security'];
  tokens = Object.fromEntries(
    await Promise.all(logins.map(async (login) => [login, await api.signIn(login)] as const)),
  );
  const { number } = await api.submit();
  task = (await api.task(tokens.clerk1 ?? '', number)).id;
});
afterAll(() => api.close());

const list = (count: number, item: string) => `[${Array(count).fill(item).join(',')}]`;
const fields = (count: number, value: string) =>
  `{${Array.from({ length: count }, (_, at) => `"k${at}":${value}`).join(',')}}`;

/** A megabyte each: few bytes for each of very many values. */
const ROUTES: readonly (readonly [string, (wide: string) => string, string?])[] = [
  ['/api/reports', (wide) => `{"text":"x","truthful":true,"attachments":${wide}}`],
  ['/api/reports', (wide) => wide],
  ['/api/reports/status', (wide) => `{"number":${wide},"queryCode":"1"}`],
  ['/api/session', (wide) => `{"login":${wide},"password":"x"}`],
  ['/api/tasks/:task/complete', (wide) => `{"data":{"bureau":${wide}}}`, 'clerk1'],
  ['/api/accounts', (wide) => `{"login":"aa","name":"x","unit":"centre","roles":${wide}}`, 'security'],
  ['/api/policy/check', (wide) => `{"base":1,"changes":${wide}}`, 'designer'],
];

async function refusedWithoutStall(body: string, [path, , login]: (typeof ROUTES)[number]): Promise<void> {
  const watch = new StallWatch();
  const token = login === undefined ? {} : { token: tokens[login] ?? '' };
  const answer = await api.post(path.replace(':task', task), { body, ...token });
  expect([path, answer.status, answer.body.code]).toEqual([path, 400, 'http.too-many-values']);
  expect(watch.stop()).toBeLessThan(LONGEST_STALL);
}

describe('a body of very many values', () => {
  it.each([
    ['empty lists', list(330_000, '[]')],
    ['objects', list(100_000, '{"a":1}')],
    ['numbers', list(500_000, '1')],
    ['fields', fields(80_000, '1')],
  ])('(%s) is refused before anybody looks at each of them', async (_, wide) => {
    for (const route of ROUTES) await refusedWithoutStall(route[1](wide), route);
  });

  it('is looked at without a stall while it is within bounds', async () => {
    const watch = new StallWatch();
    for (const [path, body, login] of ROUTES) {
      const token = login === undefined ? {} : { token: tokens[login] ?? '' };
      const { status } = await api.post(path.replace(':task', task), { body: body(list(24_000, '[]')), ...token });
      expect([path, status]).toEqual([path, expect.any(Number)]);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
    }
    expect(watch.stop()).toBeLessThan(LONGEST_STALL);
  });

  it('in a file of a draft is a problem of that file', async () => {
    const path = 'rules/report-base/entries.json';
    const body = { base: 1, changes: { [path]: list(300_000, '[]') } };
    const watch = new StallWatch();
    const answer = await api.post('/api/policy/check', { token: tokens.designer ?? '', body });
    expect(answer.body).toMatchObject({ problems: [{ path, rule: 'too-large' }] });
    expect(watch.stop()).toBeLessThan(LONGEST_STALL);
  });
});
