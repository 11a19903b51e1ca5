import { ApiHost, type Body } from './api-host.js';

interface CoverBody {
  readonly id: string;
  readonly active: boolean;
  readonly person: { readonly id: string };
}

describe('standing in for somebody (A/B 角)', () => {
  let api: ApiHost;
  const token: Record<string, string> = {};
  const id: Record<string, string> = {};
  beforeAll(async () => {
    api = await ApiHost.open();
    for (const login of ['clerk1', 'clerk2', 'centre-supervisor', 'rivers-handler']) {
      token[login] = await api.signIn(login);
      id[login] = (await api.get('/api/session', token[login])).body.id;
    }
  });
  afterAll(() => api.close());

  const WEEK = { from: '2026-03-02', until: '2026-03-06' };
  const set = (login: string, body: object) => api.post('/api/covers', { token: token[login], body });
  const codeOf = async (login: string, body: object) => (await set(login, { ...WEEK, ...body })).body.code;
  const end = (login: string, cover: string) =>
    api.ask('DELETE', `/api/covers/${cover}`, { token: token[login], key: null });
  const claimed = async (login: string): Promise<Body> => {
    const { number } = await api.submit();
    const task = await api.task(token[login] ?? '', number);
    const ask = { token: token[login], headers: { 'if-match': `"${task.revision}"` } };
    expect((await api.post(`/api/tasks/${task.id}/claim`, ask)).status).toBe(200);
    return task;
  };
  const mine = async (login: string) =>
    (await api.get('/api/tasks?scope=mine&limit=100', token[login])).body.items as unknown as readonly {
      readonly id: string;
      readonly coverFor: { readonly id: string } | null;
    }[];

  it('gives the deputy the tasks of the absent person, marked, and records for whom he acts', async () => {
    const task = await claimed('clerk1');
    const dispatch = { body: { data: { action: 'dispatch', lead: 'rivers' } } };
    const before = await api.post(`/api/tasks/${task.id}/complete`, { token: token.clerk2, ...dispatch });
    expect(before.body.code).toBe('task.claimed-already');
    const { status, body } = await set('clerk1', { ...WEEK, deputy: id.clerk2 });
    expect([status, body]).toEqual([200, expect.objectContaining({ active: true, from: WEEK.from })]);
    const row = (await mine('clerk2')).find((one) => one.id === task.id);
    expect(row?.coverFor).toMatchObject({ id: id.clerk1 });
    const done = await api.post(`/api/tasks/${task.id}/complete`, { token: token.clerk2, ...dispatch });
    expect(done.status).toBe(200);
    const entries: { kind: string; data: object; actor: { id: string } }[] = [];
    for (let after: string | number | null = 0; after !== null; ) {
      const page: Body = (await api.get(`/api/cases/${task.number}/history?limit=100&after=${after}`, token.clerk1))
        .body;
      entries.push(...(page.items as unknown as typeof entries));
      after = page.next;
    }
    const entry = entries.find(({ kind }) => kind === 'task.on-behalf');
    expect(entry).toMatchObject({ actor: { id: id.clerk2 }, data: { onBehalfOf: id.clerk1 } });
    expect((await end('clerk1', body.id)).status).toBe(200);
    expect((await mine('clerk2')).every(({ coverFor }) => coverFor === null)).toBe(true);
  });

  it('is set by the head of the unit too, and by nobody else', async () => {
    expect(await codeOf('clerk2', { person: id.clerk1, deputy: id.clerk2 })).toBe('cover.not-allowed');
    expect(await codeOf('rivers-handler', { person: id.clerk1, deputy: id.clerk2 })).toBe('http.unknown');
    const { status, body } = await set('centre-supervisor', { ...WEEK, person: id.clerk1, deputy: id.clerk2 });
    expect(status).toBe(200);
    const { unit } = (await api.get('/api/covers', token['centre-supervisor'])).body as unknown as {
      unit: CoverBody[];
    };
    expect(unit.map((cover) => cover.person.id)).toContain(id.clerk1);
    expect((await end('rivers-handler', body.id)).status).toBe(404);
    expect((await end('centre-supervisor', body.id)).status).toBe(200);
  });

  it('goes to one person of the same unit and post only, once, and never on to a third', async () => {
    expect(await codeOf('clerk1', { deputy: id.clerk1 })).toBe('cover.self');
    expect(await codeOf('clerk1', { deputy: id['rivers-handler'] })).toBe('cover.other-unit');
    expect(await codeOf('clerk1', { deputy: 'nobody' })).toBe('cover.other-unit');
    expect(await codeOf('centre-supervisor', { deputy: id.clerk1 })).toBe('cover.other-post');
    const { body } = await set('clerk1', { ...WEEK, deputy: id.clerk2 });
    expect(await codeOf('clerk1', { deputy: id.clerk2 })).toBe('cover.set-already');
    expect(await codeOf('clerk2', { deputy: id.clerk1 })).toBe('cover.chain');
    expect((await end('clerk2', body.id)).status).toBe(404);
    expect((await end('clerk1', body.id)).status).toBe(200);
  });

  it('has days that make sense', async () => {
    const deputy = id.clerk2;
    expect(await codeOf('clerk1', { deputy, from: '2026-03-06', until: '2026-03-05' })).toBe('cover.ends-before');
    expect(await codeOf('clerk1', { deputy, from: '2026-02-01', until: '2026-02-05' })).toBe('cover.past');
    expect(await codeOf('clerk1', { deputy, until: '2026-09-30' })).toBe('cover.too-long');
    expect((await set('clerk1', { deputy, from: 'soon', until: 'later' })).status).toBe(400);
  });

  it('offers whoever may step in', async () => {
    const { body } = await api.get('/api/covers/candidates', token.clerk1);
    const found = (body as unknown as readonly Body[]).map((one) => one.id);
    expect(found).toContain(id.clerk2);
    expect(found).not.toContain(id.clerk1);
    const other = await api.get(`/api/covers/candidates?person=${id.clerk1}`, token.clerk2);
    expect(other.body.code).toBe('cover.not-allowed');
  });

  it('names the people of the unit to its head alone', async () => {
    const of = async (login: string) =>
      ((await api.get('/api/covers/people', token[login])).body as unknown as readonly Body[]).map((one) => one.id);
    expect(await of('centre-supervisor')).toEqual(expect.arrayContaining([id.clerk1, id.clerk2]));
    expect(await of('centre-supervisor')).not.toContain(id['rivers-handler']);
    expect(await of('clerk1')).toEqual([]);
  });

  it('is over when its days are', async () => {
    const task = await claimed('clerk1');
    await set('clerk1', { ...WEEK, deputy: id.clerk2 });
    expect((await mine('clerk2')).some((one) => one.id === task.id)).toBe(true);
    await api.moveTo('2026-03-07T09:00:00+08:00');
    expect((await mine('clerk2')).some((one) => one.id === task.id)).toBe(false);
  });
});
