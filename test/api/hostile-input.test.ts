import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { ApiHost, LETTER } from './api-host.js';
import { StallWatch } from './stall-watch.js';

const INPUTS = 2_000;
/** Few, so that a stall is one input's own and not the sum of a crowd. */
const AT_ONCE = 2;
/** Longest the server's thread may be busy with anything, in milliseconds. */
const LONGEST_STALL = 200;

interface Hostile {
  readonly method: string;
  readonly path: string;
  readonly body?: string;
  readonly headers: Readonly<Record<string, string>>;
}

let api: ApiHost;
let clerk: string;
let designer: string;
beforeAll(async () => {
  api = await ApiHost.open();
  [clerk, designer] = await Promise.all([api.signIn('clerk1'), api.signIn('designer')]);
});
afterAll(() => api.close());

/** Text nobody wishes for: controls, directions, surrogates, patterns, paths, FEEL, operators, very long runs. */
const NASTY = [
  '\u0000',
  '\u0007\u001b[2J',
  '\u202E反转',
  '\ud800',
  '😀🏳️‍🌈👨‍👩‍👧',
  '𠮷'.repeat(50),
  '__proto__',
  'constructor',
  '../../../etc/passwd',
  '"; drop table reports; --',
  '{"$gt":""}',
  '$' + '{7*7}',
  '=while(true)',
  'for i in 1..1000000000 return i',
  '<script>alert(1)</script>',
  `${'a'.repeat(50)}!`,
  `${'水'.repeat(19_999)}`,
  `${'我'.repeat(20_001)}`,
  '1'.repeat(3_000),
  '138'.repeat(2_000),
  '@'.repeat(5_000),
  '11010119900101123X'.repeat(300),
  '微信'.repeat(4_000),
  '\n'.repeat(3_000),
  ' '.repeat(10_000),
  '甲县乙乡丙村'.repeat(1_500),
  '\u200b'.repeat(500),
  'ＡＢＣ１３８００１３８０００',
];

const nasty = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ maxLength: 60 }),
);
const junk = fc.oneof(nasty, fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(null, true, 0, -1, 1e308, [], {}, [[]]));

const letterish = fc.record(
  {
    text: fc.oneof(nasty, fc.constant(LETTER.text), junk),
    place: fc.oneof(fc.constant(LETTER.place), junk, fc.dictionary(nasty, junk, { maxKeys: 3 })),
    reporter: fc.oneof(
      fc.constant({ anonymous: true }),
      fc.record({ anonymous: fc.boolean(), name: junk, phone: junk, email: junk }),
      junk,
    ),
    truthful: fc.oneof(fc.constant(true), junk),
    attachments: fc.oneof(fc.constant([]), junk),
    extra: junk,
  },
  { requiredKeys: [] },
);

/** Reports that are odd but sound: whatever is accepted must be found again. */
const sound = fc.tuple(nasty, nasty).map(([text, place]) => ({
  text: `${LETTER.text}${text.slice(0, 2_000)}`,
  place: { text: place.slice(0, 100) },
  reporter: { anonymous: true },
  truthful: true,
}));

const withKey = { 'idempotency-key': () => randomUUID(), 'content-type': () => 'application/json' };
const headersOf = (more: Record<string, string> = {}) => ({
  'content-type': withKey['content-type'](),
  'idempotency-key': withKey['idempotency-key'](),
  ...more,
});
const asBody = (value: unknown): string => JSON.stringify(value) ?? 'null';

const reports = fc.oneof({ weight: 5, arbitrary: letterish }, { weight: 1, arbitrary: sound }).map((body): Hostile => {
  return { method: 'POST', path: '/api/reports', body: asBody(body), headers: headersOf() };
});

/** Bytes that only look like JSON: cut short, doubled, nested, wrongly labelled. */
const broken = fc
  .tuple(letterish, fc.nat(), fc.constantFrom('cut', 'double', 'nest', 'type', 'key', 'length', 'proto'))
  .map(([value, at, how]): Hostile => {
    const text = asBody(value);
    const request = { method: 'POST', path: '/api/reports', headers: headersOf() };
    if (how === 'cut') return { ...request, body: text.slice(0, at % (text.length + 1)) };
    if (how === 'double') return { ...request, body: text + text };
    if (how === 'nest') return { ...request, body: `{"text":${'['.repeat(at % 5_000)}` };
    if (how === 'type')
      return { ...request, body: text, headers: headersOf({ 'content-type': 'text/plain; charset=x' }) };
    if (how === 'key') return { ...request, body: text, headers: headersOf({ 'idempotency-key': `a b;${at}` }) };
    if (how === 'proto')
      return { ...request, body: `{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"text":"x"}` };
    return { ...request, body: 'x'.repeat(1_100_000) };
  });

