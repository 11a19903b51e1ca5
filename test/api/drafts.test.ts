import { ApiHost, type Body, type Reply } from './api-host.js';

describe('the draft of a form (/api/tasks/:id/draft)', () => {
  let api: ApiHost;
  let clerk: string;
  let id: string;
  let number: string;
  beforeAll(async () => {
    api = await ApiHost.open();
    clerk = await api.signIn('clerk1');
    ({ number } = await api.submit());
    ({ id } = await api.task(clerk, number));
  });
  afterAll(() => api.close());

  const draft = (method: string, ask: { token?: string; data?: object; match?: string } = {}): Promise<Reply> =>
    api.ask(method, `/api/tasks/${id}/draft`, {
      token: ask.token ?? clerk,
      key: null,
      ...(ask.data && { body: { data: ask.data } }),
      ...(ask.match !== undefined && { headers: { 'if-match': `"${ask.match}"` } }),
    });

  it('is kept revision by revision, for its writer alone', async () => {
    expect((await draft('GET')).status).toBe(404);
    expect((await draft('PUT', { data: { reason: '一' } })).status).toBe(428);
    const first = await draft('PUT', { data: { reason: '张三说的' }, match: '0' });
    expect([first.status, first.body.revision, first.headers.get('etag')]).toEqual([200, 1, '"1"']);
    expect((await draft('PUT', { data: { reason: '二' }, match: '1' })).body.revision).toBe(2);
    expect((await draft('GET')).body).toMatchObject({ revision: 2, data: { reason: '二' } });
    const colleague = await api.signIn('clerk2');
    expect((await draft('GET', { token: colleague })).status).toBe(404);
  });

  it('answers a late saving with both values to choose from', async () => {
    const late = await draft('PUT', { data: { reason: '三' }, match: '1' });
    expect([late.status, late.body.code]).toEqual([412, 'draft.stale']);
    expect((late.body as Body & { current: object }).current).toMatchObject({ revision: 2, data: { reason: '二' } });
    expect((await draft('PUT', { data: {}, match: '0' })).status).toBe(412);
  });

  it('has a bound, and is not there for whoever may not see the case', async () => {
    const large = await draft('PUT', { data: { reason: '字'.repeat(30_000) }, match: '2' });
    expect([large.status, large.body.code]).toEqual([413, 'draft.too-large']);
    const outsider = await api.signIn('rivers-handler');
    for (const method of ['GET', 'DELETE']) expect((await draft(method, { token: outsider })).status).toBe(404);
    expect((await draft('PUT', { token: outsider, data: {}, match: '0' })).status).toBe(404);
  });

  it('is dropped on asking, and goes with its task', async () => {
    expect((await draft('DELETE')).status).toBe(200);
    expect((await draft('PUT', { data: { reason: '四' }, match: '0' })).status).toBe(200);
    const body = { data: { action: 'dispatch', lead: 'rivers' } };
    expect((await api.post(`/api/tasks/${id}/complete`, { token: clerk, body })).status).toBe(200);
    expect((await draft('GET')).status).toBe(404);
  });
});
