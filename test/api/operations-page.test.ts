import { ApiHost } from './api-host.js';

let api: ApiHost;
let operator: string;
beforeAll(async () => {
  api = await ApiHost.open();
  operator = await api.signIn('operator');
});
afterAll(() => api.close());

interface Summary {
  readonly incidents: { readonly count: number; readonly more: boolean };
  readonly deliveries: Readonly<Record<string, { readonly count: number }>>;
  readonly sweeper: {
    readonly ok: boolean;
    readonly lastAt: string | null;
    readonly overdue: { readonly count: number };
    readonly lagSeconds: number;
    readonly last: { readonly fired: number } | null;
  };
  readonly checks: readonly { readonly name: string; readonly ok: boolean }[];
}

async function summary(): Promise<Summary> {
  const { status, body } = await api.get('/api/operations/summary', operator);
  expect(status).toBe(200);
  return body as unknown as Summary;
}

describe('the operator’s overview', () => {
  it('counts what stands still and what waits, and tells how the sweeper is', async () => {
    const before = await summary();
    expect(before).toMatchObject({ incidents: { count: 0, more: false }, sweeper: { ok: true, lagSeconds: 0 } });
    await api.submit();
    api.clock.moveTo(new Date('2026-03-10T09:00:00+08:00'));
    // The clock moves by itself, as if the host had been down: whoever was signed in signs in again.
    operator = await api.signIn('operator');
    const late = await summary();
    expect(late.sweeper.overdue.count).toBe(1);
    expect(late.sweeper.lagSeconds).toBeGreaterThan(3600);
    await api.moveTo('2026-03-10T09:00:01+08:00');
    const after = await summary();
    expect(after.sweeper).toMatchObject({ overdue: { count: 0 }, lagSeconds: 0, lastAt: '2026-03-10T01:00:01.000Z' });
    expect(after.checks.map(({ name }) => name)).toEqual(['database', 'sweeper', 'services']);
  });

  it('is for the operator only, and says nothing of any case', async () => {
    const { number } = await api.submit();
    const { text } = await api.get('/api/operations/summary', operator);
    expect(text.includes(number)).toBe(false);
    for (const login of ['clerk1', 'auditor', 'designer', 'security', 'duty1']) {
      expect((await api.get('/api/operations/summary', await api.signIn(login))).status).toBe(403);
    }
  });
});
