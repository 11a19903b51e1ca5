import { type TestDatabase, testDatabase } from '../../../test/persistence/test-database.js';
import { type Actor, MovableClock } from '../kernel/index.js';
import {
  type Account,
  ChangePassword,
  Deployment,
  FirstAccounts,
  grantsOf,
  MongoAccounts,
  MongoSessions,
  MongoThrottle,
  OpenAccount,
  Passwords,
  rolesThatMustBeApart,
  SignIn,
  viewOf,
} from './index.js';

const CHEAP = { logN: 8, r: 8, p: 1 };
const passwords = new Passwords(CHEAP);
const HOUR = 3_600_000;
const ADMIN: Actor = { id: 'a', name: '管理员', kind: 'staff', roles: ['security'], unit: '' };

let database: TestDatabase;
let accounts: MongoAccounts;
let sessions: MongoSessions;
let throttle: MongoThrottle;
let clock: MovableClock;
let signIn: SignIn;
let deployment: Deployment;

beforeAll(async () => {
  database = await testDatabase();
  accounts = new MongoAccounts(database.connection);
  sessions = new MongoSessions(database.connection);
  throttle = new MongoThrottle(database.connection);
  deployment = new Deployment(database.connection);
  await Promise.all([accounts.prepare(), sessions.prepare(), throttle.prepare()]);
});
afterAll(() => database.close());

beforeEach(async () => {
  for (const name of ['accounts', 'sessions', 'throttles', 'deployment']) {
    await database.connection.collection(name).deleteMany({});
  }
  clock = new MovableClock(new Date('2026-03-02T01:00:00Z'));
  signIn = new SignIn(accounts, sessions, throttle, passwords, clock);
});

function later(milliseconds: number): void {
  clock.moveTo(new Date(clock.now().getTime() + milliseconds));
}

async function opened(login = 'clerk'): Promise<{ account: Account; password: string }> {
  const outcome = await new OpenAccount(accounts, passwords).execute(ADMIN, {
    login,
    name: '甲',
    unit: 'u',
    roles: ['centre'],
  });
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
}

describe('signing in', () => {
  it('opens a session that only its token finds', async () => {
    const { account, password } = await opened();
    const outcome = await signIn.execute({ login: ' Clerk ', password, address: '1' });
    expect(outcome).toMatchObject({ ok: true, value: { account: { id: account.id } } });
    const token = outcome.ok ? outcome.value.token : '';
    expect(await sessions.find(token, clock.now())).toMatchObject({ account: account.id });
    expect(await sessions.find(`${token}x`, clock.now())).toBeNull();
  });

  it('keeps no token in the database', async () => {
    const { password } = await opened();
    const outcome = await signIn.execute({ login: 'clerk', password, address: '1' });
    const stored = JSON.stringify(await database.connection.collection('sessions').find({}).toArray());
    expect(stored).not.toContain(outcome.ok ? outcome.value.token : 'never');
  });

  it('answers a wrong password and an unknown login alike', async () => {
    await opened();
    const wrong = await signIn.execute({ login: 'clerk', password: 'x', address: '1' });
    const unknown = await signIn.execute({ login: 'nobody', password: 'x', address: '1' });
    expect(wrong).toEqual({ ok: false, refusal: { code: 'access.wrong-credentials', params: {} } });
    expect(unknown).toEqual(wrong);
  });

  it('works as hard for an unknown login as for a wrong password', async () => {
    const hard = new Passwords({ logN: 14, r: 8, p: 1 });
    const stored = await hard.hash('right');
    await hard.matches('x', null);
    // Processor time: how long it takes on a busy machine says nothing.
    const work = async (hash: string | null): Promise<number> => {
      const start = process.cpuUsage();
      for (let round = 0; round < 5; round += 1) await hard.matches('x', hash);
      const { user, system } = process.cpuUsage(start);
      return user + system;
    };
    const [wrong, unknown] = [await work(stored), await work(null)];
    expect(Math.max(wrong, unknown) / Math.min(wrong, unknown)).toBeLessThan(3);
  });

  it('is refused to an account that was closed', async () => {
    const { account, password } = await opened();
    await accounts.setAccess(account.id, { unit: 'u', roles: ['centre'], active: false });
    expect(await signIn.execute({ login: 'clerk', password, address: '1' })).toMatchObject({ ok: false });
  });

  it('is throttled per account, and free again in the next quarter of an hour', async () => {
    const { password } = await opened();
    for (let attempt = 0; attempt < 10; attempt += 1)
      await signIn.execute({ login: 'clerk', password: 'x', address: `${attempt}` });
    const blocked = await signIn.execute({ login: 'clerk', password, address: 'elsewhere' });
    expect(blocked).toMatchObject({
      ok: false,
      refusal: { code: 'access.too-many-attempts', params: { seconds: 900 } },
    });
    later(HOUR / 4);
    expect(await signIn.execute({ login: 'clerk', password, address: 'elsewhere' })).toMatchObject({ ok: true });
  });

  it('counts simultaneous attempts of one address exactly', async () => {
    const rate = { name: 'test', limit: 5, windowMs: HOUR };
    const takes = await Promise.all(Array.from({ length: 20 }, () => throttle.take(rate, 'k', clock.now())));
    expect(takes.filter((wait) => wait === null)).toHaveLength(5);
  });
});

