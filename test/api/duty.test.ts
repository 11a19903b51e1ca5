import { randomUUID } from 'node:crypto';
import { ApiHost, LETTER, type Reply } from './api-host.js';

let api: ApiHost;
let duty: string;
let second: string;
beforeAll(async () => {
  api = await ApiHost.open();
  [duty, second] = await Promise.all([api.signIn('duty1'), api.signIn('duty2')]);
});
afterAll(() => api.close());

interface Alert {
  readonly case: string;
  readonly number: string;
  readonly state: string;
  readonly raisedBy: string;
  readonly evidence: string[];
  readonly steps: readonly { readonly post: string; readonly title: string; readonly toldAt: string | null }[];
  readonly next: { readonly title: string; readonly at: string } | null;
  readonly acknowledgedBy: string;
  readonly standDown: { readonly by: string; readonly reason: string } | null;
  readonly task: { readonly id: string; readonly element: string } | null;
  readonly flashReports: number;
}

const DANGER = '平江县昌江水库大坝已经垮坝,下游多人被困。';
const SHEET = { happenedAt: '2026-03-02T08:30:00+08:00', what: '大坝溃口约十米', taken: '已通知下游转移' };
let dams = 0;

async function raise(): Promise<string> {
  dams += 1;
  const phone = `135${String(10_000_000 + dams)}`;
  const reporter = { ...LETTER.reporter, phone };
  return (await api.submit({ text: `${DANGER}第${dams}处,我的电话${phone}。`, reporter })).number;
}

async function alertOf(number: string, state = 'open'): Promise<Alert> {
  const { body } = await api.get(`/api/duty/alerts?state=${state}&limit=50`, duty);
  const found = (body.items as unknown as Alert[]).find((alert) => alert.number === number);
  if (found === undefined) throw new Error(`no alert of ${number}`);
  return found;
}

async function complete(alert: Alert, data: object): Promise<void> {
  const answer = await api.post(`/api/tasks/${alert.task?.id}/complete`, { token: duty, body: { data } });
  if (answer.status !== 200) throw new Error(answer.text);
}

const act = (token: string, path: string, body: object = {}): Promise<Reply> => api.post(path, { token, body });

