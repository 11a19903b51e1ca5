import { Database } from '../../src/platform/persistence/index.js';
import { ApiHost, type Body } from './api-host.js';

const DIAGRAM = 'processes/report-acceptance/report-acceptance.bpmn';

let api: ApiHost;
let clerk: string;
let operator: string;
let designer: string;
beforeAll(async () => {
  api = await ApiHost.open();
  [clerk, operator, designer] = await Promise.all([
    api.signIn('clerk1'),
    api.signIn('operator'),
    api.signIn('designer'),
  ]);
});
afterAll(() => api.close());

/** A message of a new report, as if its channel had given up: how it comes to that is tested with the channels. */
async function undecided(state: 'held' | 'unknown'): Promise<string> {
  const { number } = await api.submit();
  const { id } = (await api.get(`/api/cases/${number}`, clerk)).body;
  const delivery = {
    _id: `${id}:9999`,
    case: id,
    seq: 9999,
    lane: `${id}|reporter`,
    channel: 'sms',
    receiver: 'reporter',
  };
  const rest = { kind: 'notice', payload: {}, onTold: null, attempts: 8, lastFault: '无回应', settledAt: null };
  const times = { at: new Date(), nextAt: new Date(), receiptAt: new Date() };
  const deliveries = api.host.app.get(Database).connection.collection<{ _id: string; state: string }>('deliveries');
  const row = { ...delivery, ...rest, ...times, state, open: state === 'held', receiptDue: false };
  await deliveries.insertOne(row);
  return delivery._id;
}

describe('a message nobody knows the fate of', () => {
  it('is recorded as told by the person who did it, once', async () => {
    const id = await undecided('unknown');
    const body = { how: '电话', note: '已当面说明' };
    expect((await api.post(`/api/deliveries/${id}/told`, { token: operator, body })).status).toBe(403);
    const told = await api.post(`/api/deliveries/${id}/told`, { token: clerk, body });
    expect([told.status, told.body]).toMatchObject([200, { id, state: 'told', decidedBy: 'demo:clerk1' }]);
    const again = await api.post(`/api/deliveries/${id}/told`, { token: clerk, body });
    expect([again.status, again.body.code]).toEqual([409, 'delivery.not-undecided']);
    expect((await api.post('/api/deliveries/none:1/told', { token: clerk, body })).status).toBe(404);
  });

  it('is listed in words, by channel', async () => {
    const id = await undecided('held');
    const { body } = await api.get('/api/deliveries?state=held&channel=sms&limit=100', operator);
    expect(body.items.find((row) => row.id === id)).toMatchObject({
      channelTitle: '短信',
      kindTitle: '告知举报人',
      stateTitle: '多次失败，等待处理',
    });
    expect((await api.get('/api/deliveries?state=held&channel=duty', operator)).body.items).toEqual([]);
    expect((await api.get('/api/operations/summary', operator)).body).toMatchObject({
      deliveries: { held: { count: expect.any(Number), more: false } },
    });
  });

  it('is sent again by the operator, the same request twice only once', async () => {
    const id = await undecided('held');
    const key = '0123456789abcdef-again';
    const first = await api.post(`/api/deliveries/${id}/send-again`, { token: operator, key });
    expect([first.status, first.body]).toMatchObject([200, { id, decidedBy: 'demo:operator' }]);
    const again = await api.post(`/api/deliveries/${id}/send-again`, { token: operator, key });
    expect(again.text).toBe(first.text);
  });
});

describe('a register', () => {
  it('that nobody keeps is refused; one without numbers yet is an empty list', async () => {
    const kept = await api.get('/api/registers?register=extension-filing&year=2026', clerk);
    expect([kept.status, kept.body.items]).toEqual([200, []]);
    const unknown = await api.get('/api/registers?register=extension-filings&year=2026', clerk);
    expect([unknown.status, unknown.body.code]).toEqual([422, 'register.unknown']);
  });
});

describe('an incident', () => {
  it('shows in the lists of those who wait for the case, and a retry says whether it helped', async () => {
    const file = await api.get(`/api/policy/releases/1/file?path=${DIAGRAM}`, designer);
    const { text } = file.body as unknown as { text: string };
    const broken = text.replace(
      '<bpmn:conditionExpression>mixed = true<',
      '<bpmn:conditionExpression>number("x" + string(mixed)) = 1<',
    );
    const publication = { base: 1, changes: { [DIAGRAM]: broken }, note: '出错的条件' };
    const published = await api.post('/api/policy/releases', { token: designer, body: publication });
    expect([published.status, published.text]).toEqual([201, expect.any(String)]);
    const { number } = await api.submit();
    const list = await api.get('/api/cases?limit=100', clerk);
    expect(list.body.items.find((row) => row.number === number)).toMatchObject({ openIncidents: 1 });
    const incidents = await api.get('/api/incidents', operator);
    const [stuck] = incidents.body.items as unknown as readonly { case: string; incidents: readonly Body[] }[];
    expect(stuck?.incidents[0]).toMatchObject({
      process: 'report-acceptance',
      element: 'is-mixed',
      elementName: expect.stringMatching(/\p{Script=Han}/u),
    });
    const figures = await api.get('/api/operations/summary', operator);
    expect(figures.body).toMatchObject({ incidents: { count: 1, more: false } });
    expect(incidents.text).not.toContain(number);
    const retry = `/api/incidents/${stuck?.case}/${stuck?.incidents[0]?.id}/retry`;
    const { status, body } = await api.post(retry, { token: operator });
    expect([status, body]).toMatchObject([200, { solved: false, openIncidents: 1 }]);
  });
});
