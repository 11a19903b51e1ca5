import { ApiHost, type Reply } from '../../api/api-host.js';
import { COMPLETE } from './handling-bench.js';

/** The desks of a report over the HTTP API, as the demonstration's people. */
class HttpDesk {
  private readonly tokens = new Map<string, Promise<string>>();

  constructor(readonly api: ApiHost) {}

  private token(login: string): Promise<string> {
    const known = this.tokens.get(login) ?? this.api.signIn(login);
    this.tokens.set(login, known);
    return known;
  }

  async complete(login: string, number: string, element: string, data: object): Promise<Reply> {
    const token = await this.token(login);
    const id = await this.taskId(token, number, element);
    return this.api.post(`/api/tasks/${id}/complete`, { token, body: { data } });
  }

  /** Completes a task and expects no refusal. */
  async do(login: string, number: string, element: string, data: object): Promise<void> {
    const { status, text } = await this.complete(login, number, element, data);
    if (status !== 200) throw new Error(`${element}: ${text}`);
  }

  async act(login: string, number: string, action: string, body: object): Promise<Reply> {
    return this.api.post(`/api/cases/${number}/${action}`, { token: await this.token(login), body });
  }

  async see(login: string, number: string): Promise<Reply> {
    return this.api.get(`/api/cases/${number}`, await this.token(login));
  }

  async signed(number: string, what: string): Promise<void> {
    await this.do('rivers-division', number, `${what}-division`, { agreed: 'yes' });
    await this.do('rivers-head', number, `${what}-head`, { agreed: 'yes' });
  }

  private async taskId(token: string, number: string, element: string): Promise<string> {
    for (let look = 1; look <= 400; look += 1) {
      const { body } = await this.api.get('/api/tasks?limit=100', token);
      const found = body.items?.find((task) => task.number === number && task.element === element);
      if (found) return found.id;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`no task ${element} of ${number}`);
  }
}

let api: ApiHost;
let desk: HttpDesk;
beforeAll(async () => {
  api = await ApiHost.open();
  desk = new HttpDesk(api);
});
afterAll(() => api.close());

async function dispatched(): Promise<{ number: string; queryCode: string }> {
  const { number, queryCode } = await api.submit();
  await desk.do('clerk1', number, 'dispatch-desk', { action: 'dispatch', lead: 'rivers' });
  return { number, queryCode };
}

async function accepted(): Promise<{ number: string; queryCode: string }> {
  const report = await dispatched();
  await desk.do('rivers-handler', report.number, 'report-bureau-check', { verdict: 'accept' });
  return report;
}

async function answered(): Promise<{ number: string; queryCode: string }> {
  const report = await accepted();
  const { number } = report;
  await desk.do('rivers-handler', number, 'close-report', COMPLETE);
  await desk.signed(number, 'closing');
  await desk.do('rivers-handler', number, 'feed-back', { progress: '已办结' });
  await desk.do('clerk1', number, 'check-feedback', { verdict: 'accept' });
  await desk.do('clerk1', number, 'reply-reporter', { reply: COMPLETE.reply });
  await told(report);
  return report;
}

/** The gateway takes the reply in its own time; the reporter may speak up once it was told. */
async function told(key: { number: string; queryCode: string }): Promise<void> {
  for (let look = 1; look <= 400; look += 1) {
    const { text } = await api.post('/api/reports/status', { body: key });
    if ((JSON.parse(text) as { mayDo: string[] }).mayDo.includes('rating')) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`the reply of ${key.number} was not told`);
}

/** Status and code of an answer, for short expectations. */
const code = ({ status, body }: Reply) => [status, body.code];
const OPINION = { opinion: '建议由农村水利水电司办理' };

