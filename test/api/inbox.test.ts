import { taskRow } from '../../src/workplaces/inbox/task-row.js';
import { ApiHost, type Body } from './api-host.js';

describe('the inbox (GET /api/tasks)', () => {
  let api: ApiHost;
  let clerk: string;
  const numbers: string[] = [];
  beforeAll(async () => {
    api = await ApiHost.open();
    clerk = await api.signIn('clerk1');
    for (let at = 0; at < 4; at += 1) numbers.push((await api.submit()).number);
    await api.task(clerk, numbers.at(-1) ?? '');
  });
  afterAll(() => api.close());

  const list = async (query: string, token = clerk) => {
    const { status, body } = await api.get(`/api/tasks?limit=100&${query}`, token);
    expect(status).toBe(200);
    return body.items.map((item) => taskRow.parse(item));
  };
  const numbersIn = async (query: string) => (await list(query)).map(({ number }) => number);

  it('shows in each row what it is about and every open clock, counted on the server', async () => {
    const row = (await list('')).find(({ number }) => number === numbers[0]);
    expect(row).toMatchObject({
      name: '分办',
      roleTitle: '监督举报中心',
      unitTitle: '监督举报中心',
      natureTitle: '举报',
      category: '河湖突出问题',
      group: 'week',
      mine: false,
      coverFor: null,
      flags: { emergency: false, supervised: false, returned: 0 },
    });
    expect(row?.subject).toContain('有人夜里用抽沙船偷采河沙');
    expect(row?.place).toContain('湖南省');
    const dispatch = row?.clocks.find(({ key }) => key === 'dispatch.report');
    expect(dispatch).toMatchObject({ title: '举报分办', phase: 'running', workingDaysLeft: 2, total: 2, counted: 0 });
  });

  it('shows nothing of who reports, in rows, words or facets', async () => {
    const { text } = await api.get('/api/tasks?limit=100', clerk);
    expect(text).not.toMatch(/举报人甲|1381000\d{4}|"reporter"|"words"/);
  });

  it('finds a case by its number, its last six digits and by words of subject and place', async () => {
    const [first = '', second = ''] = numbers;
    expect(await numbersIn(`number=${first}`)).toEqual([first]);
    expect(await numbersIn(`number=${first.slice(-6)}`)).toEqual([first]);
    expect(await numbersIn(`q=${second.slice(-6)}`)).toEqual([second]);
    const county = (await list(`number=${first}`))[0]?.place.slice(-3) ?? '';
    expect(await numbersIn(`q=${encodeURIComponent(`${county} 偷采河沙`)}`)).toEqual([first]);
    expect(await numbersIn(`q=${encodeURIComponent('水库大坝')}`)).toEqual([]);
  });

  it('refuses a search for less than two characters, and a number that is none', async () => {
    const short = await api.get(`/api/tasks?q=${encodeURIComponent('河')}`, clerk);
    expect([short.status, short.body.errors[0]?.path]).toEqual([400, 'q']);
    expect((await api.get('/api/tasks?number=12', clerk)).status).toBe(400);
    expect((await api.get('/api/tasks?due=soon', clerk)).status).toBe(400);
  });

  it('filters by due group, working days, step, category and hands', async () => {
    const all = await numbersIn('');
    expect(await numbersIn('due=week')).toEqual(all);
    expect(await numbersIn('due=overdue')).toEqual([]);
    expect(await numbersIn('within=2')).toEqual(all);
    expect(await numbersIn('within=1')).toEqual([]);
    expect(await numbersIn('element=dispatch-desk')).toEqual(all);
    expect(await numbersIn('element=arbitration-desk')).toEqual([]);
    expect(await numbersIn(`category=${encodeURIComponent('水土保持')}`)).toEqual([]);
    expect(await numbersIn('claimed=true')).toEqual([]);
    expect(await numbersIn('claimed=false&sort=newest')).toHaveLength(all.length);
  });

  it('pages the newest first without losing or repeating a row', async () => {
    const seen: string[] = [];
    for (let next: string | null = ''; next !== null; ) {
      const { body }: { body: Body } = await api.get(
        `/api/tasks?limit=1&sort=newest&due=week&cursor=${next}`.replace(/&cursor=$/, ''),
        clerk,
      );
      seen.push(...body.items.map(({ number }) => number));
      next = body.next;
    }
    expect(seen.toSorted()).toEqual(numbers.toSorted());
  });

  it('counts by group, and moves them as days go by', async () => {
    const counts = async () => (await api.get('/api/tasks/counts', clerk)).body;
    expect(await counts()).toMatchObject({
      open: 4,
      overdue: 0,
      today: 0,
      week: 4,
      unclaimed: 4,
      mine: 0,
      capped: 10_000,
    });
    await api.moveTo('2026-03-05T09:00:00+08:00');
    expect(await counts()).toMatchObject({ overdue: 4, week: 0 });
    const [row] = await list('due=overdue');
    expect(row).toMatchObject({ group: 'overdue', overdue: true });
    expect(row?.clocks[0]).toMatchObject({ phase: 'overdue', workingDaysLeft: -1 });
  });

  it('shows another unit nothing, whatever it asks for', async () => {
    const outsider = await api.signIn('rivers-handler');
    expect(await list(`number=${numbers[0]}`, outsider)).toEqual([]);
    expect(await list(`q=${encodeURIComponent('偷采河沙')}`, outsider)).toEqual([]);
    expect((await api.get('/api/tasks/counts', outsider)).body).toMatchObject({ open: 0, overdue: 0 });
  });
});
