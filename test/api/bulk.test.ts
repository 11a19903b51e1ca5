import { randomUUID } from 'node:crypto';
import { ApiHost, type Body } from './api-host.js';

interface Item {
  readonly id: string;
  readonly ok: boolean;
  readonly code: string | null;
  readonly detail: string | null;
  readonly revision: number | null;
}

describe('several tasks at once', () => {
  let api: ApiHost;
  let clerk: string;
  let colleague: string;
  beforeAll(async () => {
    api = await ApiHost.open();
    [clerk, colleague] = await Promise.all([api.signIn('clerk1'), api.signIn('clerk2')]);
  });
  afterAll(() => api.close());

  const tasks = async (count: number): Promise<Body[]> => {
    const found: Body[] = [];
    for (let at = 0; at < count; at += 1) found.push(await api.task(clerk, (await api.submit()).number));
    return found;
  };
  const itemsOf = (body: Body) => body.items as unknown as readonly Item[];
  const UNKNOWN = `${'0'.repeat(32)}:t1`;
  const DISPATCH = { action: 'dispatch', lead: 'rivers' };

  it('are claimed one by one: what is gone or unknown is said, the others go on', async () => {
    const [first, second] = await tasks(2);
    const held = { token: colleague, headers: { 'if-match': '"0"' } };
    expect((await api.post(`/api/tasks/${second?.id}/claim`, held)).status).toBe(200);
    const items = [first?.id, second?.id, UNKNOWN].map((id) => ({ id, revision: 0 }));
    const { status, body } = await api.post('/api/tasks/claim', { token: clerk, body: { items } });
    expect(status).toBe(200);
    expect(itemsOf(body).map(({ ok, code }) => [ok, code])).toEqual([
      [true, null],
      [false, 'task.claimed-already'],
      [false, 'http.unknown'],
    ]);
    expect(itemsOf(body)[1]?.detail).toBe('该任务已由他人认领');
  });

  it('are dispatched together when they are alike, and the same request again changes nothing more', async () => {
    const ids = (await tasks(3)).map(({ id }) => id);
    const key = randomUUID();
    const ask = { token: clerk, key, body: { ids, data: DISPATCH } };
    const once = await api.post('/api/tasks/complete', ask);
    expect(itemsOf(once.body).map(({ ok }) => ok)).toEqual([true, true, true]);
    const again = await api.post('/api/tasks/complete', ask);
    expect(again.body).toEqual(once.body);
    const other = await api.post('/api/tasks/complete', {
      ...ask,
      body: { ids, data: { ...DISPATCH, lead: 'legal' } },
    });
    expect(itemsOf(other.body).map(({ code }) => code)).toEqual(Array(3).fill('command.key-reused'));
  });

  it('are refused one by one when the form is not filled in, or the step is another', async () => {
    const [first] = await tasks(1);
    const wrong = await api.post('/api/tasks/complete', { token: clerk, body: { ids: [first?.id], data: {} } });
    expect(itemsOf(wrong.body)[0]).toMatchObject({ ok: false, code: 'form.invalid' });
    const vague = await api.submit({ text: '你们管管吧,我们这里的水不行。', place: { text: '' } });
    const review = await api.task(clerk, vague.number);
    expect(review.element).toBe('acceptance-review');
    const ids = [first?.id, review.id];
    const mixed = await api.post('/api/tasks/complete', { token: clerk, body: { ids, data: DISPATCH } });
    expect(itemsOf(mixed.body).map(({ code }) => code)).toEqual([null, 'task.unlike']);
  });

  it('have a bound, and name each once', async () => {
    const many = Array.from({ length: 51 }, (_, at) => `${'0'.repeat(32)}:t${at}`);
    const send = (ids: readonly string[]) =>
      api.post('/api/tasks/complete', { token: clerk, body: { ids, data: DISPATCH } });
    expect((await send(many)).status).toBe(400);
    expect((await send([UNKNOWN, UNKNOWN])).status).toBe(400);
  });
});

describe('around a case', () => {
  let api: ApiHost;
  let clerk: string;
  beforeAll(async () => {
    api = await ApiHost.open();
    clerk = await api.signIn('clerk1');
  });
  afterAll(() => api.close());

  it('are others of the same county, as far as one may see them', async () => {
    const first = await api.submit({ text: '平江县汨罗江边有人偷倒弃渣进河道。', place: { text: '湖南省平江县' } });
    const second = await api.submit({ text: '平江县福寿山水库大坝渗漏,无人修缮。', place: { text: '湖南省平江县' } });
    await api.task(clerk, second.number);
    const { body, text } = await api.get(`/api/cases/${first.number}/neighbours`, clerk);
    const found = body.items.find(({ number }) => number === second.number);
    expect(found).toMatchObject({ statusTitle: expect.any(String), subject: '平江县福寿山水库大坝渗漏,无人修缮' });
    expect(text).not.toMatch(/举报人甲|138\d{8}/);
    const outsider = await api.signIn('rivers-handler');
    expect((await api.get(`/api/cases/${first.number}/neighbours`, outsider)).status).toBe(404);
    const task = await api.task(clerk, first.number);
    const body2 = { data: { action: 'dispatch', lead: 'rivers' } };
    const done = await api.post(`/api/tasks/${task.id}/complete`, { token: clerk, body: body2 });
    expect(done.status).toBe(200);
    expect((await api.get(`/api/cases/${first.number}/neighbours`, outsider)).body.items).toEqual([]);
  });

  it('are those who looked, for the centre and the auditor only', async () => {
    const { number } = await api.submit();
    await api.get(`/api/cases/${number}`, clerk);
    const { body } = await api.get(`/api/cases/${number}/looks`, clerk);
    expect(body.items.at(-1)).toMatchObject({ action: 'view', actor: { name: '演示·受理员甲' } });
    expect((await api.get(`/api/cases/${number}/looks`, await api.signIn('rivers-handler'))).status).toBe(403);
    expect((await api.get('/api/cases/JB20260302-999999/looks', clerk)).status).toBe(404);
  });
});

describe('notices', () => {
  let api: ApiHost;
  let duty: string;
  beforeAll(async () => {
    api = await ApiHost.open();
    duty = await api.signIn('duty1');
  });
  afterAll(() => api.close());

  it('are counted until they are read, each person for himself', async () => {
    await api.submit({ text: '平江县水库大坝决口,下游村庄被淹,有人失踪,请马上救援！' });
    const unread = async (token: string) =>
      (await api.get('/api/notices/unread', token)).body as Body & { unread: number };
    for (let look = 0; look < 400 && (await unread(duty)).unread === 0; look += 1)
      await new Promise((resolve) => setTimeout(resolve, 50));
    const { unread: before } = await unread(duty);
    expect(before).toBeGreaterThan(0);
    const { body } = await api.get('/api/notices', duty);
    expect(body.items[0]).toMatchObject({ read: false });
    const mark = (what: object) => api.post('/api/notices/read', { token: duty, body: what, key: null });
    expect((await mark({ ids: [body.items[0]?.id] })).body).toMatchObject({ unread: before - 1 });
    expect((await api.get('/api/notices', duty)).body.items[0]).toMatchObject({ read: true });
    expect((await unread(await api.signIn('duty2'))).unread).toBe(before);
    expect((await mark({ all: true })).body).toMatchObject({ unread: 0 });
    expect((await mark({})).status).toBe(400);
  });
});