describe('an alert (第八条)', () => {
  it('says where, why, who has been told and whose turn is next when, and names no reporter', async () => {
    const alert = await alertOf(await raise());
    expect(alert).toMatchObject({ state: 'unacknowledged', raisedBy: '规则', task: { element: 'acknowledge' } });
    expect(alert.evidence.length).toBeGreaterThan(0);
    expect(alert.steps.map(({ title }) => title)).toEqual(['总值班室值班员']);
    expect(alert.next).toMatchObject({ title: '总值班室带班领导', at: '2026-03-02T01:15:00.000Z' });
    const { text } = await api.get('/api/duty/alerts', duty);
    expect(/举报人甲|135\d{8}/.test(text)).toBe(false);
  });

  it('steps up to the next post until somebody acknowledges, and keeps who did', async () => {
    const number = await raise();
    await api.moveTo('2026-03-02T09:16:00+08:00');
    const stepped = await alertOf(number);
    expect(stepped.steps.map(({ post }) => post)).toEqual(['duty-officer', 'duty-leader']);
    expect(stepped.steps[0]?.toldAt).not.toBeNull();
    await complete(stepped, { note: '收到' });
    expect(await alertOf(number)).toMatchObject({
      state: 'acknowledged',
      next: null,
      acknowledgedBy: '演示·值班员甲',
      task: { element: 'grade' },
    });
    await complete(await alertOf(number), { grade: '重大', reason: '十人以上被困' });
    expect(await alertOf(number)).toMatchObject({ state: 'graded', grade: '重大' });
  });

  it('is released as false at any stage with a reason, after which nobody is told any more', async () => {
    const number = await raise();
    const { case: id } = await alertOf(number);
    expect((await act(duty, `/api/duty/alerts/${id}/stand-down`, { reason: ' ' })).status).toBe(400);
    const released = await act(duty, `/api/duty/alerts/${id}/stand-down`, { reason: '核实为演练广播' });
    expect([released.status, released.body.number]).toEqual([200, number]);
    expect(await alertOf(number, 'all')).toMatchObject({
      state: 'stood-down',
      next: null,
      task: null,
      standDown: { by: '演示·值班员甲', reason: '核实为演练广播' },
    });
    await api.moveTo('2026-03-02T11:00:00+08:00');
    expect((await alertOf(number, 'all')).steps).toHaveLength(1);
    const again = await act(duty, `/api/duty/alerts/${id}/stand-down`, { reason: '再次' });
    expect([again.status, again.body.code]).toEqual([422, 'emergency.not-raised']);
    await expect(alertOf(number)).rejects.toThrow('no alert');
  });

  it('cannot be released by others, nor looked for', async () => {
    const { case: id } = await alertOf(await raise());
    for (const login of ['clerk1', 'auditor', 'rivers-handler', 'operator']) {
      const token = await api.signIn(login);
      expect((await act(token, `/api/duty/alerts/${id}/stand-down`, { reason: '误报' })).status).toBe(403);
      for (const path of ['alerts', 'contacts', 'log', 'handovers', 'colleagues']) {
        expect([path, (await api.get(`/api/duty/${path}`, token)).status]).toEqual([path, 403]);
      }
    }
    const { number } = await api.submit();
    expect((await act(duty, `/api/duty/alerts/${number}/stand-down`, { reason: '不是突发事件' })).status).toBe(404);
  });

  it('comes with the ladder of posts and the people of the office', async () => {
    const { body } = await api.get('/api/duty/contacts', duty);
    expect(body).toMatchObject({
      ackMinutes: 15,
      ladder: [{ step: 1, title: '总值班室值班员' }, { step: 2 }, { step: 3, title: '办公厅主任' }],
      people: expect.arrayContaining([{ name: '演示·值班员甲', title: '值班员', unit: '部总值班室' }]),
    });
  });
});

describe('快报', () => {
  it('is numbered, followed up and closed; each sheet stays as issued and names nobody', async () => {
    const number = await raise();
    const path = `/api/cases/${number}/flash-report`;
    expect((await api.get(path, duty)).body).toMatchObject({ next: { n: 1, kind: '快报' }, issued: [] });
    const key = randomUUID();
    const phone = `135${String(10_000_000 + dams)}`;
    const first = { token: duty, body: { ...SHEET, casualties: `失联两人,报告人举报人甲${phone}` }, key };
    expect((await api.post(path, first)).status).toBe(200);
    const again = await api.post(path, first);
    expect(again.body).toMatchObject({ issued: [{ n: 1, kind: '快报', what: SHEET.what, byName: '演示·值班员甲' }] });
    expect(new RegExp(`举报人甲|${phone}`).test(again.text)).toBe(false);
    const more = await act(duty, path, { ...SHEET, what: '溃口已合龙', final: true });
    expect(more.body).toMatchObject({ next: null, issued: [{ n: 1 }, { n: 2, kind: '终报', final: true }] });
    expect((await act(duty, path, SHEET)).body.code).toBe('flash.final-already');
    expect((await alertOf(number)).flashReports).toBe(2);
  });

  it('begins a follow-up with what the last sheet said', async () => {
    const number = await raise();
    const path = `/api/cases/${number}/flash-report`;
    const { body } = await act(duty, path, SHEET);
    expect(body).toMatchObject({ next: { n: 2, kind: '续报' }, draft: { what: SHEET.what, taken: '' } });
  });

  it('is issued by the duty office only, and about an emergency only', async () => {
    const number = await raise();
    const clerk = await api.signIn('clerk1');
    const theirs = await act(clerk, `/api/cases/${number}/flash-report`, SHEET);
    expect([theirs.status, theirs.body.code]).toEqual([403, 'flash.by-the-duty-office.not-allowed']);
    expect((await api.get(`/api/cases/${number}/flash-report`, clerk)).status).toBe(200);
    const plain = await api.submit();
    expect((await api.get(`/api/cases/${plain.number}/flash-report`, clerk)).status).toBe(404);
    expect((await api.get(`/api/cases/${number}/flash-report`, await api.signIn('soil-handler'))).status).toBe(404);
  });
});

