import type { z } from 'zod';
import { baseAnswers, call, caller, calls, openCall } from '../../src/workplaces/desk/schemas.js';
import { alerts, contacts, flashReports, handover, logEntry } from '../../src/workplaces/duty/schemas.js';
import { deskScript, guidance } from '../../src/workplaces/guidance/schemas.js';
import { pageOf } from '../../src/workplaces/http/index.js';
import { overview } from '../../src/workplaces/operations/overview.js';
import { newCode, ownReports, similarReports } from '../../src/workplaces/phone/schemas.js';
import { timeline } from '../../src/workplaces/portal/progress-schemas.js';
import { receipt, submitted } from '../../src/workplaces/portal/schemas.js';
import { ApiHost, type Body, LETTER, type Reply } from './api-host.js';

let api: ApiHost;
beforeAll(async () => {
  api = await ApiHost.open();
});
afterAll(() => api.close());

/** Nothing more and nothing less than the description says: pages are built against it. */
function fits(shape: z.ZodType, { status, body }: Reply): void {
  expect(status).toBeLessThan(300);
  expect(shape.safeParse(body).error?.issues ?? []).toEqual([]);
}

describe('answers are as the description of the API says', () => {
  it('for whoever reports', async () => {
    const phone = '13512340001';
    const sent = await api.post('/api/reports', { body: { ...LETTER, reporter: { ...LETTER.reporter, phone } } });
    fits(submitted, sent);
    const key = { body: { number: sent.body.number, queryCode: sent.body.queryCode }, key: null };
    fits(timeline, await api.post('/api/reports/status', key));
    fits(receipt, await api.post('/api/reports/receipt', key));
    fits(guidance, await api.get('/api/guidance'));
    await api.post('/api/phone/codes', { body: { phone }, key: null });
    const texts = (await api.get(`/api/demo/messages?phone=${phone}`)).body.items as unknown as { text: string }[];
    const code = /验证码 (\d{6})/.exec(texts[0]?.text ?? '')?.[1];
    const { token } = (await api.post('/api/phone/verify', { body: { phone, code }, key: null })).body;
    fits(ownReports, await api.get('/api/phone/reports', token));
    fits(similarReports, await api.post('/api/reports/similar', { token, body: { text: LETTER.text }, key: null }));
    fits(newCode, await api.post(`/api/phone/reports/${sent.body.number}/code`, { token }));
  });

  it('for the reporter of a report that has been through hands', async () => {
    const { number, queryCode } = await api.submit();
    const token = await api.signIn('clerk1');
    const complete = async (by: string, data: object) => {
      const { id } = await api.task(by, number);
      return api.post(`/api/tasks/${id}/complete`, { token: by, body: { data } });
    };
    await complete(token, { action: 'dispatch', lead: 'rivers' });
    await complete(await api.signIn('rivers-handler'), { verdict: 'accept' });
    await api.moveTo('2026-03-02T10:00:00+08:00');
    await api.post('/api/reports/supplement', { body: { number, queryCode, text: '昨晚又来了两条船。' } });
    const page = await api.post('/api/reports/status', { body: { number, queryCode }, key: null });
    fits(timeline, page);
    const { timeline: entries } = page.body as unknown as { timeline: { kind: string; state: string }[] };
    expect(entries.map(({ kind }) => kind)).toEqual([
      'received',
      'dispatched',
      'accepted',
      'supplemented',
      'now',
      'due.handle.report',
    ]);
  });

  it('for the hotline desk', async () => {
    const token = await api.signIn('clerk1');
    const taken = await api.post('/api/desk/calls', { token, body: { phone: '13512340001' } });
    fits(call, taken);
    fits(openCall, await api.get('/api/desk/calls/open', token));
    const end = { token, body: { outcome: 'guided', code: 'OUT:水污染/环保' } };
    fits(call, await api.post(`/api/desk/calls/${taken.body.id}/end`, end));
    fits(calls, await api.get('/api/desk/calls', token));
    fits(caller, await api.post('/api/desk/caller', { token, body: { phone: '13512340001' }, key: null }));
    fits(baseAnswers, await api.get(`/api/desk/report-base?q=${encodeURIComponent('匿名')}`, token));
    fits(deskScript, await api.get('/api/desk/script', token));
  });

  it('for the duty office and the operator', async () => {
    const token = await api.signIn('duty1');
    const { number } = await api.submit({ text: '平江县水库大坝已经垮坝,下游多人被困。' });
    fits(alerts, await api.get('/api/duty/alerts', token));
    fits(contacts, await api.get('/api/duty/contacts', token));
    fits(logEntry, await api.post('/api/duty/log', { token, body: { text: '接报', number } }));
    fits(pageOf(logEntry), await api.get('/api/duty/log', token));
    fits(handover, await api.post('/api/duty/handovers', { token, body: { to: 'demo:duty2', summary: '交班' } }));
    fits(pageOf(handover), await api.get('/api/duty/handovers', token));
    const sheet = { happenedAt: '2026-03-02T08:30:00+08:00', what: '垮坝', taken: '已转移' };
    fits(flashReports, await api.post(`/api/cases/${number}/flash-report`, { token, body: sheet }));
    fits(overview, await api.get('/api/operations/summary', await api.signIn('operator')));
  });
});

describe('what is sent by the demo’s stand-in for a gateway', () => {
  it('is shown in the demo by telephone, newest first', async () => {
    const phone = '13512340002';
    await api.post('/api/phone/codes', { body: { phone }, key: null });
    const { body } = await api.get(`/api/demo/messages?phone=${phone}`);
    expect(body.items).toHaveLength(1);
    const all: readonly Body[] = (await api.get('/api/demo/messages')).body.items;
    expect(all[0]).toMatchObject({ phone });
  });
});
