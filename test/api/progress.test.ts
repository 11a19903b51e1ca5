import { ApiHost, type Body } from './api-host.js';

let api: ApiHost;
let clerk: string;
let bureau: string;
beforeAll(async () => {
  api = await ApiHost.open();
  [clerk, bureau] = await Promise.all([api.signIn('clerk1'), api.signIn('rivers-handler')]);
});
afterAll(() => api.close());

interface ClockOnPage {
  readonly key: string;
  readonly title: string;
  readonly state: string;
  readonly dueDay: string;
  readonly left: number;
  readonly total: number;
  readonly used: number;
  readonly moves: readonly { readonly reason: string }[];
  readonly why: {
    readonly notices: string[];
    readonly days: readonly { readonly kind: string; readonly name: string }[];
  };
}

interface Page {
  readonly status: string;
  readonly statusTitle: string;
  readonly headline: string;
  readonly bureau: string;
  readonly question: { readonly items: string[]; readonly until: string | null } | null;
  readonly timeline: readonly {
    readonly kind: string;
    readonly title: string;
    readonly text: string;
    readonly state: string;
  }[];
  readonly clocks: readonly ClockOnPage[];
  readonly acts: readonly { readonly act: string; readonly open: boolean; readonly reason: string }[];
  readonly attachments: Readonly<Record<string, number>>;
}

async function page({ number, queryCode }: Pick<Body, 'number' | 'queryCode'>): Promise<Page & { text: string }> {
  const answer = await api.post('/api/reports/status', { body: { number, queryCode }, key: null });
  expect(answer.status).toBe(200);
  return { ...(answer.body as unknown as Page), text: answer.text };
}

async function complete(token: string, number: string, data: object): Promise<void> {
  const { id } = await api.task(token, number);
  const answer = await api.post(`/api/tasks/${id}/complete`, { token, body: { data } });
  if (answer.status !== 200) throw new Error(answer.text);
}

/** His page once the gateway has taken the question: the days to answer in count from there. */
async function askedUntil(submitted: Pick<Body, 'number' | 'queryCode'>): Promise<Page> {
  for (let look = 1; ; look += 1) {
    const seen = await page(submitted);
    if (seen.question?.until != null || look === 400) return seen;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe('办理查询 before dispatch', () => {
  it('tells until when it is handed on, what was handed in, and what may be done', async () => {
    const submitted = await api.submit();
    const { status, statusTitle, clocks, acts, timeline, attachments, question } = await page(submitted);
    expect({ status, statusTitle, question }).toEqual({ status: 'dispatching', statusTitle: '待分办', question: null });
    expect(clocks).toEqual([
      expect.objectContaining({ key: 'dispatch.report', title: '交主管司局', left: 2, total: 2, used: 0 }),
    ]);
    expect(timeline.map(({ kind, state }) => [kind, state])).toEqual([
      ['received', 'done'],
      ['now', 'now'],
      ['due.dispatch.report', 'planned'],
    ]);
    expect(attachments).toEqual({ images: 0, videos: 0, recordings: 0, documents: 0 });
    expect(acts.map(({ act, open }) => [act, open])).toEqual([
      ['supplement', true],
      ['withdraw', true],
      ['rating', false],
      ['review', false],
    ]);
    expect(acts.find(({ act }) => act === 'review')?.reason).toBe('本件尚未办结答复，不能申请复查。');
  });

  it('says why it cannot be withdrawn twice', async () => {
    const submitted = await api.submit();
    const { number, queryCode } = submitted;
    await api.post('/api/reports/withdraw', { body: { number, queryCode, reason: '已经解决' } });
    const { acts, timeline } = await page(submitted);
    expect(acts[1]).toMatchObject({ act: 'withdraw', open: false, reason: `${number} 的撤回正在处理` });
    expect(timeline).toContainEqual(
      expect.objectContaining({ kind: 'withdrawal', title: '您申请撤回', text: '已经解决' }),
    );
  });

  it('shows the open question with the day to answer by', async () => {
    const submitted = await api.submit({ text: '有人偷采河沙。', place: {} });
    await complete(clerk, submitted.number, {
      nature: 'report',
      scope: 'accepted',
      category: '河湖突出问题',
      completeness: 'incomplete',
      missing: '问题发生的县、乡镇和河段',
      repeat: 'none',
      reason: '没有地点',
    });
    const { question, status, headline } = await askedUntil(submitted);
    expect({ status, headline }).toEqual({
      status: 'waiting-reporter',
      headline: '需要您补充材料，补充后继续办理。',
    });
    expect(question?.items).toEqual(['问题发生的县、乡镇和河段']);
    expect(question?.until).toMatch(/^2026-03-/);
  });
});

describe('办理查询 after dispatch', () => {
  it('names the bureau, keeps the settled date and counts the days of the next one with their holidays', async () => {
    const submitted = await api.submit();
    await complete(clerk, submitted.number, { action: 'dispatch', lead: 'rivers' });
    const { bureau: name, clocks, timeline, statusTitle } = await page(submitted);
    expect({ name, statusTitle }).toEqual({ name: '河湖管理司', statusTitle: '办理中' });
    expect(clocks.map(({ key, state }) => [key, state])).toEqual([
      ['handle.report', 'running'],
      ['dispatch.report', 'met'],
    ]);
    const [handling] = clocks;
    expect(handling).toMatchObject({ title: '办结', left: 20, total: 20, used: 0, moves: [] });
    expect(handling?.why.days.some(({ kind }) => kind === 'weekend')).toBe(true);
    expect(timeline).toContainEqual(
      expect.objectContaining({ kind: 'dispatched', title: '已交主管司局', text: '由河湖管理司办理' }),
    );
  });

  it('keeps what goes on between desks to the house, but not the change of a date it had told', async () => {
    const submitted = await api.submit();
    const { number } = submitted;
    await complete(clerk, number, { action: 'dispatch', lead: 'rivers' });
    const told = (await page(submitted)).clocks[0]?.dueDay;
    const opinion = '属于水土保持司职责,建议转办。';
    const returned = await api.post(`/api/cases/${number}/return`, { token: bureau, body: { opinion } });
    expect(returned.status).toBe(200);
    for (const signer of ['rivers-division', 'rivers-head']) {
      await complete(await api.signIn(signer), number, { decision: 'agree' }).catch(() => undefined);
    }
    const between = await page(submitted);
    expect(between.text).not.toContain('水土保持司职责');
    expect(between.text).not.toMatch(/"(returned|arbitration|reviewing)"/);
    expect(between.text).not.toMatch(/督办|退回/);
    expect(between.clocks.map(({ dueDay }) => dueDay)).toContain(told);
  });

  it('shows what the bureau asks without a day to answer by: its own limit goes on', async () => {
    const submitted = await api.submit();
    const { number } = submitted;
    await complete(clerk, number, { action: 'dispatch', lead: 'rivers' });
    await complete(bureau, number, { verdict: 'accept' });
    const body = { question: '抽沙船停在哪一段?' };
    expect((await api.post(`/api/cases/${number}/inquiries`, { token: bureau, body })).status).toBe(200);
    expect((await page(submitted)).question).toMatchObject({ items: ['抽沙船停在哪一段?'], until: null });
  });

  it('shows nothing that names the reporter or those who handle it', async () => {
    const submitted = await api.submit();
    await complete(clerk, submitted.number, { action: 'dispatch', lead: 'rivers' });
    const { text } = await page(submitted);
    expect(text).not.toMatch(/举报人甲|138\d{8}|演示·|clerk1|rivers-handler/);
  });
});
