import { ApiHost } from './api-host.js';

let api: ApiHost;
beforeAll(async () => {
  api = await ApiHost.open();
});
afterAll(() => api.close());

interface Part {
  readonly number: string;
  readonly statusTitle: string;
}

describe('a report split in two (办法 第三条)', () => {
  const status = (number: string, queryCode: string) =>
    api.post('/api/reports/status', { body: { number, queryCode }, key: null });

  async function complete(token: string, number: string, data: object): Promise<void> {
    const { id } = await api.task(token, number);
    const { status: code, text } = await api.post(`/api/tasks/${id}/complete`, { token, body: { data } });
    if (code !== 200) throw new Error(text);
  }

  /** The parts are opened behind the command that split the report. */
  async function partsOf(number: string, queryCode: string): Promise<readonly Part[]> {
    for (let look = 1; ; look += 1) {
      const { body } = await status(number, queryCode);
      const { parts } = body as unknown as { parts: readonly Part[] };
      if (parts.length > 0 || look === 400) return parts;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  it('shows its reporter the number of the part, which his code opens, adds to and withdraws', async () => {
    const { number, queryCode } = await api.submit();
    const clerk = await api.signIn('clerk1');
    await complete(clerk, number, { action: 'review', reason: '另有一事' });
    await complete(clerk, number, { parts: [{ kind: 'water', text: '上游水库大坝渗水' }] });
    const [part] = await partsOf(number, queryCode);
    const child = part?.number ?? '';
    expect(child).toMatch(/^JB20260302-\d{6}$/);

    const opened = await status(child, queryCode);
    expect(opened.body).toMatchObject({ number: child, partOf: number, text: '上游水库大坝渗水', parts: [] });
    const added = await api.post('/api/reports/supplement', {
      body: { number: child, queryCode, text: '坝脚也在渗水' },
    });
    expect([added.status, added.body.number]).toEqual([200, child]);
    const withdrawn = await api.post('/api/reports/withdraw', {
      body: { number: child, queryCode, reason: '已经修好' },
    });
    expect([withdrawn.status, withdrawn.body.number]).toEqual([200, child]);

    const other = await api.submit();
    expect((await status(child, other.queryCode)).text).toBe((await status('JB20260302-999999', queryCode)).text);
  });
});
