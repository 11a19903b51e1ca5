import { randomUUID } from 'node:crypto';
import { ApiHost, type Body } from './api-host.js';

let api: ApiHost;
let clerk: string;
let colleague: string;
beforeAll(async () => {
  api = await ApiHost.open();
  [clerk, colleague] = await Promise.all([api.signIn('clerk1'), api.signIn('clerk2')]);
});
afterAll(() => api.close());

const match = (task: Body) => ({ 'if-match': `"${task.revision}"` });
const dispatch = { data: { action: 'dispatch', lead: 'rivers' } };

async function dispatched(): Promise<string> {
  const { number } = await api.submit();
  const { id } = await api.task(clerk, number);
  const done = await api.post(`/api/tasks/${id}/complete`, { token: clerk, body: dispatch });
  if (done.status !== 200) throw new Error(done.text);
  return number;
}

describe('a task', () => {
  it('is in its unit’s list as soon as the report is there, and in nobody else’s', async () => {
    const { number } = await api.submit();
    expect(await api.task(clerk, number)).toMatchObject({
      element: 'dispatch-desk',
      role: 'centre',
      clause: '办法 第七条(一)',
    });
    const { body } = await api.get('/api/tasks', await api.signIn('rivers-handler'));
    expect(body.items.some((task) => task.number === number)).toBe(false);
  });

  it('comes with its form and the tag an edit needs', async () => {
    const { number } = await api.submit();
    const { id } = await api.task(clerk, number);
    const { body, headers } = await api.get(`/api/tasks/${id}`, clerk);
    expect(headers.get('etag')).toBe('"0"');
    expect(body).toMatchObject({ number, schema: { type: 'default', id: 'dispatch' } });
  });

  it('is claimed by one person only, given back, and handed to a colleague', async () => {
    const { number } = await api.submit();
    const task = await api.task(clerk, number);
    const claim = (token: string, headers: Record<string, string>) =>
      api.post(`/api/tasks/${task.id}/claim`, { token, headers });
    expect((await claim(clerk, {})).status).toBe(428);
    const both = await Promise.all([claim(clerk, match(task)), claim(colleague, match(task))]);
    expect(both.map(({ status }) => status).sort()).not.toEqual([200, 200]);
    const holder = both[0].status === 200 ? clerk : colleague;
    const other = holder === clerk ? colleague : clerk;
    const held = await api.task(holder, number);
    expect((await claim(other, match(held))).body.code).toBe('task.claimed-already');
    expect((await claim(holder, { 'if-match': '"0"' })).body).toMatchObject({ status: 412, code: 'task.stale' });
    const people = await api.get(`/api/tasks/${task.id}/colleagues`, holder);
    const heir = (people.body as unknown as Body[]).find(({ name }) => name === '演示·中心负责人');
    const over = { token: holder, headers: match(held), body: { to: heir?.id } };
    expect((await api.post(`/api/tasks/${task.id}/hand-over`, over)).status).toBe(200);
    const handed = await api.task(holder, number);
    const back = { token: await api.signIn('centre-supervisor'), headers: match(handed) };
    expect((await api.post(`/api/tasks/${task.id}/unclaim`, back)).status).toBe(200);
  });

  it('is taken back from somebody who cannot do it by the head of his unit, and by nobody else', async () => {
    const { number } = await api.submit();
    const task = await api.task(clerk, number);
    expect((await api.post(`/api/tasks/${task.id}/claim`, { token: clerk, headers: match(task) })).status).toBe(200);
    const held = await api.task(clerk, number);
    const release = (token: string) => api.post(`/api/tasks/${task.id}/unclaim`, { token, headers: match(held) });
    expect((await release(colleague)).body.code).toBe('task.not-claimed');
    expect((await release(await api.signIn('centre-supervisor'))).status).toBe(200);
    expect((await api.task(colleague, number)).assignee).toBeNull();
  });

  it('offers the units its form lets one choose from', async () => {
    const { number } = await api.submit();
    const { id } = await api.task(clerk, number);
    const { options } = (await api.get(`/api/tasks/${id}`, clerk)).body as unknown as { options: { bureaus: Body[] } };
    expect(options.bureaus).toContainEqual({ value: 'rivers', label: '河湖管理司' });
    const bureaus = await api.get('/api/directory/units?kind=bureau&limit=100', clerk);
    expect(bureaus.body.items.map((unit) => unit.id)).toEqual(expect.arrayContaining(['rivers', 'soil']));
    const first = await api.get('/api/directory/units?role=undertaker&limit=2', clerk);
    const next = await api.get(`/api/directory/units?role=undertaker&limit=2&cursor=${first.body.next}`, clerk);
    expect(new Set([...first.body.items, ...next.body.items].map((unit) => unit.id)).size).toBe(4);
  });

  it('of another role is neither listed nor counted', async () => {
    const handler = await api.signIn('rivers-handler');
    const theirs = (await api.get('/api/tasks?limit=100', handler)).body.items as unknown as { role: string }[];
    expect(theirs.every(({ role }) => role === 'bureau')).toBe(true);
    expect((await api.get('/api/tasks?role=bureau-head', handler)).body.items).toEqual([]);
  });

  it('cannot be handed to somebody of another unit', async () => {
    const { number } = await api.submit();
    const task = await api.task(clerk, number);
    const over = { token: clerk, headers: match(task), body: { to: 'demo:rivers-handler' } };
    expect((await api.post(`/api/tasks/${task.id}/hand-over`, over)).body.code).toBe('task.not-a-colleague');
  });

  it('names what is wrong with its form, field by field, and stays open', async () => {
    const { number } = await api.submit();
    const { id } = await api.task(clerk, number);
    const wrong = await api.post(`/api/tasks/${id}/complete`, {
      token: clerk,
      body: { data: { action: 'x', more: 1 } },
    });
    expect([wrong.status, wrong.body.code]).toEqual([422, 'form.invalid']);
    expect(wrong.body.errors.map(({ path }) => path).sort()).toEqual(['action', 'more']);
    expect(await api.task(clerk, number)).toMatchObject({ id });
  });

  it('is completed once, however often the request is sent', async () => {
    const { number } = await api.submit();
    const { id } = await api.task(clerk, number);
    const key = randomUUID();
    const first = await api.post(`/api/tasks/${id}/complete`, { token: clerk, body: dispatch, key });
    const again = await api.post(`/api/tasks/${id}/complete`, { token: clerk, body: dispatch, key });
    expect(first.status).toBe(200);
    expect(again.text).toBe(first.text);
    const late = await api.post(`/api/tasks/${id}/complete`, { token: clerk, body: dispatch });
    expect([late.status, late.body.code]).toEqual([409, 'task.not-waiting']);
  });

  it('of another unit looks as if it did not exist', async () => {
    const { number } = await api.submit();
    const { id } = await api.task(clerk, number);
    const outsider = await api.signIn('legal-handler');
    const theirs = await api.get(`/api/tasks/${id}`, outsider);
    const none = await api.get('/api/tasks/0123456789abcdef0123456789abcdef:7', outsider);
    expect([theirs.status, theirs.text]).toEqual([404, none.text]);
    const act = await api.post(`/api/tasks/${id}/complete`, { token: outsider, body: dispatch });
    expect([act.status, act.text]).toEqual([404, none.text]);
  });
});

