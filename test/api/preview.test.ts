import { Database } from '../../src/platform/persistence/index.js';
import type { CaseView } from '../../src/workplaces/inbox/case-view.js';
import { previewView } from '../../src/workplaces/inbox/preview-view.js';
import { ApiHost, type Reply } from './api-host.js';

describe('what an act would do (POST …/preview)', () => {
  let api: ApiHost;
  let clerk: string;
  let bureau: string;
  beforeAll(async () => {
    api = await ApiHost.open();
    [clerk, bureau] = await Promise.all([api.signIn('clerk1'), api.signIn('rivers-handler')]);
  });
  afterAll(() => api.close());

  const DISPATCH = { data: { action: 'dispatch', lead: 'rivers' } };
  const caseOf = async (number: string, token: string) =>
    (await api.get(`/api/cases/${number}`, token)).body as unknown as CaseView;
  const dispatched = async (): Promise<string> => {
    const { number } = await api.submit();
    const { id } = await api.task(clerk, number);
    await api.post(`/api/tasks/${id}/complete`, { token: clerk, body: DISPATCH });
    return number;
  };
  const inHandling = async (): Promise<string> => {
    const number = await dispatched();
    const { id } = await api.task(bureau, number);
    await api.post(`/api/tasks/${id}/complete`, { token: bureau, body: { data: { verdict: 'accept' } } });
    return number;
  };
  const changes = ({ body }: Reply) =>
    previewView.parse(body).clocks.map(({ change, clock }) => `${change} ${clock.key} ${clock.dueDay}`);
  const tryAct = (number: string, body: object, token = bureau) =>
    api.post(`/api/cases/${number}/preview`, { token, body, key: null });

  it('says of a dispatch what it stops and starts, as it then happens, and writes nothing', async () => {
    const { number } = await api.submit();
    const { id } = await api.task(clerk, number);
    const before = await caseOf(number, clerk);
    const tried = await api.post(`/api/tasks/${id}/preview`, { token: clerk, body: DISPATCH, key: null });
    expect(tried.body).toMatchObject({ statusTitle: '办理中', signatures: [] });
    const promised = changes(tried);
    expect(promised.filter((line) => line.startsWith('stopped'))).toEqual(['stopped dispatch.report 2026-03-04']);
    expect(await caseOf(number, clerk)).toEqual(before);
    await api.post(`/api/tasks/${id}/complete`, { token: clerk, body: DISPATCH });
    const { clocks } = await caseOf(number, bureau);
    const started = promised.filter((line) => line.startsWith('started'));
    expect(started.length).toBeGreaterThan(1);
    for (const line of started) expect(clocks.map(({ key, dueDay }) => `started ${key} ${dueDay}`)).toContain(line);
  });

  it('claims nothing outside the case: a dispatch only tried stands in no other report’s way', async () => {
    const { number } = await api.submit();
    const { id } = await api.task(clerk, number);
    const claims = api.host.app.get(Database, { strict: false }).connection.collection('claims');
    const before = await claims.countDocuments();
    await api.post(`/api/tasks/${id}/preview`, { token: clerk, body: DISPATCH, key: null });
    expect(await claims.countDocuments()).toBe(before);
    await api.post(`/api/tasks/${id}/complete`, { token: clerk, body: DISPATCH });
    expect(await claims.countDocuments()).toBeGreaterThan(before);
  });

  it('says of an extension the date it would lead to once signed, 40 working days from the dispatch', async () => {
    const number = await inHandling();
    const tried = await tryAct(number, { action: 'extension' });
    expect(tried.status).toBe(200);
    const { clocks, signatures } = previewView.parse(tried.body);
    expect(signatures.map(({ roleTitle }) => roleTitle)).toEqual(['处长', '司领导']);
    const extended = clocks.find(({ clock }) => clock.key === 'handle.extended');
    expect(extended).toMatchObject({ change: 'started', clock: { total: 40 } });
    expect(clocks.find(({ clock }) => clock.key === 'handle.report')?.change).toBe('superseded');
    expect((await caseOf(number, bureau)).handling?.extension).toBeNull();
  });

  it('refuses as the act itself would', async () => {
    const number = await dispatched();
    const { id } = await api.task(bureau, number);
    const early = await tryAct(number, { action: 'return', body: { opinion: '' } });
    expect([early.status, early.body.code]).toEqual([422, 'bureau.return-without-opinion']);
    const unfilled = await api.post(`/api/tasks/${id}/preview`, { token: bureau, body: {}, key: null });
    expect([unfilled.status, unfilled.body.code]).toEqual([422, 'form.invalid']);
    expect((await tryAct(number, { action: 'close' })).status).toBe(400);
    const elsewhere = await api.post(`/api/tasks/${id}/preview`, { token: clerk, body: DISPATCH, key: null });
    expect(elsewhere.body.code).toBe('task.not-yours');
  });

  it('is the same 404 for a case that is not there and one somebody may not see', async () => {
    const { number } = await api.submit();
    const { id } = await api.task(clerk, number);
    for (const asked of [number, 'JB20260302-999999']) {
      expect((await tryAct(asked, { action: 'extension' })).body.code).toBe('http.unknown');
    }
    const task = await api.post(`/api/tasks/${id}/preview`, { token: bureau, body: DISPATCH, key: null });
    expect(task.status).toBe(404);
  });
});
