import { randomUUID } from 'node:crypto';
import { ApiHost, LETTER, type Reply } from './api-host.js';

let api: ApiHost;
let clerk: string;
let colleague: string;
beforeAll(async () => {
  api = await ApiHost.open();
  [clerk, colleague] = await Promise.all([api.signIn('clerk1'), api.signIn('clerk2')]);
});
afterAll(() => api.close());

interface Call {
  readonly id: string;
  readonly state: string;
  readonly phone: string;
  readonly outcome: string | null;
  readonly outcomeTitle: string;
  readonly number: string;
  readonly authority: string;
  readonly authorityPhone: string;
  readonly note: string;
  readonly seconds: number | null;
}

const PHONE = '13612345127';
const REPORT = { channel: 'hotline', text: '平江县来电反映水库漏水多年无人处理。', truthful: true };

async function take(token: string, phone?: string): Promise<Call> {
  const { status, body } = await api.post('/api/desk/calls', { token, body: phone === undefined ? {} : { phone } });
  expect(status).toBe(201);
  return body as unknown as Call;
}

function end(token: string, { id }: Call, result: object, key?: string): Promise<Reply> {
  return api.post(`/api/desk/calls/${id}/end`, { token, body: result, ...(key === undefined ? {} : { key }) });
}

async function list(query = ''): Promise<readonly Call[]> {
  return (await api.get(`/api/desk/calls?limit=100${query}`, clerk)).body.items as unknown as Call[];
}

