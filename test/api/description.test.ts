import { ApiHost, type Operation } from './api-host.js';

let api: ApiHost;
beforeAll(async () => {
  api = await ApiHost.open();
});
afterAll(() => api.close());

/** Requests that change nothing, or where repeating is harmless: each says why in its controller. */
const WITHOUT_KEY = [
  'POST /api/accounts',
  'POST /api/accounts/approvals',
  'POST /api/accounts/{id}/password',
  'POST /api/cases/{id}/preview',
  'POST /api/cases/{id}/reveal',
  'POST /api/demo/clock',
  'POST /api/desk/caller',
  'POST /api/notices/read',
  'POST /api/phone/codes',
  'POST /api/phone/verify',
  'POST /api/policy/approvals',
  'POST /api/policy/check',
  'POST /api/reports/receipt',
  'POST /api/reports/similar',
  'POST /api/reports/status',
  'POST /api/session',
  'POST /api/session/password',
  'POST /api/tasks/{id}/preview',
];

async function operations(): Promise<[string, Operation][]> {
  const { body } = await api.get('/api/openapi.json');
  return Object.entries(body.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): [string, Operation] => [
      `${method.toUpperCase()} ${path}`,
      operation,
    ]),
  );
}

describe('the description of the API', () => {
  it('is OpenAPI 3.1, and there is a page to read it', async () => {
    expect((await api.get('/api/openapi.json')).body.openapi).toBe('3.1.0');
    const page = await api.get('/api/docs');
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  });

  it('says of every route how it fails', async () => {
    for (const [name, { responses }] of await operations()) {
      expect([name, Object.keys(responses.default?.content ?? {})]).toEqual([name, ['application/problem+json']]);
    }
  });

  it('says of every route what it is for, who may call it and which faults to expect', async () => {
    for (const [name, { summary, security, responses }] of await operations()) {
      expect([name, summary]).toEqual([name, expect.stringMatching(/\p{Script=Han}/u)]);
      const closed = security?.length !== 0;
      expect([name, closed, '401' in responses]).toEqual([name, closed, closed]);
    }
    const known = new Map(await operations());
    expect(known.get('POST /api/reports')?.security).toEqual([]);
    expect(Object.keys(known.get('POST /api/tasks/{id}/claim')?.responses ?? {})).toEqual(
      expect.arrayContaining(['200', '401', '403', '404', '409', '412', '428', 'default']),
    );
    const diagram = known.get('GET /api/cases/{id}/diagrams/{process}');
    expect(Object.keys(diagram?.responses['200']?.content ?? {})).toEqual(['application/xml']);
    expect(known.get('DELETE /api/session')?.responses['200']?.content).toBeUndefined();
  });

  it('asks for an Idempotency-Key on every command, with the exceptions listed here', async () => {
    const posts = (await operations()).filter(([name]) => name.startsWith('POST '));
    const without = posts.filter(
      ([, { parameters = [] }]) => !parameters.some(({ name }) => name === 'Idempotency-Key'),
    );
    expect(without.map(([name]) => name).sort()).toEqual([...WITHOUT_KEY].sort());
  });

  it('gives every list a bound', async () => {
    const lists = (await operations()).filter(([, operation]) =>
      JSON.stringify(operation.responses).includes('"next"'),
    );
    expect(lists.length).toBeGreaterThan(5);
    for (const [name, { parameters = [] }] of lists) {
      expect([name, parameters.map((parameter) => parameter.name)]).toEqual([name, expect.arrayContaining(['limit'])]);
    }
  });

  it('closes every route that is not meant for the public', async () => {
    const open = [];
    for (const [name] of await operations()) {
      const [method = '', path = ''] = name.split(' ');
      const { status } = await api.ask(
        method,
        path.replace(/\{\w+\}/g, '1'),
        method === 'GET' || method === 'HEAD' ? {} : { body: {} },
      );
      if (status !== 401) open.push(name);
    }
    expect(open.sort()).toEqual([
      'DELETE /api/uploads/{id}',
      'GET /api/about',
      'GET /api/demo/clock',
      'GET /api/demo/messages',
      'GET /api/guidance',
      'GET /api/places',
      'GET /api/places/search',
      'GET /api/uploads/{id}',
      'GET /health',
      'GET /ready',
      'HEAD /api/uploads/{id}',
      'PATCH /api/uploads/{id}',
      'POST /api/attachments',
      'POST /api/demo/clock',
      'POST /api/phone/codes',
      'POST /api/phone/verify',
      'POST /api/reports',
      'POST /api/reports/rating',
      'POST /api/reports/receipt',
      'POST /api/reports/review',
      'POST /api/reports/status',
      'POST /api/reports/supplement',
      'POST /api/reports/withdraw',
      'POST /api/session',
      'POST /api/uploads',
    ]);
  });
});
