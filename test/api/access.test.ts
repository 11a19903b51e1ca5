import { Database } from '../../src/platform/persistence/index.js';
import { ApiHost, type Body, type Reply } from './api-host.js';

let api: ApiHost;
let security: string;
let second: string;
let auditor: string;
beforeAll(async () => {
  api = await ApiHost.open();
  const logins = ['security', 'security2', 'auditor'];
  [security, second, auditor] = (await Promise.all(logins.map((login) => api.signIn(login)))) as [
    string,
    string,
    string,
  ];
});
afterAll(() => api.close());

const find = async (id: string): Promise<Body> => (await api.get(`/api/accounts/${id}`, security)).body;

async function change(id: string, access: object) {
  const { revision } = await find(id);
  const headers = { 'if-match': `"${revision}"` };
  return api.ask('PUT', `/api/accounts/${id}/access`, { token: security, headers, body: { active: true, ...access } });
}

/** The same change, approved by the second administrator exactly as it is. */
async function changeTogether(id: string, access: object) {
  const { revision } = await find(id);
  await approve({ account: id, revision, active: true, ...access });
  return change(id, { ...access, approver: 'security2' });
}

const approve = (grant: object, token = second) =>
  api.post('/api/accounts/approvals', { token, body: grant, key: null });

const reset = (id: string, body: object) => api.post(`/api/accounts/${id}/password`, { token: security, body });

const open = (account: object) =>
  api.post('/api/accounts', { token: security, body: { login: 'somebody', name: '某人', ...account } });

describe('the security administrator (第十五条)', () => {
  it('cannot change what he himself may do, and leaves a trace of having tried', async () => {
    const { status, body } = await change('demo:security', { unit: 'centre', roles: ['centre'] });
    expect([status, body.code]).toEqual([422, 'account.own-access']);
    const log = await api.get('/api/audit/access-log?actor=demo:security&limit=5', auditor);
    expect(log.body.items[0]).toMatchObject({
      action: 'account',
      query: { change: 'access', login: 'security', roles: ['centre'], identity: true },
      reason: 'refused: account.own-access',
    });
    expect((await api.get('/api/session', security)).body).toMatchObject({ roles: ['security'] });
  });

  it.each([
    ['an unknown unit', { unit: 'nope', roles: ['centre'] }, 'account.unknown-unit'],
    ['no unit at all', { unit: '', roles: ['bureau'] }, 'account.unknown-unit'],
    ['an unknown role', { unit: 'centre', roles: ['nope'] }, 'account.unknown-role'],
    ['a role of another unit', { unit: 'rivers', roles: ['centre'] }, 'account.role-not-of-unit'],
    ['a role inside another unit', { unit: 'yangtze', roles: ['bureau-head'] }, 'account.role-not-of-unit'],
    ['two administrators in one', { unit: 'centre', roles: ['security', 'operator'] }, 'access.roles-together'],
  ])('opens no account with %s', async (_, account, code) => {
    const { status, body } = await open(account);
    expect([status, body.code]).toEqual([422, code]);
  });

  it('never turns an account that runs the house into one that sees identities', async () => {
    expect((await change('demo:operator', { unit: 'centre', roles: ['centre'] })).body.code).toBe(
      'account.not-to-identity',
    );
  });

  it('changes an account once only on what he read, ending its sessions', async () => {
    const token = await api.signIn('finance-handler');
    const { revision } = await find('demo:finance-handler');
    expect((await changeTogether('demo:finance-handler', { unit: 'planning', roles: ['bureau'] })).status).toBe(200);
    expect((await api.get('/api/tasks', token)).status).toBe(401);
    const late = { token: security, headers: { 'if-match': `"${revision}"` } };
    const body = { unit: 'finance', roles: ['bureau'], active: true };
    expect((await api.ask('PUT', '/api/accounts/demo:finance-handler/access', { ...late, body })).status).toBe(412);
  });

  it('gives who forgot his password a new one, to be changed at once', async () => {
    const { status, body } = await reset('demo:legal-handler', { approver: undefined });
    expect([status, body.code]).toEqual([403, 'account.same-person']);
    const legal = { login: 'forgetful', unit: 'legal', roles: ['legal'] };
    const { account } = (await open(legal)).body as unknown as { account: Body };
    const told = await api.post(`/api/accounts/${account.id}/password`, { token: security });
    expect(told.status).toBe(201);
    const again = { body: { login: 'forgetful', password: told.body.password }, key: null };
    expect((await api.post('/api/session', again)).body).toMatchObject({ mustChangePassword: true });
    const own = await api.post('/api/accounts/demo:security/password', { token: security });
    expect([own.status, own.body.code]).toEqual([422, 'account.own-access']);
  });
});

