import { ApiHost } from './api-host.js';

let api: ApiHost;
let clerk: string;
beforeAll(async () => {
  api = await ApiHost.open();
  clerk = await api.signIn('clerk1');
});
afterAll(() => api.close());

describe('an answer of the API', () => {
  it('is kept by nobody on its way', async () => {
    const { number } = await api.submit();
    const signedIn = await api.post('/api/session', { body: { login: 'nobody', password: 'x' }, key: null });
    const seen = await api.get(`/api/cases/${number}`, clerk);
    const about = await api.get('/api/about');
    for (const { headers } of [signedIn, seen, about]) expect(headers.get('cache-control')).toBe('no-store');
  });

  it('says which methods a path knows', async () => {
    const { status, headers, body } = await api.ask('DELETE', '/api/reports', { token: clerk });
    expect([status, body.code, headers.get('allow')]).toEqual([405, 'http.wrong-method', 'POST']);
    expect((await api.get('/api/nowhere', clerk)).status).toBe(404);
  });

  it.each(['/api/cases', '/api/tasks'])('to a made-up cursor of %s is a refusal', async (list) => {
    const { status, body } = await api.get(`${list}?cursor=bm9uc2Vuc2U`, clerk);
    expect([status, body.code]).toEqual([400, 'http.bad-cursor']);
  });

  it('to a form with 20,000 unknown fields stays short', async () => {
    const { number } = await api.submit();
    const { id } = await api.task(clerk, number);
    const data = Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`x${at}`, 1]));
    const { status, body } = await api.post(`/api/tasks/${id}/complete`, { token: clerk, body: { data } });
    expect(status).toBe(422);
    expect(body.errors.length).toBeLessThanOrEqual(50);
  });
});

describe('a request', () => {
  const send = (body: string | Uint8Array<ArrayBuffer>) =>
    fetch(`${api.host.url}/api/reports`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': 'conventions-0001' },
      body,
    });

  it('that is no UTF-8 is refused, not repaired', async () => {
    const bytes = Buffer.concat([Buffer.from('{"truthful":true,"text":"'), Buffer.from([0xc4, 0xe3, 0xba, 0xc3])]);
    const answer = await send(new Uint8Array(Buffer.concat([bytes, Buffer.from('"}')])));
    expect([answer.status, await answer.json()]).toMatchObject([400, { code: 'http.not-utf8' }]);
  });

  it('that names __proto__ is refused like any unknown field', async () => {
    const answer = await send('{"truthful":true,"text":"河堤被掏空。","reporter":{"anonymous":true,"__proto__":{}}}');
    expect([answer.status, await answer.json()]).toMatchObject([400, { code: 'http.invalid-name' }]);
  });

  it('with a file says what is wrong with it', async () => {
    const upload = (field: string) => {
      const form = new FormData();
      form.append(field, new Blob([new Uint8Array([1])]), 'a.png');
      return api.post('/api/attachments', { body: form });
    };
    expect((await upload('picture')).body.code).toBe('http.upload-field');
    const empty = new FormData();
    expect((await api.post('/api/attachments', { body: empty })).body.code).toBe('http.upload-missing');
  });

  it('to move the demo clock backwards is refused', async () => {
    const { status, body } = await api.moveTo('2026-01-01T00:00:00+08:00');
    expect([status, body.code]).toEqual([422, 'demo.clock-backwards']);
  });
});

describe('the path of a case', () => {
  it('names each element once, with times and counts', async () => {
    const { number } = await api.submit();
    const { status, body } = await api.get(`/api/cases/${number}/path`, clerk);
    const { elements, complete } = body as unknown as { elements: { element: string }[]; complete: boolean };
    expect([status, complete]).toEqual([200, true]);
    expect(elements).toContainEqual(
      expect.objectContaining({ process: 'report-acceptance', element: 'dispatch-desk', entered: 1, completed: 0 }),
    );
    expect(new Set(elements.map(({ element }) => element)).size).toBe(elements.length);
  });
});
