import { caseView } from '../../src/workplaces/inbox/case-view.js';
import { ApiHost } from './api-host.js';

describe('a case opened (GET /api/cases/:id)', () => {
  let api: ApiHost;
  let clerk: string;
  beforeAll(async () => {
    api = await ApiHost.open();
    clerk = await api.signIn('clerk1');
  });
  afterAll(() => api.close());

  const dispatched = async (): Promise<string> => {
    const { number } = await api.submit();
    const { id } = await api.task(clerk, number);
    await api.post(`/api/tasks/${id}/complete`, {
      token: clerk,
      body: { data: { action: 'dispatch', lead: 'rivers' } },
    });
    return number;
  };
  const open = async (number: string, token: string) => {
    const { body } = await api.get(`/api/cases/${number}`, token);
    return caseView.parse(body);
  };

  it('is what the description says, at every station', async () => {
    const { number } = await api.submit();
    expect((await open(number, clerk)).statusTitle).toBe('待分办');
    const later = await dispatched();
    const bureau = await api.signIn('rivers-handler');
    const handled = await open(later, bureau);
    expect(handled.bureau).toEqual({ id: 'rivers', title: '河湖管理司' });
    expect(handled.units).toMatchObject({ rivers: '河湖管理司' });
    expect(handled.decisions.map(({ what }) => what)).toContain('scope');
    const masked = await open(later, await api.signIn('general-office-handler')).catch(() => null);
    expect(masked?.view ?? 'masked').toBe('masked');
  });

  it('names every day a clock counted, numbered, ticked up to today', async () => {
    const number = await dispatched();
    const { clocks } = await open(number, await api.signIn('rivers-handler'));
    const handling = clocks.find(({ key }) => key === 'handle.report');
    expect(handling).toMatchObject({
      phase: 'running',
      total: 20,
      counted: 0,
      workingDaysLeft: 20,
      title: '举报件办理',
    });
    const counted = handling?.why.days.filter((day) => day.counted) ?? [];
    expect(counted.map((day) => day.number)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
    expect(counted.some((day) => day.ticked)).toBe(false);
    expect(handling?.why.days.at(-1)?.day).toBe(handling?.dueDay);
  });

  it('shows no sealed value, hash or name of the reporter, whoever looks', async () => {
    const { number } = await api.submit();
    const { text } = await api.get(`/api/cases/${number}`, clerk);
    expect(text).toContain('〔已密封〕');
    expect(text).not.toMatch(/举报人甲|1381000\d{4}|fingerprint|queryCodeHash/);
  });
});