describe('two administrators (第十五条)', () => {
  const clerk = { login: 'two-clerk', name: '新受理员', unit: 'centre', roles: ['centre'] };
  const codeOf = async (reply: Promise<Reply>) => {
    const { status, body } = await reply;
    return [status, body.code];
  };

  it('open an account that sees identities; one alone does not, whoever he names', async () => {
    const alone = [403, 'account.same-person'];
    expect(await codeOf(open(clerk))).toEqual(alone);
    await approve(clerk, security);
    expect(await codeOf(open({ ...clerk, approver: 'security' }))).toEqual(alone);
    for (const approver of ['clerk1', 'nobody-here'])
      expect(await codeOf(open({ ...clerk, approver }))).toEqual([422, 'account.unknown-approver']);
    expect(await codeOf(open({ ...clerk, approver: 'security2' }))).toEqual([422, 'account.not-approved']);
  });

  it('agree on exactly what is granted', async () => {
    expect(await codeOf(approve({ ...clerk, unit: 'nope' }))).toEqual([422, 'account.unknown-unit']);
    expect((await approve(clerk)).body).toEqual({ approver: 'demo:security2' });
    const more = { ...clerk, roles: ['centre', 'centre-supervisor'], approver: 'security2' };
    expect(await codeOf(open(more))).toEqual([422, 'account.not-approved']);
    expect((await open({ ...clerk, approver: 'security2' })).status).toBe(201);
    const log = await api.get('/api/audit/access-log?limit=99', auditor);
    const opened = { change: 'open', login: 'two-clerk', identity: true, approver: 'security2' };
    for (const query of [opened, { change: 'approve', login: 'two-clerk', identity: true }])
      expect(log.body.items).toContainEqual(
        expect.objectContaining({ query: expect.objectContaining(query), reason: null }),
      );
  });

  it('grant such a role later, move its holder to another unit, and let him in again', async () => {
    const opened = await open({ login: 'lawyer', unit: 'legal', roles: ['legal'] });
    expect([opened.status, opened.text]).toEqual([201, expect.any(String)]);
    const { id } = (opened.body as unknown as { account: Body }).account;
    const steps = [
      { unit: 'rivers', roles: ['bureau'] },
      { unit: 'finance', roles: ['bureau'] },
    ];
    for (const step of steps) {
      expect(await codeOf(change(id, step))).toEqual([403, 'account.same-person']);
      expect((await changeTogether(id, step)).status).toBe(200);
    }
    const off = { unit: 'finance', roles: ['bureau'], active: false };
    expect((await change(id, off)).status).toBe(200);
    expect(await codeOf(change(id, { ...off, active: true }))).toEqual([403, 'account.same-person']);
  });

  it('give somebody who sees identities a new password, by one approval once', async () => {
    const id = 'demo:hydrology-handler';
    expect(await codeOf(reset(id, {}))).toEqual([403, 'account.same-person']);
    expect(await codeOf(reset(id, { approver: 'security2' }))).toEqual([422, 'account.not-approved']);
    await approve({ account: id, revision: (await find(id)).revision, password: 'reset' });
    const { status, body } = await reset(id, { approver: 'security2' });
    expect(status).toBe(201);
    const signedIn = { body: { login: 'hydrology-handler', password: body.password }, key: null };
    expect((await api.post('/api/session', signedIn)).body).toMatchObject({ mustChangePassword: true });
    expect(await codeOf(reset(id, { approver: 'security2' }))).toEqual([422, 'account.not-approved']);
  });

  it('make a third, and neither takes over the other alone', async () => {
    const third = { login: 'security3', name: '丙', unit: 'information-centre', roles: ['security'] };
    expect(await codeOf(open(third))).toEqual([403, 'account.same-person']);
    expect(await codeOf(reset('demo:security2', {}))).toEqual([403, 'account.same-person']);
    expect(await codeOf(reset('demo:security2', { approver: 'security2' }))).toEqual([422, 'account.unknown-approver']);
    await approve(third);
    expect((await open({ ...third, approver: 'security2' })).status).toBe(201);
  });

  it('keep their approval for another try when the act it is for was refused', async () => {
    const taken = { login: 'clerk1', name: '甲', unit: 'centre', roles: ['centre'] };
    await approve(taken);
    for (const _ of [1, 2]) {
      const [status, code] = await codeOf(open({ ...taken, approver: 'security2' }));
      expect([status, code]).toEqual([409, 'access.login-taken']);
    }
  });

  it('are not needed to take such a role away, nor for accounts that see none', async () => {
    const opened = await open({ login: 'legal-only', unit: 'legal', roles: ['legal'] });
    expect(opened.status).toBe(201);
    const { id } = (await find('demo:planning-handler')) as Body;
    expect((await change(id, { unit: 'planning', roles: ['bureau'], active: false })).status).toBe(200);
  });
});

