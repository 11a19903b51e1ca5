import {
  broken,
  changed,
  delivery,
  LONG_NAME,
  LONG_TEXT,
  many,
  notice,
  person,
  plain,
  type Scene,
  then,
} from './staff-scenes.js';

const SUPERVISED = '河湖司 3 件逾期，请在今日内说明';
const COVERS = /\/api\/covers$/;
const SHEET = /\/api\/desk\/handover\?/;
const NOTICES = /\/api\/notices\?/;
const REGISTERS = /\/api\/registers\?/;
const DELIVERIES = /\/api\/deliveries\?/;

const cover = (at: number, name: string, active: boolean) => ({
  id: `cover-${at}`,
  person: person('p', name),
  deputy: person('d', `${name}的代办人`),
  from: '2026-03-02',
  until: '2026-03-06',
  setBy: person('p', name),
  active,
});
const page = (items: readonly unknown[]) => ({ items, next: null });
const numbers = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    number: `JB20260302-${String(at).padStart(6, '0')}`,
    n: at + 1,
    case: `c${at}`,
    at: '2026-03-02T01:00:00.000Z',
  }));
const several = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));

const handover: Scene = {
  name: 'handover',
  open: async (site, size) => {
    const { number } = await site.api.submit();
    await site.api.task(await site.api.signIn('clerk1'), number);
    return plain('', 'clerk1', '/tasks/handover', '未办任务').open(site, size);
  },
};

/** Notices, covers, handover, registers, messages that wait: normal, empty, in error, overfull. */
export const TOOL_SCENES: readonly Scene[] = [
  changed({ name: 'notices', login: 'clerk1', path: '/tasks/notices', ready: '快到期' }, NOTICES, () =>
    page([
      notice(0, 'warn', '剩余 1 个工作日'),
      notice(1, 'supervise', SUPERVISED),
      notice(2, 'overdue', '逾期 1 个工作日'),
    ]),
  ),
  plain('notices-empty', 'songliao-undertaker', '/tasks/notices', '没有提醒'),
  broken('notices-error', 'clerk1', '/tasks/notices', NOTICES),
  changed({ name: 'notices-overfull', login: 'clerk1', path: '/tasks/notices', ready: '督办' }, NOTICES, () =>
    page(several(50, (at) => notice(at, 'supervise', LONG_TEXT.slice(0, 300)))),
  ),
  changed({ name: 'covers', login: 'centre-supervisor', path: '/tasks/covers', ready: '今日有效' }, COVERS, () => ({
    mine: [cover(0, '演示·中心负责人', false)],
    forMe: [cover(1, '演示·受理员甲', true)],
    unit: [cover(1, '演示·受理员甲', true)],
  })),
  plain('covers-empty', 'clerk1', '/tasks/covers', '没有人代您办'),
  broken('covers-error', 'clerk1', '/tasks/covers', COVERS),
  changed(
    { name: 'covers-overfull', login: 'centre-supervisor', path: '/tasks/covers', ready: '今日有效' },
    COVERS,
    () => ({
      mine: [],
      forMe: [],
      unit: several(40, (at) => cover(at, LONG_NAME.slice(0, 40), at % 2 === 0)),
    }),
  ),
  then('covers-refused', plain('', 'clerk1', '/tasks/covers', '没有人代您办'), async (open) => {
    await open.getByRole('button', { name: '设代办人' }).click();
    await open.getByText('请选代办人和起止日期').waitFor();
  }),
  handover,
  plain('handover-empty', 'songliao-undertaker', '/tasks/handover', '没有逾期的'),
  broken('handover-error', 'clerk1', '/tasks/handover', SHEET),
  changed({ name: 'handover-overfull', login: 'clerk1', path: '/tasks/handover', ready: '只列前' }, SHEET, (sheet) => {
    const { came } = sheet as { came: { items: unknown[] } };
    const list = { count: 10_000, items: many(came.items, 50, { subject: LONG_TEXT.slice(0, 120) }) };
    const note = { id: 'n', at: '2026-03-02T01:00:00.000Z', by: person('p', LONG_NAME.slice(0, 30)), text: LONG_TEXT };
    return {
      ...sheet,
      came: list,
      overdue: list,
      dueNext: { day: '2026-03-03', ...list },
      open: 10_000,
      notes: [note],
    };
  }),
  then('handover-refused', handover, async (open) => {
    await open.getByLabel('自', { exact: true }).fill('2026-03-20T09:00');
    await open.getByRole('button', { name: '取出' }).click();
    await open.getByRole('alert').waitFor();
  }),
  changed({ name: 'registers', login: 'clerk1', path: '/tasks/registers', ready: '延备' }, REGISTERS, () =>
    page(numbers(6)),
  ),
  plain('registers-empty', 'clerk1', '/tasks/registers', '没有延期备案'),
  broken('registers-error', 'clerk1', '/tasks/registers', REGISTERS),
  changed({ name: 'registers-overfull', login: 'clerk1', path: '/tasks/registers', ready: '延备' }, REGISTERS, () =>
    page(numbers(100)),
  ),
  changed({ name: 'deliveries', login: 'clerk1', path: '/tasks/deliveries', ready: '告知举报人' }, DELIVERIES, () =>
    page([delivery(0, 'unknown', null), delivery(1, 'unknown', '网关超时')]),
  ),
  plain('deliveries-empty', 'clerk1', '/tasks/deliveries', '没有结果不明的'),
];