const paths = fc.constantFrom('supplement', 'withdraw', 'rating', 'review', 'status');
const ofReporters = fc
  .tuple(
    paths,
    fc.record({ number: junk, queryCode: junk, text: junk, reason: junk, level: junk }, { requiredKeys: [] }),
  )
  .map(
    ([path, body]): Hostile => ({
      method: 'POST',
      path: `/api/reports/${path}`,
      body: asBody(body),
      headers: headersOf(),
    }),
  );

const segment = nasty.map((text) => encodeURIComponent(text.replace(/\p{Cs}/gu, '').slice(0, 200)));
const ofStaff = fc
  .tuple(
    fc.constantFrom('tasks', 'cases'),
    segment,
    fc.constantFrom('', '/claim', '/complete', '/history', '/reveal', '/return', '/undertakers', '/long-term'),
    junk,
  )
  .map(([list, id, action, body]): Hostile => {
    const headers = headersOf({ authorization: `Bearer ${clerk}`, 'if-match': '"0"' });
    const reads = action === '' || action === '/history';
    const path = `/api/${list}/${id}${action}`;
    return reads
      ? { method: 'GET', path, headers }
      : { method: 'POST', path, body: asBody({ data: body, reason: body }), headers };
  });

const queries = fc
  .tuple(fc.constantFrom('tasks', 'cases', 'notices'), segment, segment)
  .map(([list, name, value]): Hostile => {
    const headers = { authorization: `Bearer ${clerk}` };
    return { method: 'GET', path: `/api/${list}?limit=5&cursor=${value}&${name}=${value}&status=${value}`, headers };
  });

const signIns = fc.record({ login: junk, password: junk }).map((body): Hostile => {
  return { method: 'POST', path: '/api/session', body: asBody(body), headers: headersOf() };
});

const policies = fc
  .tuple(
    nasty,
    fc.oneof(
      nasty,
      fc.constantFrom(
        '{"rules":[{"conditions":{"all":[{"fact":"x","path":"$..*","operator":"=","value":1}]}}]}',
        '<bpmn:definitions',
        '^(a+)+$',
      ),
    ),
  )
  .map(([name, text]): Hostile => {
    const path = `rules/scope/${name.slice(0, 60)}.json`;
    const body = asBody({ base: 1, changes: { [path]: text } });
    return {
      method: 'POST',
      path: '/api/policy/check',
      body,
      headers: headersOf({ authorization: `Bearer ${designer}` }),
    };
  });

const hostile = fc.oneof(
  { weight: 8, arbitrary: reports },
  { weight: 4, arbitrary: broken },
  { weight: 4, arbitrary: ofReporters },
  { weight: 4, arbitrary: ofStaff },
  { weight: 2, arbitrary: queries },
  { weight: 1, arbitrary: signIns },
);

interface Accepted {
  readonly number: string;
  readonly queryCode: string;
}

/** Sends one input; answers the report it became, if it became one. */
async function send(input: Hostile): Promise<Accepted | null> {
  const { method, path, body, headers } = input;
  const answer = await fetch(`${api.host.url}${path}`, { method, headers, ...(body === undefined ? {} : { body }) });
  const text = await answer.text();
  if (answer.status >= 500) throw new Error(`${answer.status} ${text} for ${JSON.stringify(input).slice(0, 2_000)}`);
  if (answer.status >= 400 && !text.includes('"code":'))
    throw new Error(`no problem details: ${answer.status} ${text}`);
  if (/\bat .*\.js:\d+|node_modules|MongoServerError|SELECT |stack/.test(answer.status >= 400 ? text : '')) {
    throw new Error(`the inside shows: ${text}`);
  }
  return answer.status === 201 && path === '/api/reports' ? (JSON.parse(text) as Accepted) : null;
}

async function inBatches<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let at = 0; at < all.length; at += AT_ONCE)
    results.push(...(await Promise.all(all.slice(at, at + AT_ONCE).map(work))));
  return results;
}

describe('hostile input', () => {
  it(`never breaks, stalls or loses a report (${INPUTS} inputs)`, async () => {
    const inputs = fc.sample(hostile, INPUTS);
    const watch = new StallWatch();
    const accepted = (await inBatches(inputs, send)).filter((report) => report !== null);
    const longest = watch.stop();
    expect(accepted.length).toBeGreaterThan(50);
    const lookedUp = await inBatches(accepted, async ({ number, queryCode }) => {
      const { status } = await api.post('/api/reports/status', { body: { number, queryCode }, key: null });
      return status;
    });
    expect(lookedUp.filter((status) => status !== 200)).toEqual([]);
    expect(new Set(accepted.map(({ number }) => number)).size).toBe(accepted.length);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect((await api.get('/ready')).body.ready).toBe(true);
    expect(longest).toBeLessThan(LONGEST_STALL);
  }, 300_000);

  it('in policy drafts is answered with problems, never run', async () => {
    await inBatches(fc.sample(policies, 20), send);
    expect((await api.get('/ready')).body.ready).toBe(true);
  }, 300_000);
});