describe('over HTTP', () => {
  it('第九条 returns with a signed opinion; refuses an empty one and a return to another bureau', async () => {
    const { number } = await dispatched();
    const empty = await desk.act('rivers-handler', number, 'return', { opinion: '' });
    expect(code(empty)).toEqual([422, 'bureau.return-without-opinion']);
    expect(empty.body.detail).toContain('转办意见');
    const sideways = await desk.act('rivers-handler', number, 'return', { ...OPINION, returnTo: 'rural-water' });
    expect(code(sideways)).toEqual([422, 'bureau.return-to-bureau']);
    expect((await desk.act('rivers-handler', number, 'return', OPINION)).status).toBe(200);
    await desk.signed(number, 'report-return');
    await desk.do('clerk1', number, 'redispatch-desk', { action: 'dispatch', lead: 'rural-water', reason: '按职责' });
    expect((await desk.see('rivers-handler', number)).status).toBe(404);
    expect((await desk.see('rural-water-handler', number)).status).toBe(200);
  });

  it('第十条 extends once, with a number of its own; refuses a second extension and an incomplete closing', async () => {
    const { number } = await accepted();
    expect((await desk.act('rivers-handler', number, 'extension', { reason: '需要鉴定' })).status).toBe(200);
    await desk.signed(number, 'extension');
    const second = await desk.act('rivers-handler', number, 'extension', { reason: '还需要' });
    expect(code(second)).toEqual([422, 'extension.second']);
    const bare = await desk.complete('rivers-handler', number, 'close-report', { ...COMPLETE, measures: null });
    expect(code(bare)).toEqual([422, 'closing.without-measures']);
    const fields = await desk.complete('rivers-handler', number, 'close-report', { finding: '属实' });
    expect(code(fields)).toEqual([422, 'form.invalid']);
  });

  it('第十条 refuses to extend a consultation', async () => {
    const { number } = await api.submit({ text: '请问上次说的那个手续现在应该怎么办?' });
    const review = { nature: 'consultation', scope: 'accepted', category: '水资源管理及节约用水问题' };
    const reviewed = { ...review, completeness: 'complete', repeat: 'none', reason: '咨询许可延续' };
    await desk.do('clerk1', number, 'acceptance-review', reviewed);
    await desk.do('clerk1', number, 'consultation-desk', { action: 'dispatch', lead: 'rivers', reason: '按职责' });
    await desk.do('rivers-handler', number, 'consultation-bureau-check', { verdict: 'accept' });
    const extension = await desk.act('rivers-handler', number, 'extension', { reason: '需要研究' });
    expect(code(extension)).toEqual([422, 'extension.consultation']);
  });

  it('第十一条 keeps the unit reported on away, and an undertaker to its own item without identity', async () => {
    const { number } = await accepted();
    await desk.act('rivers-handler', number, 'reported-units', { units: ['water-430600'] });
    const assign = (unit: string) =>
      desk.act('rivers-handler', number, 'undertakers', { items: [{ unit, request: '请核查' }] });
    expect(code(await assign('water-430600'))).toEqual([422, 'undertaker.is-reported']);
    expect((await desk.see('hunan-undertaker', number)).status).toBe(404);
    expect((await assign('water-430000')).status).toBe(200);
    const seen = await desk.see('hunan-undertaker', number);
    expect(seen.status).toBe(200);
    expect(seen.text).not.toContain('举报人甲');
    const early = await desk.complete('rivers-handler', number, 'close-report', COMPLETE);
    expect(code(early)).toEqual([422, 'closing.undertakers-open']);
    await desk.do('hunan-undertaker', number, 'undertake', { verdict: 'answer', answer: '已核查' });
    await desk.do('rivers-handler', number, 'close-report', COMPLETE);
  });

  it('第五条 shows the legal department only the case it was asked about', async () => {
    const { number } = await accepted();
    expect((await desk.see('legal-handler', number)).status).toBe(404);
    await desk.act('rivers-handler', number, 'legal-opinions', { question: '是否构成非法采砂?' });
    const seen = await desk.see('legal-handler', number);
    expect([seen.status, seen.text.includes('举报人甲')]).toEqual([200, false]);
    await desk.do('legal-handler', number, 'legal-opinion', { opinion: '构成' });
  });

  it('第十二条、第十三条 lets the reporter rate and ask for a review with his code', async () => {
    const { number, queryCode } = await answered();
    const rated = await api.post('/api/reports/rating', {
      body: { number, queryCode, level: '不满意', comment: '没有修' },
    });
    expect(rated.status).toBe(200);
    const asked = await api.post('/api/reports/review', { body: { number, queryCode, reason: '河堤没有修' } });
    expect(asked.status).toBe(200);
    await desk.do('clerk1', number, 'transfer-review', {});
    await desk.do('rivers-handler', number, 'decide-review', { decision: '复查', reason: '有新情况' });
    const again = await api.post('/api/reports/review', { body: { number, queryCode, reason: '再次' } });
    expect(code(again)).toEqual([422, 'review.under-way']);
    await desk.do('rivers-handler', number, 'handle-review', { result: '维持', conclusion: '已修复' });
  });

  it('第九条、第十条、第十六条 follows the moved clock: late return refused, late extension by the General Office, archive-ready', async () => {
    const waiting = await dispatched();
    const done = await answered();
    await desk.do('clerk1', done.number, 'call-back', { result: '满意' });
    await api.moveTo('2026-03-06T09:00:00+08:00');
    expect(code(await desk.act('rivers-handler', waiting.number, 'return', OPINION))).toEqual([
      422,
      'bureau.return-late',
    ]);
    await api.moveTo('2026-04-02T09:00:00+08:00');
    const late = await desk.act('rivers-handler', waiting.number, 'extension', { reason: '需要鉴定' });
    expect(code(late)).toEqual([422, 'extension.late']);
    const office = await desk.act('general-office-handler', waiting.number, 'extension', { reason: '鉴定机构延误' });
    expect(office.status).toBe(200);
    const { text } = await desk.see('clerk1', done.number);
    expect(text).toContain('"ended"');
  });
});
