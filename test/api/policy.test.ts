import { randomUUID } from 'node:crypto';
import { ApiHost } from './api-host.js';
import { StallWatch } from './stall-watch.js';

const LIMITS = 'rules/limits.json';

let api: ApiHost;
let designer: string;
beforeAll(async () => {
  api = await ApiHost.open();
  designer = await api.signIn('designer');
});
afterAll(() => api.close());

async function textOf(release: number, path: string): Promise<string> {
  const { body } = await api.get(`/api/policy/releases/${release}/file?path=${path}`, designer);
  return (body as unknown as { text: string }).text;
}

const newest = async () =>
  (await api.get('/api/policy/releases?limit=1', designer)).body.items[0] as unknown as { number: number };
const longerSupplement = (limits: string) => limits.replace(/("key": ?"supplement\.lapse"[^}]*?"amount": ?)10/, '$115');

describe('readiness', () => {
  it('names database, sweeper and the services of every stored release', async () => {
    const { status, body } = await api.get('/ready');
    const { checks } = body as unknown as { checks: readonly { name: string; ok: boolean }[] };
    expect(status).toBe(200);
    expect(checks.map(({ name, ok }) => [name, ok])).toEqual([
      ['database', true],
      ['sweeper', true],
      ['services', true],
    ]);
  });
});

describe('policy releases over HTTP', () => {
  it('begin with the product’s own files as release 1', async () => {
    const { body } = await api.get('/api/policy/releases', designer);
    expect(body.items).toHaveLength(1);
    expect(body.items[0]).toMatchObject({ number: 1, base: 0, note: '随产品交付的规则' });
    expect(await textOf(1, LIMITS)).toContain('handle.report');
    expect((await api.get('/api/policy/releases/1/file?path=../../etc/passwd', designer)).status).toBe(404);
    expect((await api.get(`/api/policy/releases/99/file?path=${LIMITS}`, designer)).status).toBe(404);
  });

  it('are checked before they are published, every problem with its place, without stalling the host', async () => {
    const changes = {
      [LIMITS]: '{"not": "limits"}',
      'processes/emergency/emergency.bpmn': '<bpmn:definitions',
      'rules/texts/acceptance.json': '{}',
    };
    const watch = new StallWatch();
    const { status, body } = await api.post('/api/policy/check', {
      token: designer,
      body: { base: 1, changes },
      key: null,
    });
    const { problems } = body as unknown as { problems: readonly { path: string }[] };
    expect(status).toBe(200);
    expect(new Set(problems.map(({ path }) => path)).size).toBeGreaterThan(0);
    expect(watch.stop()).toBeLessThan(200);
    const published = await api.post('/api/policy/releases', {
      token: designer,
      body: { base: 1, changes, note: '试' },
    });
    expect([published.status, published.body.code]).toEqual([422, 'policy.problems']);
    expect(published.body.errors.length).toBeGreaterThan(0);
  });

  it('apply to new reports only, refuse an old base, and roll back', async () => {
    const before = await api.submit();
    const text = longerSupplement(await textOf(1, LIMITS));
    const publication = { base: 1, changes: { [LIMITS]: text }, note: '补充期限改为15个工作日' };
    const key = randomUUID();
    const first = await api.post('/api/policy/releases', { token: designer, body: publication, key });
    expect([first.status, first.body.number]).toEqual([201, 2]);
    const again = await api.post('/api/policy/releases', { token: designer, body: publication, key });
    expect(again.text).toBe(first.text);
    const late = await api.post('/api/policy/releases', { token: designer, body: publication });
    expect([late.status, late.body.code]).toEqual([409, 'policy.base-not-newest']);
    const clerk = await api.signIn('clerk1');
    const after = await api.submit();
    expect((await api.get(`/api/cases/${before.number}`, clerk)).body).toMatchObject({ release: 1 });
    expect((await api.get(`/api/cases/${after.number}`, clerk)).body).toMatchObject({ release: 2 });
    const back = await api.post('/api/policy/roll-back', { token: designer, body: { to: 1, note: '恢复' } });
    expect([back.status, (await newest()).number]).toEqual([201, 3]);
    expect(await textOf(3, LIMITS)).toBe(await textOf(1, LIMITS));
  });

  it('第十八条: count from their effective date on, and not before', async () => {
    const { number } = await newest();
    const text = longerSupplement(await textOf(number, LIMITS));
    const effectiveAt = '2026-05-06T00:00:00+08:00';
    const body = { base: number, changes: { [LIMITS]: text }, note: '五月起施行', effectiveAt };
    expect((await api.post('/api/policy/releases', { token: designer, body })).status).toBe(201);
    const clerk = await api.signIn('clerk1');
    const early = await api.submit();
    await api.moveTo('2026-05-06T09:00:00+08:00');
    const late = await api.submit();
    expect((await api.get(`/api/cases/${early.number}`, clerk)).body).toMatchObject({ release: number });
    expect((await api.get(`/api/cases/${late.number}`, clerk)).body).toMatchObject({ release: number + 1 });
  });

  it('cannot be dated back', async () => {
    const effectiveAt = '2020-01-01T00:00:00+08:00';
    const { number } = await newest();
    const body = { base: number, changes: { [LIMITS]: '[]' }, note: '倒填', effectiveAt };
    const { status, body: answer } = await api.post('/api/policy/releases', { token: designer, body });
    expect([status, answer.code]).toEqual([422, 'policy.effective-in-past']);
  });

  it('say which one is in force', async () => {
    const { items } = (await api.get('/api/policy/releases', designer)).body;
    const inForce = (items as unknown as { number: number; inForce: boolean }[]).filter((release) => release.inForce);
    expect(inForce.map(({ number }) => number)).toEqual([items.length]);
  });

  it('are approved by another person, who acts himself on exactly this content', async () => {
    const content = { to: 1, note: '恢复到最初' };
    const publish = (approver: string, more: object = {}) =>
      api.post('/api/policy/roll-back', { token: designer, body: { ...content, ...more, approver } });
    expect((await publish('clerk1')).body.code).toBe('policy.unknown-approver');
    expect((await publish('designer2')).body.code).toBe('policy.not-approved');
    const second = await api.signIn('designer2');
    const approved = await api.post('/api/policy/approvals', { token: second, body: content, key: null });
    expect([approved.status, approved.body]).toEqual([200, { approver: 'demo:designer2' }]);
    expect((await publish('designer2', { note: '别的内容' })).body.code).toBe('policy.not-approved');
    const published = await publish('designer2');
    expect([published.status, published.body]).toMatchObject([201, { approver: 'demo:designer2', inForce: true }]);
    expect((await publish('designer2')).body.code).toBe('policy.not-approved');
  });
});