describe('a unit', () => {
  it('does not open its cases to people who sit in it without working on cases', async () => {
    const { number } = await api.submit();
    for (const login of ['designer', 'operator', 'security']) {
      const token = await api.signIn(login);
      expect([login, (await api.get(`/api/cases/${number}`, token)).status]).toEqual([login, 404]);
      expect([login, (await api.get('/api/cases', token)).body.items]).toEqual([login, []]);
    }
  });
});

describe('the access log', () => {
  it('knows every sign-in, refused ones too', async () => {
    const wrong = { body: { login: 'Clerk2', password: 'wrong' }, key: null };
    await api.post('/api/session', wrong);
    const refused = await api.get('/api/audit/access-log?actor=nobody', auditor);
    expect(refused.body.items[0]).toMatchObject({
      action: 'sign-in',
      query: { login: 'clerk2' },
      reason: 'refused: access.wrong-credentials',
    });
    await api.signIn('clerk2');
    const signedIn = await api.get('/api/audit/access-log?actor=demo:clerk2', auditor);
    expect(signedIn.body.items[0]).toMatchObject({ action: 'sign-in', actor: { unit: 'centre' }, reason: null });
  });

  it('is searched by number too, says what was asked for, and knows who was turned away', async () => {
    const { number } = await api.submit();
    const [clerk, outsider] = await Promise.all([api.signIn('clerk1'), api.signIn('rivers-handler')]);
    await api.get('/api/cases?category=河湖突出问题', clerk);
    await api.get(`/api/cases/${number}`, outsider);
    const list = await api.get('/api/audit/access-log?actor=demo:clerk1&limit=1', auditor);
    expect(list.body.items[0]).toMatchObject({ action: 'list', query: { category: '河湖突出问题' } });
    const looks = await api.get(`/api/audit/access-log?case=${number}`, auditor);
    expect(looks.body.items).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          action: 'view',
          reason: 'refused',
          actor: expect.objectContaining({ unit: 'rivers' }),
        }),
      ]),
    );
    expect((await api.get('/api/audit/access-log?case=JB00000000-000000', auditor)).status).toBe(404);
  });

  it('shows the centre who looked at a case, and nobody else but the auditor', async () => {
    const { number } = await api.submit();
    const clerk = await api.signIn('clerk1');
    const { status, body } = await api.get(`/api/audit/cases/${number}/looks`, clerk);
    expect([status, body.items[0]?.action]).toEqual([200, 'view']);
    expect((await api.get(`/api/audit/cases/${number}/looks`, await api.signIn('rivers-handler'))).status).toBe(403);
  });
});

describe('the chain of the access log', () => {
  interface Chain {
    readonly writer: string;
    readonly intact: boolean;
    readonly complete: boolean;
    readonly seq: number | null;
    readonly problem: string | null;
  }
  const chains = async () => {
    const { status, body } = await api.get('/api/audit/access-log/chain', auditor);
    return { status, items: body.items as unknown as readonly Chain[] };
  };

  it('is found whole, and broken at the very entry somebody has changed in the database', async () => {
    const whole = await chains();
    expect(whole).toMatchObject({ status: 200, items: [{ intact: true, complete: true, problem: null }] });
    const writer = whole.items[0]?.writer ?? '';
    const log = api.host.app.get(Database).connection.collection<{ _id: string }>('access_log');
    await log.updateOne({ _id: `${writer}:3` }, { $set: { reason: 'nothing to see' } });
    expect((await chains()).items).toEqual([
      { writer, intact: false, checked: 2, complete: false, seq: 3, problem: 'altered' },
    ]);
  });

  it('is for the auditor alone, and knows its own cursors', async () => {
    expect((await api.get('/api/audit/access-log/chain', security)).status).toBe(403);
    const { status, body } = await api.get('/api/audit/access-log/chain?cursor=bm9uc2Vuc2U', auditor);
    expect([status, body.code]).toEqual([400, 'http.bad-cursor']);
  });
});