describe('a case (第十五条)', () => {
  it('shows the centre its clocks with every day counted, and no sealed value', async () => {
    const { number } = await api.submit();
    const { body, text } = await api.get(`/api/cases/${number}`, clerk);
    expect(body).toMatchObject({
      number,
      view: 'identity',
      intake: { reporter: { name: '〔已密封〕', phone: '〔已密封〕' } },
    });
    expect(text).toContain('"why"');
    expect(text).not.toContain('13800138000');
    expect(text).not.toContain('queryCodeHash');
  });

  it('does not exist for a non-party: search, list, history, files and actions answer the same', async () => {
    const number = await dispatched();
    const outsider = await api.signIn('soil-handler');
    const none = await api.get('/api/cases/JB20260302-999999', outsider);
    expect(none.status).toBe(404);
    for (const path of ['', '/history', '/attachments', '/attachments/x', '/diagrams/report-acceptance']) {
      const answer = await api.get(`/api/cases/${number}${path}`, outsider);
      expect([path, answer.status, answer.text]).toEqual([path, 404, none.text]);
    }
    const actions = {
      'progress-notes': { text: 'x' },
      return: { opinion: 'x' },
      extension: { reason: 'x' },
      emergency: { reason: 'x' },
    };
    for (const [name, body] of Object.entries(actions)) {
      const answer = await api.post(`/api/cases/${number}/${name}`, { token: outsider, body });
      expect([name, answer.status, answer.text]).toEqual([name, 404, none.text]);
    }
    const reveal = { field: 'identity', reason: '想看一看' };
    expect((await api.post(`/api/cases/${number}/reveal`, { token: outsider, body: reveal })).text).toBe(none.text);
    expect((await api.get('/api/cases', outsider)).body.items).toEqual([]);
  });

  it.each([['operator'], ['designer'], ['security']])('does not exist for the %s', async (login) => {
    const { number } = await api.submit();
    const token = await api.signIn(login);
    expect((await api.get(`/api/cases/${number}`, token)).status).toBe(404);
    expect((await api.get('/api/cases', token)).body.items).toEqual([]);
  });

  it('shows the auditor and the General Office the text, never the identity', async () => {
    const { number } = await api.submit();
    for (const login of ['auditor', 'general-office-handler']) {
      const token = await api.signIn(login);
      expect((await api.get(`/api/cases/${number}`, token)).body).toMatchObject({ number, view: 'masked' });
      const asked = { token, body: { field: 'identity', reason: '想看一看' } };
      expect((await api.post(`/api/cases/${number}/reveal`, asked)).body.code).toBe('reveal.not-allowed');
    }
  });

  it('opens the identity for a recorded reason only, and the record is there before the content', async () => {
    const { number } = await api.submit();
    const none = await api.post(`/api/cases/${number}/reveal`, {
      token: clerk,
      body: { field: 'identity', reason: '' },
    });
    expect(none.status).toBe(400);
    const asked = { token: clerk, body: { field: 'identity', reason: '需与举报人核实地点' } };
    const { body } = await api.post(`/api/cases/${number}/reveal`, asked);
    expect(body).toMatchObject({ name: '举报人甲', phone: expect.stringMatching(/^138\d{8}$/), original: null });
    const auditor = await api.signIn('auditor');
    const log = await api.get('/api/audit/access-log?limit=99&actor=demo:clerk1', auditor);
    expect(log.text).toContain('需与举报人核实地点');
    expect((await api.get(`/api/audit/cases/${number}/chain`, auditor)).body).toMatchObject({ intact: true });
  });

  it('is found in lists by page, bounded, newest first', async () => {
    for (let at = 0; at < 3; at += 1) await api.submit({ text: `平江县昌江边第${at}处有人偷采河沙,河堤掏空。` });
    const first = await api.get('/api/cases?limit=2', clerk);
    expect(first.body.items).toHaveLength(2);
    const second = await api.get(`/api/cases?limit=2&cursor=${first.body.next}`, clerk);
    const shown = [...first.body.items, ...second.body.items].map((row) => row.number);
    expect(new Set(shown).size).toBe(4);
    expect((await api.get('/api/cases?limit=1000', clerk)).status).toBe(400);
    expect((await api.get('/api/cases?status=nonsense', clerk)).status).toBe(400);
    expect((await api.get('/api/cases?nature=report&category=河湖突出问题&limit=1', clerk)).body.items).toHaveLength(1);
  });

  it('goes to its bureau, whose actions are checked by the procedure', async () => {
    const number = await dispatched();
    const bureau = await api.signIn('rivers-handler');
    expect(await api.task(bureau, number)).toMatchObject({ element: 'report-bureau-check' });
    const empty = await api.post(`/api/cases/${number}/return`, { token: bureau, body: { opinion: '' } });
    expect([empty.status, empty.body.code]).toEqual([422, 'bureau.return-without-opinion']);
    const history = await api.get(`/api/cases/${number}/history?limit=5`, bureau);
    expect(history.body.items).toHaveLength(5);
    expect(history.body.next).toBe(5);
    expect((await api.get(`/api/cases/${number}/diagrams/report-handling`, bureau)).text).toContain('<bpmn:');
  });

  it('is taken down at the desk for a caller', async () => {
    const letter = { channel: 'hotline', text: '来电反映水库漏水多年无人处理。', truthful: true };
    const { status, body } = await api.post('/api/desk/reports', { token: clerk, body: letter });
    expect([status, body.number.slice(0, 2)]).toEqual([201, 'JB']);
    const outsider = await api.signIn('rivers-handler');
    expect((await api.post('/api/desk/reports', { token: outsider, body: letter })).status).toBe(403);
  });
});

