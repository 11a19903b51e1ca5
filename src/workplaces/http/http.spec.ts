import { z } from 'zod';
import { refuse } from '../../platform/kernel/index.js';
import { commandOf } from './command-key.js';
import {
  cut,
  Problem,
  pageQuery,
  plainText,
  positionOf,
  type SignedRequest,
  settle,
  speakChinese,
  statusOf,
} from './index.js';
import { sameOriginOnly } from './same-origin.js';

speakChinese();
const KEY = 'a-key-of-16-or-more';

function request(headers: Record<string, string>, more: Partial<SignedRequest> = {}): SignedRequest {
  return { headers, method: 'POST', path: '/api/reports', ...more } as SignedRequest;
}

function problemOf(action: () => unknown): Problem {
  try {
    action();
  } catch (thrown) {
    if (thrown instanceof Problem) return thrown;
    throw thrown;
  }
  throw new Error('expected a problem');
}

describe('text from people', () => {
  const text = plainText({ max: 10 });

  it('keeps emoji and rare characters, counting characters and not bytes', () => {
    expect(text.parse('水😀𠮷水水水水水水水')).toBe('水😀𠮷水水水水水水水');
  });

  it('has one kind of line end', () => {
    expect(text.parse('a\r\nb\rc')).toBe('a\nb\nc');
  });

  it.each([['\u0000'], ['a\u001bb'], ['\u202Eab'], ['\ud800'], ['   '], ['水'.repeat(11)], [''], [5], [null], [{}]])(
    'refuses %j',
    (value) => {
      expect(text.safeParse(value).success).toBe(false);
    },
  );
});

describe('a command key', () => {
  it('is scoped to actor and route, so that nobody meets the answer of another', () => {
    const one = commandOf(request({ 'idempotency-key': KEY }), { a: 1, b: 2 });
    const elsewhere = commandOf(request({ 'idempotency-key': KEY }, { path: '/api/other' }), { a: 1, b: 2 });
    expect(one.key).not.toBe(elsewhere.key);
  });

  it('has the same body hash whatever the order of fields', () => {
    const one = commandOf(request({ 'idempotency-key': KEY }), { a: 1, b: 2 });
    expect(commandOf(request({ 'idempotency-key': KEY }), { b: 2, a: 1 })).toEqual(one);
  });

  it.each([
    [{}, 'http.key-missing'],
    [{ 'idempotency-key': '' }, 'http.key-missing'],
    [{ 'idempotency-key': 'short' }, 'http.key-malformed'],
    [{ 'idempotency-key': `${KEY} ; drop` }, 'http.key-malformed'],
  ])('%j is refused as %s', (headers, code) => {
    expect(problemOf(() => commandOf(request(headers as Record<string, string>), {})).code).toBe(code);
  });
});

describe('paging', () => {
  it('never has more than 100 items', () => {
    expect(pageQuery.safeParse({ limit: '101' }).success).toBe(false);
    expect(pageQuery.parse({})).toEqual({ limit: 20 });
  });

  it('goes on where the page before ended', () => {
    const page = cut([1, 2, 3], 2, (last) => [last]);
    expect(page.items).toEqual([1, 2]);
    expect(positionOf(page.next ?? undefined, z.tuple([z.number()]))).toEqual([2]);
  });

  it.each(['%%%', 'bm90IGpzb24', Buffer.from('{"$gt":""}').toString('base64url')])(
    'refuses the cursor %s',
    (cursor) => {
      expect(problemOf(() => positionOf(cursor, z.tuple([z.string()]))).code).toBe('http.bad-cursor');
    },
  );
});

describe('a refusal', () => {
  it('tells the same about a case that is not there and one that may not be seen', () => {
    expect(problemOf(() => settle(refuse('case.not-found')))).toMatchObject({
      status: 404,
      code: 'http.unknown',
      params: {},
    });
  });

  it.each([
    ['access.wrong-credentials', 401],
    ['command.key-reused', 422],
    ['case.not-waiting', 409],
    ['handling.return-late', 422],
  ])('%s has status %i', (code, status) => {
    expect(statusOf(code)).toBe(status);
  });
});

describe('another site', () => {
  const guard = sameOriginOnly('https://12314.example.test');
  const outcomeOf = (headers: Record<string, string>, method = 'POST'): unknown => {
    let passed: unknown;
    guard(request({ host: '127.0.0.1:3000', ...headers }, { method }), {} as never, (fault: unknown) => {
      passed = fault;
    });
    return passed;
  };

  it.each([['https://evil.example'], ['null'], ['https://12314.example.test.evil.example']])(
    '%s may not send changes',
    (origin) => {
      expect(outcomeOf({ origin })).toMatchObject({ status: 403, code: 'http.foreign-origin' });
    },
  );

  it('is not our own, nor a program without an origin', () => {
    expect(outcomeOf({ origin: 'https://12314.example.test' })).toBeUndefined();
    expect(outcomeOf({ origin: 'http://127.0.0.1:3000' })).toBeUndefined();
    expect(outcomeOf({})).toBeUndefined();
    expect(outcomeOf({ origin: 'https://evil.example' }, 'GET')).toBeUndefined();
  });
});
