import { caseRow } from '../../src/workplaces/inbox/case-view.js';
import { taskRow } from '../../src/workplaces/inbox/task-row.js';
import { ApiHost } from './api-host.js';

const NAME = '欧阳测试员';
const PHONE = '13877776666';

describe('what the staff routes show to each role (第十五条)', () => {
  let api: ApiHost;
  let number: string;
  let id: string;
  const token: Record<string, string> = {};
  beforeAll(async () => {
    api = await ApiHost.open();
    const logins =
      'clerk1 rivers-handler hunan-undertaker general-office-handler legal-handler duty1 auditor operator designer';
    for (const login of logins.split(' ')) token[login] = await api.signIn(login);
    ({ number } = await api.submit({
      text: `平江县昌江边有人夜里偷采河沙,我叫${NAME},电话${PHONE}。`,
      reporter: { anonymous: false, name: NAME, phone: PHONE },
    }));
    const task = await api.task(token.clerk1 ?? '', number);
    id = task.case;
    await complete('clerk1', task.id, { action: 'dispatch', lead: 'rivers' });
    const check = await api.task(token['rivers-handler'] ?? '', number);
    await complete('rivers-handler', check.id, { verdict: 'accept' });
    const items = ['water-430000', 'yangtze'].map((unit) => ({ unit, request: `请${unit}核查` }));
    const assigned = await api.post(`/api/cases/${number}/undertakers`, {
      token: token['rivers-handler'],
      body: { items },
    });
    expect(assigned.status).toBe(200);
  });
  afterAll(() => api.close());

  const complete = async (login: string, task: string, data: object) => {
    const { status, text } = await api.post(`/api/tasks/${task}/complete`, { token: token[login], body: { data } });
    if (status !== 200) throw new Error(text);
  };

  it('is never who reports, on any of them', async () => {
    const paths = [
      '/api/cases',
      '/api/tasks?limit=100',
      `/api/tasks?q=${encodeURIComponent('偷采河沙')}`,
      '/api/tasks/counts',
      `/api/cases/${number}`,
      `/api/cases/${id}/neighbours`,
      `/api/cases/${id}/looks`,
      `/api/cases/${id}/supervision-sheet`,
      '/api/notices',
      '/api/covers',
      '/api/desk/handover?from=2026-03-02T00:00:00Z&to=2026-03-03T00:00:00Z',
    ];
    for (const login of Object.keys(token)) {
      for (const path of paths) {
        const { status, text, headers } = await api.get(path, token[login]);
        expect([login, path, status < 500]).toEqual([login, path, true]);
        expect([login, path, text.includes(NAME) || text.includes(PHONE)]).toEqual([login, path, false]);
        expect(headers.get('cache-control')).toBe('no-store');
      }
    }
  });

  it('cannot be found by a search for the reporter', async () => {
    for (const q of [NAME, PHONE]) {
      const { body } = await api.get(`/api/tasks?q=${encodeURIComponent(q)}`, token.clerk1);
      expect([q, body.items]).toEqual([q, []]);
    }
  });

  it('is for an undertaker his own item: its clock and text, nothing else of the case', async () => {
    const { body } = await api.get('/api/tasks?limit=100', token['hunan-undertaker']);
    const row = taskRow.parse(body.items.find((task) => task.number === number));
    expect(new Set(row.clocks.map(({ holder }) => holder?.id))).toEqual(new Set(['water-430000']));
    expect(row).toMatchObject({ status: null, decision: null, flags: { returned: 0, repeatOf: '' } });
    expect(Object.keys(row.facets)).not.toContain('bureau');
    for (const path of ['neighbours', 'supervision-sheet']) {
      const refused = await api.get(`/api/cases/${id}/${path}`, token['hunan-undertaker']);
      expect([path, refused.body.code]).toEqual([path, 'case.own-item-only']);
    }
    expect((await api.get(`/api/cases/${id}/looks`, token['hunan-undertaker'])).status).toBe(403);
  });

  it('is in a list of cases for an undertaker no more than on his page, and cannot be asked for by it', async () => {
    const { body } = await api.get('/api/cases?limit=100', token['hunan-undertaker']);
    const row = caseRow.parse(body.items.find((one) => one.number === number));
    expect(row).toMatchObject({ nextDueAt: null, openIncidents: 0 });
    const told = Object.keys(row.facets);
    for (const hidden of ['bureau', 'leadCase', 'handlingPhase', 'emergency']) expect(told).not.toContain(hidden);
    const asked = await api.get('/api/cases?bureau=rivers', token['hunan-undertaker']);
    expect(asked.body.items).toEqual([]);
    expect((await api.get('/api/cases?bureau=rivers', token['rivers-handler'])).body.items).toHaveLength(1);
  });

  it('is the same 404 for a case somebody may not see and one that is not there', async () => {
    for (const path of ['neighbours', 'supervision-sheet']) {
      const [hidden, missing] = await Promise.all(
        [id, '0'.repeat(32)].map((one) => api.get(`/api/cases/${one}/${path}`, token.designer)),
      );
      expect([hidden?.status, hidden?.text]).toEqual([404, missing?.text]);
    }
  });
});
