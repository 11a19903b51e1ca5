import { handoverSheet } from '../../src/workplaces/handover/handover-sheet.js';
import { supervisionSheet } from '../../src/workplaces/inbox/supervision-sheet.js';
import { ApiHost } from './api-host.js';

describe('sheets to print', () => {
  let api: ApiHost;
  let clerk: string;
  let number: string;
  beforeAll(async () => {
    api = await ApiHost.open();
    clerk = await api.signIn('clerk1');
    ({ number } = await api.submit());
    await api.task(clerk, number);
  });
  afterAll(() => api.close());

  const DAY = 'from=2026-03-02T00:00:00%2B08:00&to=2026-03-03T00:00:00%2B08:00';

  it('hand a shift over: what came, what is due next, and what was left to say', async () => {
    const left = await api.post('/api/desk/handover/notes', {
      token: clerk,
      body: { text: '来电人 13912345678 明早回拨' },
    });
    expect([left.status, left.text]).toEqual([200, expect.stringContaining('〔手机号〕')]);
    const { body, text } = await api.get(`/api/desk/handover?${DAY}`, clerk);
    const sheet = handoverSheet.parse(body);
    expect(sheet).toMatchObject({ unit: { id: 'centre', title: '监督举报中心' }, open: 1, overdue: { count: 0 } });
    expect(sheet.came.items.map((row) => row.number)).toEqual([number]);
    expect(sheet.dueNext).toMatchObject({ day: '2026-03-03', count: 0 });
    expect(sheet.notes.map((note) => note.text)).toEqual(['来电人 〔手机号〕 明早回拨']);
    expect(text).not.toMatch(/13912345678|举报人甲/);
    const other = await api.get(`/api/desk/handover?${DAY}`, await api.signIn('rivers-handler'));
    expect(handoverSheet.parse(other.body)).toMatchObject({ open: 0, came: { count: 0 }, notes: [] });
  });

  it('refuse a shift that ends before it began, lasts too long, or is nobody’s', async () => {
    const ask = async (from: string, to: string, token = clerk) =>
      (await api.get(`/api/desk/handover?from=${from}&to=${to}`, token)).body.code;
    expect(await ask('2026-03-03T00:00:00Z', '2026-03-02T00:00:00Z')).toBe('handover.ends-before');
    expect(await ask('2026-03-01T00:00:00Z', '2026-03-20T00:00:00Z')).toBe('handover.too-long');
    expect(await ask('monday', 'friday')).toBe('http.invalid');
    expect(await ask('2026-03-02T00:00:00Z', '2026-03-03T00:00:00Z', await api.signIn('operator'))).toBe(
      'http.forbidden',
    );
  });

  it('press who is late (督办单), with the steps taken, and nothing of who reports', async () => {
    await api.moveTo('2026-03-06T09:00:00+08:00');
    const sheet = async () => (await api.get(`/api/cases/${number}/supervision-sheet`, clerk)).body;
    const shown = supervisionSheet.parse(await sheet());
    expect(shown).toMatchObject({ number, bureau: null, printedBy: { unit: { title: '监督举报中心' } } });
    expect(shown.clocks.find(({ key }) => key === 'dispatch.report')).toMatchObject({ phase: 'overdue' });
    expect(shown.steps.map(({ title }) => title)).toContain('发督办单');
    expect(JSON.stringify(shown)).not.toMatch(/举报人甲|138\d{8}|偷采河沙.*偷采河沙/);
    const rivers = await api.signIn('rivers-handler');
    expect((await api.get(`/api/cases/${number}/supervision-sheet`, rivers)).status).toBe(404);
    const auditor = await api.signIn('auditor');
    const { text } = await api.get('/api/audit/access-log?limit=20', auditor);
    expect(text).toContain('supervision-sheet');
  });
});
