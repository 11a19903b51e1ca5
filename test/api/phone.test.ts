import { randomUUID } from 'node:crypto';
import { ApiHost, type Body, LETTER, type Reply } from './api-host.js';

let api: ApiHost;
beforeAll(async () => {
  api = await ApiHost.open();
});
afterAll(() => api.close());

let phones = 0;
function newPhone(): string {
  phones += 1;
  return `139${String(20_000_000 + phones)}`;
}

function submitBy(phone: string, change: object = {}): Promise<Body> {
  return api.submit({ reporter: { ...LETTER.reporter, phone }, ...change });
}

function askCode(phone: string): Promise<Reply> {
  return api.post('/api/phone/codes', { body: { phone }, key: null });
}

async function codeFor(phone: string): Promise<string> {
  const { body } = await api.get(`/api/demo/messages?phone=${phone}`);
  const texts = body.items as unknown as { id: string; text: string }[];
  const sent = texts.find(({ id }) => id.startsWith('code:'));
  return /验证码 (\d{6})/.exec(sent?.text ?? '')?.[1] ?? '';
}

function verify(phone: string, code: string): Promise<Reply> {
  return api.post('/api/phone/verify', { body: { phone, code }, key: null });
}

async function tokenFor(phone: string): Promise<string> {
  expect((await askCode(phone)).status).toBe(202);
  const { status, body } = await verify(phone, await codeFor(phone));
  expect(status).toBe(200);
  return body.token;
}

const wrong = (code: string) => (code === '000000' ? '000001' : '000000');

describe('proving a telephone', () => {
  it('sends a code of six digits, and says the same whether the telephone is known or not', async () => {
    const [known, unknown] = [newPhone(), newPhone()];
    await submitBy(known);
    const [a, b] = [await askCode(known), await askCode(unknown)];
    expect([a.status, a.text]).toEqual([202, b.text]);
    expect(await codeFor(unknown)).toMatch(/^\d{6}$/);
  });

  it('opens for the right code once', async () => {
    const phone = newPhone();
    await askCode(phone);
    const code = await codeFor(phone);
    expect((await verify(phone, code)).body.token.length).toBeGreaterThan(20);
    const again = await verify(phone, code);
    expect([again.status, again.body.code]).toEqual([401, 'phone.wrong-code']);
  });

  it('takes five tries, then not even the right code', async () => {
    const phone = newPhone();
    await askCode(phone);
    const code = await codeFor(phone);
    const tries = [];
    for (let at = 0; at < 5; at += 1) tries.push((await verify(phone, wrong(code))).status);
    expect(tries).toEqual([401, 401, 401, 401, 401]);
    expect((await verify(phone, code)).status).toBe(401);
  });

  it('gives ten tries at once no more than five', async () => {
    const phone = newPhone();
    await askCode(phone);
    const code = await codeFor(phone);
    await Promise.all(Array.from({ length: 10 }, () => verify(phone, wrong(code))));
    expect((await verify(phone, code)).status).toBe(401);
  });

  it('forgets a code after ten minutes and a token after thirty', async () => {
    const phone = newPhone();
    await askCode(phone);
    const code = await codeFor(phone);
    const now = api.clock.now().getTime();
    await api.moveTo(new Date(now + 11 * 60_000).toISOString());
    expect((await verify(phone, code)).status).toBe(401);
    const token = await tokenFor(phone);
    expect((await api.get('/api/phone/reports', token)).status).toBe(200);
    await api.moveTo(new Date(now + 42 * 60_000).toISOString());
    const late = await api.get('/api/phone/reports', token);
    expect([late.status, late.body.code]).toEqual([401, 'phone.not-proved']);
  });

  it('sends one code a minute to a telephone, and says how long to wait', async () => {
    const phone = newPhone();
    expect((await askCode(phone)).status).toBe(202);
    const again = await askCode(phone);
    expect([again.status, again.body.code]).toEqual([429, 'phone.too-many-codes']);
    expect(Number(again.headers.get('retry-after'))).toBeGreaterThan(0);
    const spelt = await askCode(`+86 ${phone.slice(0, 3)}-${phone.slice(3)}`);
    expect(spelt.status).toBe(429);
  });

  it.each(['12345', '0731-8888888', 'abc', ''])('refuses %s, which is no mobile telephone', async (phone) => {
    expect((await askCode(phone)).status).toBe(400);
  });
});