describe('the duty log', () => {
  it('only grows, newest first, by day, and masks telephones', async () => {
    const number = await raise();
    const key = randomUUID();
    const body = { kind: 'call', text: '致电省厅值班室,联系人手机13712345678', number };
    const first = await api.post('/api/duty/log', { token: duty, body, key });
    expect(first.body).toMatchObject({ kind: 'call', kindTitle: '电话', number });
    expect((await api.post('/api/duty/log', { token: duty, body, key })).text).toBe(first.text);
    await act(duty, '/api/duty/log', { text: '一切正常' });
    const { body: page, text } = await api.get('/api/duty/log', second);
    expect(page.items).toHaveLength(2);
    expect(text.includes('13712345678')).toBe(false);
    expect((await api.get('/api/duty/log?day=2026-03-01', duty)).body.items).toEqual([]);
    expect((await api.get('/api/duty/log?day=yesterday', duty)).status).toBe(400);
  });

  it('names emergencies only', async () => {
    const { number } = await api.submit();
    expect((await act(duty, '/api/duty/log', { text: 'x', number })).status).toBe(404);
    expect((await act(duty, '/api/duty/log', { text: 'x', number: 'JB20260302-999999' })).status).toBe(404);
    expect((await act(duty, '/api/duty/log', { text: '' })).status).toBe(400);
  });
});

describe('the handover of a shift', () => {
  it('leaves what is open to a colleague, who confirms once', async () => {
    const number = await raise();
    const to = ((await api.get('/api/duty/colleagues', duty)).body as unknown as { id: string; name: string }[])[0];
    expect(to?.name).toBe('演示·值班员乙');
    const given = await act(duty, '/api/duty/handovers', { to: to?.id, summary: '夜班无异常' });
    expect(given.status).toBe(201);
    expect(given.body).toMatchObject({ state: 'waiting', toName: '演示·值班员乙' });
    expect(given.text.includes(number)).toBe(true);
    const another = await act(duty, '/api/duty/handovers', { to: to?.id, summary: '又一次' });
    expect([another.status, another.body.code]).toEqual([409, 'handover.open-already']);
    const path = `/api/duty/handovers/${given.body.id}`;
    expect((await act(duty, `${path}/confirm`)).body.code).toBe('duty.not-yours');
    expect((await act(second, `${path}/withdraw`)).body.code).toBe('duty.not-yours');
    expect((await act(second, `${path}/confirm`)).body).toMatchObject({ state: 'confirmed' });
    expect((await act(second, `${path}/confirm`)).body.code).toBe('handover.settled-already');
    const { body } = await api.get('/api/duty/handovers', second);
    expect(body.items[0]).toMatchObject({ id: given.body.id, state: 'confirmed' });
    expect((await api.get('/api/duty/log', duty)).text).toContain('接班');
  });

  it('is withdrawn when nobody comes, and goes to nobody else', async () => {
    const given = await act(duty, '/api/duty/handovers', { to: 'demo:duty2', summary: '交班' });
    expect((await act(duty, `/api/duty/handovers/${given.body.id}/withdraw`)).body).toMatchObject({
      state: 'withdrawn',
    });
    for (const to of ['demo:duty1', 'demo:clerk1', 'nobody']) {
      expect((await act(duty, '/api/duty/handovers', { to, summary: 'x' })).body.code).toBe('duty.not-a-colleague');
    }
    expect((await act(duty, '/api/duty/handovers/handover:99/confirm')).status).toBe(404);
  });
});