describe('the undertaker (第十一条、第十五条)', () => {
  it('sees the text and its own item, no identity, no history, no other item', async () => {
    const number = await dispatched();
    const bureau = await api.signIn('rivers-handler');
    const check = await api.task(bureau, number);
    const accept = { token: bureau, body: { data: { verdict: 'accept' } } };
    expect((await api.post(`/api/tasks/${check.id}/complete`, accept)).text).toContain(number);
    const items = ['water-430000', 'yangtze'].map((unit) => ({ unit, request: `请${unit}核查` }));
    const assigned = await api.post(`/api/cases/${number}/undertakers`, { token: bureau, body: { items } });
    expect([assigned.status, assigned.text]).toEqual([200, expect.any(String)]);
    const undertaker = await api.signIn('hunan-undertaker');
    const { body, text } = await api.get(`/api/cases/${number}`, undertaker);
    expect(body).toMatchObject({ number, view: 'masked', ownItemOnly: true, feedback: null, records: null });
    expect(text).toContain('请water-430000核查');
    expect(text).not.toContain('请yangtze核查');
    expect((await api.get(`/api/cases/${number}/history`, undertaker)).body.code).toBe('case.own-item-only');
  });
});

describe('the operator', () => {
  it('sees what stands still without reading a case, and can retry only what is there', async () => {
    const token = await api.signIn('operator');
    expect((await api.get('/api/incidents', token)).body).toEqual({ items: [], next: null });
    expect((await api.get('/api/quarantine', token)).body).toEqual([]);
    expect((await api.get('/api/deliveries?state=unknown', token)).body.items).toEqual([]);
    const nowhere = `/api/incidents/${'0'.repeat(32)}/i1/retry`;
    expect((await api.post(nowhere, { token })).status).toBe(404);
    const { number } = await api.submit();
    const { id } = (await api.get(`/api/cases/${number}`, clerk)).body;
    expect((await api.post(`/api/incidents/${id}/i99/retry`, { token })).body.code).toBe('case.not-waiting');
  });
});