describe('the reports of a telephone', () => {
  it('are its own, newest first, and nobody else’s', async () => {
    const [mine, other] = [newPhone(), newPhone()];
    const [first, second] = [await submitBy(mine), await submitBy(mine)];
    await submitBy(other);
    const token = await tokenFor(mine);
    const { body, text } = await api.get('/api/phone/reports?limit=10', token);
    expect(body.items.map(({ number }) => number).sort()).toEqual([first.number, second.number].sort());
    expect(body.items[0]).toMatchObject({ statusTitle: '待分办', category: '河湖突出问题' });
    expect(text).not.toMatch(/举报人甲|139\d{8}|queryCode/);
  });

  it('stay closed without a token, with a clerk’s token, and after the token is given back', async () => {
    const token = await tokenFor(newPhone());
    const clerk = await api.signIn('clerk1');
    expect((await api.get('/api/phone/reports')).status).toBe(401);
    expect((await api.get('/api/phone/reports', clerk)).status).toBe(401);
    expect((await api.get('/api/tasks', token)).status).toBe(401);
    expect((await api.ask('DELETE', '/api/phone/session', { token })).status).toBe(204);
    expect((await api.get('/api/phone/reports', token)).status).toBe(401);
  });

  it('get a new code, after which the old one opens nothing', async () => {
    const phone = newPhone();
    const { number, queryCode } = await submitBy(phone);
    const token = await tokenFor(phone);
    const key = randomUUID();
    const given = await api.post(`/api/phone/reports/${number}/code`, { token, key });
    const again = await api.post(`/api/phone/reports/${number}/code`, { token, key });
    expect([given.status, again.text]).toEqual([200, given.text]);
    const status = (code: string) => api.post('/api/reports/status', { body: { number, queryCode: code }, key: null });
    expect((await status(queryCode)).status).toBe(404);
    expect((await status(given.body.queryCode)).body.number).toBe(number);
    const history = await api.get(`/api/cases/${number}/history?limit=100`, await api.signIn('clerk1'));
    expect(history.text.includes('query-code.reissued')).toBe(true);
    expect(history.text.includes(given.body.queryCode)).toBe(false);
  });

  it('of somebody else get no code, and look as if they did not exist', async () => {
    const { number } = await submitBy(newPhone());
    const token = await tokenFor(newPhone());
    const theirs = await api.post(`/api/phone/reports/${number}/code`, { token });
    const none = await api.post('/api/phone/reports/JB20260302-999999/code', { token });
    expect([theirs.status, theirs.text]).toEqual([404, none.text]);
  });
});

describe('likely repeats before a report is sent (第七条(二))', () => {
  it('are one’s own about the same place and matter, likest first, never somebody else’s', async () => {
    const [mine, other] = [newPhone(), newPhone()];
    const place = { province: '湖南省', city: '岳阳市', county: '平江县' };
    const { number } = await submitBy(mine, { text: LETTER.text, place });
    await submitBy(mine, { text: '桃源县水库移民后期扶持资金没有发放到户。', place: { text: '湖南省桃源县' } });
    await submitBy(other, { text: LETTER.text, place });
    const token = await tokenFor(mine);
    const { status, body } = await api.post('/api/reports/similar', {
      token,
      body: { text: LETTER.text, place },
      key: null,
    });
    expect(status).toBe(200);
    expect(body.items).toEqual([expect.objectContaining({ number, likeness: 1, samePlace: true, open: true })]);
  });

  it('need a proved telephone', async () => {
    const asked = await api.post('/api/reports/similar', { body: { text: LETTER.text }, key: null });
    expect([asked.status, asked.body.code]).toEqual([401, 'phone.not-proved']);
  });
});
