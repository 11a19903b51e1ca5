import { ApiHost, PASSWORD } from './api-host.js';

let api: ApiHost;
beforeAll(async () => {
  api = await ApiHost.open();
});
afterAll(() => api.close());

const signIn = (login: string, password: string, headers: Record<string, string> = {}) =>
  api.post('/api/session', { body: { login, password }, key: null, headers });

describe('signing in over HTTP', () => {
  it('gives a cookie no script can read and no other site can send', async () => {
    const { status, headers, body } = await signIn('clerk1', PASSWORD);
    expect(status).toBe(201);
    expect(body.person).toMatchObject({ unit: 'centre', roles: ['centre'] });
    const cookie = headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^shuijing_session=[\w-]{40,}; Path=\/; Expires=.*; HttpOnly; SameSite=Strict$/);
    const who = await api.ask('GET', '/api/session', { headers: { cookie: cookie.split(';')[0] ?? '' } });
    expect(who.body).toMatchObject({ name: '演示·受理员甲' });
  });

  it('answers a wrong password and an unknown login with the same words', async () => {
    const wrong = await signIn('clerk1', 'wrong');
    const unknown = await signIn('nobody-at-all', 'wrong');
    expect(wrong.status).toBe(401);
    expect(unknown.text).toBe(wrong.text);
    expect(wrong.body).toMatchObject({ code: 'access.wrong-credentials', detail: '账号或密码不正确' });
  });

  it('throttles guessing, and says how long to wait', async () => {
    for (let guess = 0; guess < 10; guess += 1) await signIn('clerk2', `guess-${guess}`);
    const { status, headers, body } = await signIn('clerk2', PASSWORD);
    expect([status, body.code]).toEqual([429, 'access.too-many-attempts']);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it('ends with sign-out, with time, and never works with a made-up token', async () => {
    const token = await api.signIn('clerk1');
    expect((await api.ask('DELETE', '/api/session', { token })).status).toBe(200);
    expect((await api.get('/api/session', token)).status).toBe(401);
    const expiring = await api.signIn('clerk1');
    api.clock.moveTo(new Date(api.clock.now().getTime() + 46 * 60_000));
    expect((await api.get('/api/tasks', expiring)).body).toMatchObject({ status: 401, code: 'http.not-signed-in' });
    expect((await api.get('/api/tasks', 'x'.repeat(43))).status).toBe(401);
    expect((await api.get('/api/tasks')).status).toBe(401);
  });

  it('keeps people signed in when the demo clock is moved', async () => {
    const token = await api.signIn('clerk1');
    await api.moveTo(new Date(api.clock.now().getTime() + 90 * 86_400_000).toISOString());
    expect((await api.get('/api/session', token)).status).toBe(200);
  });

  it('refuses changes sent on behalf of another site', async () => {
    const { status, body } = await signIn('clerk1', PASSWORD, { origin: 'https://evil.example' });
    expect([status, body.code]).toEqual([403, 'http.foreign-origin']);
  });

  it.each([
    ['clerk1', '/api/policy/releases'],
    ['clerk1', '/api/incidents'],
    ['clerk1', '/api/accounts'],
    ['operator', '/api/audit/access-log'],
    ['designer', '/api/deliveries'],
    ['auditor', '/api/registers?register=extension&year=2026'],
  ])('does not let %s read %s', async (login, path) => {
    const { status, body } = await api.get(path, await api.signIn(login));
    expect([status, body.code]).toEqual([403, 'http.forbidden']);
  });

  it('lets the security administrator open an account that must change its password first', async () => {
    const security = await api.signIn('security');
    const account = { login: 'new-clerk', name: '新受理员', unit: 'centre', roles: ['centre'] };
    const second = await api.signIn('security2');
    await api.post('/api/accounts/approvals', { token: second, body: account, key: null });
    const body = { ...account, approver: 'security2' };
    const opened = await api.post('/api/accounts', { token: security, body });
    expect(opened.status).toBe(201);
    const first = await signIn('new-clerk', opened.body.password);
    const token = first.body.token;
    expect((await api.get('/api/tasks', token)).body.code).toBe('http.must-change-password');
    const change = { current: opened.body.password, next: 'a much longer one' };
    expect((await api.post('/api/session/password', { token, body: change, key: null })).status).toBe(200);
    const again = await signIn('new-clerk', 'a much longer one');
    expect((await api.get('/api/tasks', again.body.token)).status).toBe(200);
  });
});
