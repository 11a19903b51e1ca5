import {
  broken,
  changed,
  delivery,
  incident,
  LONG_NAME,
  LONG_TEXT,
  many,
  plain,
  quarantined,
  type Scene,
  then,
} from './staff-scenes.js';

const SUMMARY = /\/api\/operations\/summary/;
const ALERTS = /\/api\/duty\/alerts\?/;
const DANGER = '平江县昌江水库大坝已经垮坝，下游多人被困。';
const page = (items: readonly unknown[]) => ({ items, next: null });
const several = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));
const FAULT = '表达式“case.nature”没有值';

/** The emergency is raised once for all scenes. */
let raised: Promise<unknown> | null = null;
const withAlert = (scene: Scene): Scene => ({
  name: scene.name,
  open: async (site, size) => {
    raised ??= site.api.submit({ text: DANGER, place: { text: '湖南省平江县昌江水库' } });
    await raised;
    return scene.open(site, size);
  },
});

const list = (name: string, path: string, ready: string, asked: RegExp, items: unknown): Scene =>
  changed({ name, login: 'operator', path: `/operations/${path}`, ready }, asked, () => items);

/** The operator's pages, the hotline desk, the duty console, signing in, what is not there. */
export const DESK_SCENES: readonly Scene[] = [
  plain('operations', 'operator', '/operations', '到期未处理'),
  broken('operations-error', 'operator', '/operations', SUMMARY),
  changed({ name: 'operations-overfull', login: 'operator', path: '/operations', ready: '万以上' }, SUMMARY, (body) => {
    const most = { count: 10_000, more: true };
    const sweeper = {
      ...(body.sweeper as object),
      ok: false,
      fault: LONG_TEXT.slice(0, 200),
      overdue: most,
      lagSeconds: 400_000,
    };
    const checks = [{ name: 'database', ok: false, detail: LONG_TEXT.slice(0, 200) }];
    return {
      ...body,
      incidents: most,
      quarantine: most,
      deliveries: { held: most, unknown: most, waiting: most },
      sweeper,
      checks,
    };
  }),
  plain('incidents-empty', 'operator', '/operations/incidents', '没有停住的案件'),
  broken('incidents-error', 'operator', '/operations/incidents', /\/api\/incidents\?/),
  list('incidents', 'incidents', '形成受理结论', /\/api\/incidents\?/, page(several(3, (at) => incident(at, FAULT)))),
  list(
    'incidents-overfull',
    'incidents',
    '形成受理结论',
    /\/api\/incidents\?/,
    page(several(50, (at) => incident(at, LONG_TEXT.slice(0, 300)))),
  ),
  then(
    'incidents-retry',
    list('', 'incidents', '形成受理结论', /\/api\/incidents\?/, page([incident(0, FAULT)])),
    async (open) => {
      await open.getByRole('button', { name: '重试…' }).click();
      await open.getByRole('dialog').waitFor();
    },
  ),
  list(
    'held',
    'held',
    '告知举报人',
    /\/api\/deliveries\?/,
    page(several(3, (at) => delivery(at, 'held', '短信网关拒收'))),
  ),
  list(
    'unknown-overfull',
    'unknown',
    '告知举报人',
    /\/api\/deliveries\?/,
    page(several(50, (at) => delivery(at, 'unknown', LONG_TEXT.slice(0, 200)))),
  ),
  list(
    'quarantine',
    'quarantine',
    '到期处理',
    /\/api\/quarantine/,
    several(30, (at) => quarantined(at, LONG_TEXT.slice(0, 160))),
  ),
  plain('quarantine-empty', 'operator', '/operations/quarantine', '没有被隔离的案件'),
  plain('desk', 'clerk1', '/desk', '接起来电'),
  broken('desk-error', 'clerk1', '/desk', /\/api\/desk\/(script|calls)/),
  changed({ name: 'duty-empty', login: 'duty1', path: '/duty', ready: '没有未解除的突发事件' }, ALERTS, (body) => ({
    ...body,
    items: [],
    next: null,
  })),
  withAlert(plain('duty', 'duty1', '/duty', '垮坝')),
  broken('duty-error', 'duty1', '/duty', ALERTS),
  withAlert(
    changed(
      { name: 'duty-overfull', login: 'duty1', path: '/duty', ready: LONG_NAME.slice(0, 12) },
      ALERTS,
      (body) => ({
        ...body,
        items: many(body.items, 20, { text: LONG_TEXT, place: LONG_NAME }).map((alert, at) => ({
          ...alert,
          number: `JB20260302-${String(at).padStart(6, '0')}`,
          case: `c${at}`,
        })),
      }),
    ),
  ),
  plain('not-found', 'clerk1', '/nowhere', '没有找到这一页'),
  plain('no-workplace', 'security', '', '没有找到这一页'),
  { name: 'sign-in', open: signIn },
  then('sign-in-refused', { name: '', open: signIn }, async (open) => {
    await open.getByLabel('账号').fill('clerk1');
    await open.getByLabel('密码').fill('not-the-password');
    await open.getByRole('button', { name: '登录' }).click();
    await open.getByRole('alert').waitFor();
  }),
];

async function signIn(...[site, size]: Parameters<Scene['open']>) {
  const open = await site.visitor(size);
  await open.goto(site.url('/work'));
  await open.getByRole('button', { name: '登录' }).waitFor();
  return open;
}