describe('a session', () => {
  it('ends when idle for 45 minutes, and twelve hours after it was opened at the latest', async () => {
    const { token } = await sessions.open('a', clock.now());
    for (let step = 0; step < 23; step += 1) {
      later(HOUR / 2);
      expect(await sessions.find(token, clock.now())).not.toBeNull();
    }
    later(HOUR / 2);
    expect(await sessions.find(token, clock.now())).toBeNull();
    const idle = await sessions.open('a', clock.now());
    later(46 * 60_000);
    expect(await sessions.find(idle.token, clock.now())).toBeNull();
  });

  it('survives a move of the demo clock with the time it had left', async () => {
    const { token } = await sessions.open('a', clock.now());
    const from = clock.now();
    later(24 * 90 * HOUR);
    await sessions.carryOver(from, clock.now());
    expect(await sessions.find(token, clock.now())).not.toBeNull();
    later(HOUR);
    expect(await sessions.find(token, clock.now())).toBeNull();
  });

  it('ends with a change of password', async () => {
    const { account, password } = await opened();
    const { token } = await sessions.open(account.id, clock.now());
    const change = new ChangePassword(accounts, sessions, passwords);
    const actor = { ...ADMIN, id: account.id };
    expect(await change.execute(actor, { current: password, next: 'short' })).toMatchObject({
      refusal: { code: 'access.password-too-short' },
    });
    expect(await change.execute(actor, { current: password, next: 'a long enough one' })).toMatchObject({ ok: true });
    expect(await sessions.find(token, clock.now())).toBeNull();
  });
});

describe('accounts', () => {
  it('have unique logins, whatever the case', async () => {
    await opened('clerk');
    const again = await new OpenAccount(accounts, passwords).execute(ADMIN, {
      login: 'CLERK',
      name: '乙',
      unit: '',
      roles: ['x'],
    });
    expect(again).toMatchObject({ refusal: { code: 'access.login-taken' } });
  });

  it.each([[['operator', 'auditor']], [['security', 'centre']]])('keep administrators apart: %j', (roles) => {
    expect(rolesThatMustBeApart(roles)).not.toBeNull();
  });

  it('begin with one administrator whose password must be changed', async () => {
    const first = new FirstAccounts(accounts, passwords);
    const told = await first.firstAdministrator();
    expect(await accounts.byLogin(told?.login ?? '')).toMatchObject({ mustChangePassword: true, roles: ['security'] });
    expect(await first.firstAdministrator()).toBeNull();
  });

  it('of the demo are known as such, and seeding twice changes nothing', async () => {
    const person = { login: 'demo', name: '演示', unit: 'u', roles: ['centre'] };
    await new FirstAccounts(accounts, passwords).seedDemo([person], 'p');
    await new FirstAccounts(accounts, passwords).seedDemo([{ ...person, name: '别人' }], 'q');
    expect(await accounts.hasDemoAccounts()).toBe(true);
    expect(await accounts.byLogin('demo')).toMatchObject({ name: '演示' });
  });
});

describe('a database', () => {
  it('stays what it was first used for', async () => {
    expect(await deployment.claim('demo')).toBe('demo');
    expect(await deployment.claim('production')).toBe('demo');
  });

  it('remembers where the clock of the demo stood', async () => {
    await deployment.claim('demo');
    expect(await deployment.keptClock()).toBeNull();
    await deployment.keepClock(clock.now());
    expect(await deployment.keptClock()).toEqual(clock.now());
  });
});

describe('who sees what', () => {
  const bureau: Actor = { id: 'b', name: '', kind: 'staff', roles: ['bureau'], unit: 'river' };
  it.each([
    [['unit:river'], 'identity'],
    [['masked:river', 'unit:dam'], 'masked'],
    [['unit:dam', 'role:centre'], null],
    [[], null],
  ])('of a case with parties %j a bureau sees: %s', (parties, view) => {
    expect(viewOf(bureau, parties)).toBe(view);
  });

  it.each([
    [['designer'], null],
    [['operator', 'designer'], null],
    [['undertaker'], 'masked'],
    [['bureau-head'], 'identity'],
  ])('of a case of his own unit %j sees: %s (第十五条)', (roles, view) => {
    const parties = roles.includes('undertaker') ? ['unit:river', 'masked:river'] : ['unit:river'];
    expect(viewOf({ ...bureau, roles }, parties)).toBe(view);
  });

  it('gives nothing for a unit nobody named', () => {
    expect(grantsOf(ADMIN).identity).toEqual(['role:security']);
  });
});