describe('a call (第六条)', () => {
  it('shows its number without the middle, and stays open until it has an outcome', async () => {
    const call = await take(clerk, PHONE);
    expect(call).toMatchObject({ state: 'open', phone: '136****5127', outcome: null });
    expect((await api.get('/api/desk/calls/open', clerk)).body).toMatchObject({ call: { id: call.id } });
    const another = await api.post('/api/desk/calls', { token: clerk, body: {} });
    expect([another.status, another.body.code]).toEqual([409, 'call.open-already']);
    expect((await end(clerk, call, { outcome: 'abandoned' })).body).toMatchObject({ outcomeTitle: '来电人挂断' });
    expect((await api.get('/api/desk/calls/open', clerk)).body).toEqual({ call: null });
  });

  it('ends once, whoever is quicker', async () => {
    const call = await take(clerk);
    const both = await Promise.all([
      end(clerk, call, { outcome: 'harassment' }),
      end(clerk, call, { outcome: 'wrong-number' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await end(clerk, call, { outcome: 'abandoned' })).body.code).toBe('call.ended-already');
  });

  it('is one call and one outcome however often a request is sent', async () => {
    const key = randomUUID();
    const [one, two] = [
      await api.post('/api/desk/calls', { token: clerk, body: {}, key }),
      await api.post('/api/desk/calls', { token: clerk, body: {}, key }),
    ];
    expect(two.text).toBe(one.text);
    const call = one.body as unknown as Call;
    const endKey = randomUUID();
    const first = await end(clerk, call, { outcome: 'abandoned' }, endKey);
    expect((await end(clerk, call, { outcome: 'abandoned' }, endKey)).text).toBe(first.text);
  });

  it('guided elsewhere keeps body and number that were read out (第七条(四))', async () => {
    const call = await take(clerk);
    expect((await end(clerk, call, { outcome: 'guided' })).body.code).toBe('call.code-missing');
    expect((await end(clerk, call, { outcome: 'guided', code: 'OUT:没有' })).body.code).toBe('call.code-unknown');
    const ended = await end(clerk, call, { outcome: 'guided', code: 'OUT:水污染/环保', note: '电话13712345678' });
    expect(ended.body).toMatchObject({ authority: '生态环境部门', authorityPhone: '12369', clause: '办法 第三条' });
    expect(ended.text.includes('13712345678')).toBe(false);
  });

  it('answered from the report base keeps which entry', async () => {
    const call = await take(clerk);
    expect((await end(clerk, call, { outcome: 'answered' })).body.code).toBe('call.entry-missing');
    expect((await end(clerk, call, { outcome: 'answered', entry: 'none' })).body.code).toBe('call.entry-unknown');
    expect((await end(clerk, call, { outcome: 'answered', entry: 'anonymous' })).body).toMatchObject({
      entry: 'anonymous',
    });
  });

  it('about an earlier report names it, and no other', async () => {
    const { number } = await api.submit();
    const call = await take(clerk);
    expect((await end(clerk, call, { outcome: 'joined' })).body.code).toBe('call.number-missing');
    expect((await end(clerk, call, { outcome: 'joined', number: 'JB20260302-999999' })).status).toBe(404);
    expect((await end(clerk, call, { outcome: 'joined', number: number.toLowerCase() })).body).toMatchObject({
      number,
    });
  });

  it('belongs to who took it', async () => {
    const call = await take(clerk);
    const theirs = await end(colleague, call, { outcome: 'abandoned' });
    expect([theirs.status, theirs.body.code]).toEqual([403, 'call.not-yours']);
    expect((await end(colleague, { ...call, id: 'call:x:1' }, { outcome: 'abandoned' })).status).toBe(404);
    await end(clerk, call, { outcome: 'abandoned' });
  });

  it('is listed by day, agent and outcome for quality sampling, page by page', async () => {
    const all = await list();
    expect(all.length).toBeGreaterThan(5);
    expect((await list('&outcome=guided')).map(({ outcome }) => outcome)).toEqual(['guided']);
    expect(await list('&day=2026-03-01')).toEqual([]);
    expect(await list('&agent=demo:clerk2')).toEqual([]);
    const first = await api.get('/api/desk/calls?limit=2', clerk);
    const next = await api.get(`/api/desk/calls?limit=2&cursor=${first.body.next}`, clerk);
    const ids = [...first.body.items, ...next.body.items].map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
  });
});

describe('a report taken down in a call', () => {
  it('ends the call with its number, also when the request is sent again', async () => {
    const call = await take(clerk, PHONE);
    const key = randomUUID();
    const ask = { token: clerk, body: { ...REPORT, call: call.id }, key };
    const first = await api.post('/api/desk/reports', ask);
    const again = await api.post('/api/desk/reports', ask);
    expect([first.status, again.body.number]).toEqual([201, first.body.number]);
    expect(first.body).toMatchObject({ due: [expect.objectContaining({ title: '交主管司局' })] });
    expect((await list('&outcome=report'))[0]).toMatchObject({ id: call.id, number: first.body.number });
  });

  it('is refused in a call that is over, or somebody else’s', async () => {
    const call = await take(clerk);
    const theirs = await api.post('/api/desk/reports', { token: colleague, body: { ...REPORT, call: call.id } });
    expect(theirs.body.code).toBe('call.not-yours');
    await end(clerk, call, { outcome: 'abandoned' });
    const late = await api.post('/api/desk/reports', { token: clerk, body: { ...REPORT, call: call.id } });
    expect([late.status, late.body.code]).toEqual([409, 'call.ended-already']);
  });
});

describe('what an agent has beside the call', () => {
  it('shows what came from the telephone before, and records the look', async () => {
    const phone = '13698765432';
    const { number } = await api.submit({ reporter: { ...LETTER.reporter, phone } });
    const { body, text } = await api.post('/api/desk/caller', { token: clerk, body: { phone }, key: null });
    expect(body).toMatchObject({ cases: [{ number, statusTitle: '待分办', category: '河湖突出问题' }], calls: [] });
    expect(/举报人甲|13698765432/.test(text)).toBe(false);
    const log = await api.get('/api/audit/access-log?limit=99&actor=demo:clerk1', await api.signIn('auditor'));
    expect(log.body.items.some(({ action }) => action === 'search')).toBe(true);
    expect(log.text.includes(phone)).toBe(false);
    const earlier = await api.post('/api/desk/caller', { token: clerk, body: { phone: PHONE }, key: null });
    expect((earlier.body as unknown as { calls: Call[] }).calls.length).toBeGreaterThan(1);
  });

  it('finds answers in the report base, best first', async () => {
    const { body } = await api.get(`/api/desk/report-base?q=${encodeURIComponent('可以匿名举报吗')}`, clerk);
    expect(body.items[0]).toMatchObject({ id: 'anonymous', clause: '办法 第十二条、第十五条' });
    const words = await api.get(`/api/desk/report-base?q=${encodeURIComponent('编号')}`, clerk);
    expect(words.body.items.length).toBeGreaterThan(0);
    expect((await api.get('/api/desk/report-base?q=', clerk)).status).toBe(400);
  });

  it('has the script with the numbers to read out and the outcomes with their digits', async () => {
    const { body } = await api.get('/api/desk/script', clerk);
    expect(body).toMatchObject({
      questions: ['who', 'when', 'where', 'cause', 'course'].map((key) => expect.objectContaining({ key })),
      closing: expect.stringContaining('2 个工作日'),
    });
    const { elsewhere, outcomes } = body as unknown as {
      elsewhere: { say: string; phone: string }[];
      outcomes: object[];
    };
    expect(elsewhere.some(({ say, phone }) => say.includes('小区') && phone === '12345')).toBe(true);
    expect(outcomes).toContainEqual({ key: 'guided', title: '引导告知', digit: 3 });
  });

  it.each(['rivers-handler', 'auditor', 'operator', 'duty1'])('is closed to %s', async (login) => {
    const token = await api.signIn(login);
    for (const path of ['report-base?q=x', 'script', 'calls', 'calls/open']) {
      expect([path, (await api.get(`/api/desk/${path}`, token)).status]).toEqual([path, 403]);
    }
    expect((await api.post('/api/desk/calls', { token, body: {} })).status).toBe(403);
    const looked = await api.post('/api/desk/caller', { token, body: { phone: '13698765432' }, key: null });
    expect(looked.status).toBe(403);
  });
});
