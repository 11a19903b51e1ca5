import { randomUUID } from 'node:crypto';
import { ApiHost, LETTER } from './api-host.js';

let api: ApiHost;
beforeAll(async () => {
  api = await ApiHost.open();
});
afterAll(() => api.close());

const PNG = new Uint8Array([
  0x89,
  0x50,
  0x4e,
  0x47,
  0x0d,
  0x0a,
  0x1a,
  0x0a,
  ...Array.from({ length: 300_000 }, (_, at) => at % 251),
]);

function form(bytes: Uint8Array, name: string): FormData {
  const data = new FormData();
  data.append('file', new Blob([Uint8Array.from(bytes)]), name);
  return data;
}

interface Why {
  readonly days: readonly { readonly day: string; readonly count: number | null }[];
}

const statusOf = (number: string, queryCode: string) =>
  api.post('/api/reports/status', { body: { number, queryCode }, key: null });

describe('the portal (办法 第一条、第三条,通知 一)', () => {
  it('says what the platform is for, its three channels and eight categories, and where else to turn, with numbers', async () => {
    const { status, body, text } = await api.get('/api/about');
    expect(status).toBe(200);
    expect(body).toMatchObject({ purpose: expect.stringContaining('监督举报'), clause: '办法 第一条' });
    for (const word of [
      '12314',
      'mwrPRC',
      '河湖突出问题',
      '水利部行政审批问题',
      '010-63547278',
      '010-63202018',
      '国家秘密',
    ]) {
      expect(text).toContain(word);
    }
  });
});

describe('a report (办法 第二条、第六条)', () => {
  it('gets a number and a query code that open its own progress, without names', async () => {
    const { number, queryCode } = await api.submit();
    expect(number).toMatch(/^JB20260302-\d{6}$/);
    expect(queryCode).toMatch(/^(\d{4}-){3}\d{4}$/);
    const { status, body, text } = await statusOf(number, queryCode);
    expect(status).toBe(200);
    expect(body).toMatchObject({ number, statusTitle: '待分办' });
    expect(text).not.toContain('13800138000');
    expect(text).not.toContain('举报人甲');
  });

  it('is the same report when the request is sent again, even at the same time', async () => {
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 8 }, () => api.post('/api/reports', { body: LETTER, key })));
    expect(answers.map((answer) => answer.status)).toEqual(answers.map(() => 201));
    expect(new Set(answers.map((answer) => answer.body.number)).size).toBe(1);
    expect(new Set(answers.map((answer) => answer.body.queryCode)).size).toBe(1);
  });

  it('is refused under a key that was used for another one', async () => {
    const key = randomUUID();
    await api.post('/api/reports', { body: LETTER, key });
    const { status, body } = await api.post('/api/reports', { body: { ...LETTER, text: '另一件事' }, key });
    expect([status, body.code]).toEqual([422, 'command.key-reused']);
  });

  it('needs a key', async () => {
    const { status, body } = await api.post('/api/reports', { body: LETTER, key: null });
    expect([status, body.code]).toEqual([400, 'http.key-missing']);
  });

  it('cannot be told from one that does not exist without its code (第十五条)', async () => {
    const { number, queryCode } = await api.submit();
    const wrong = await statusOf(number, '0000-0000-0000-0000');
    const unknown = await statusOf('JB20260302-999999', queryCode);
    expect([wrong.status, unknown.status]).toEqual([404, 404]);
    expect(wrong.text).toBe(unknown.text);
  });

  it('tells the reporter until which day, why, and what he may do now', async () => {
    const place = { province: '湖南省', city: '岳阳市', county: '平江县', township: '余坪镇', village: '昌江村' };
    const { number, queryCode } = await api.submit({ place });
    const clerk = await api.signIn('clerk1');
    const { id } = await api.task(clerk, number);
    const dispatch = { data: { action: 'dispatch', lead: 'rivers' } };
    expect((await api.post(`/api/tasks/${id}/complete`, { token: clerk, body: dispatch })).status).toBe(200);
    const { body } = await statusOf(number, queryCode);
    expect(body).toMatchObject({ place: '湖南省岳阳市平江县余坪镇昌江村', mayDo: ['supplement', 'withdraw'] });
    const { clocks } = body as unknown as { clocks: { key: string; title: string; dueDay: string; why: Why }[] };
    expect(clocks.map(({ key }) => key)).toEqual(['handle.report', 'dispatch.report']);
    const [clock] = clocks;
    expect(clock?.title).toMatch(/\p{Script=Han}/u);
    expect(clock?.dueDay).toBe('2026-03-30');
    expect(clock?.why.days.at(-1)).toMatchObject({ day: clock?.dueDay, count: 20 });
  });

  it('names every fault of a form at once', async () => {
    const { status, body } = await api.post('/api/reports', {
      body: { text: '', place: 5, extra: true, truthful: 'yes' },
    });
    expect([status, body.code]).toEqual([400, 'http.invalid']);
    expect(body.errors.map(({ path }) => path).sort()).toEqual(['', 'place', 'text', 'truthful']);
  });

  it('keeps emoji, and refuses control characters with words', async () => {
    const { number, queryCode } = await api.submit({ text: `${LETTER.text}😀🌊` });
    expect((await statusOf(number, queryCode)).text).toContain('😀🌊');
    const { status, body } = await api.post('/api/reports', { body: { ...LETTER, text: 'a\u0000b' } });
    expect([status, body.errors[0]?.message]).toEqual([400, '含有不可见的控制字符，请删除后重试']);
  });

  it.each([
    ['20,001 characters', JSON.stringify({ ...LETTER, text: '水'.repeat(20_001) }), 400, 'http.invalid'],
    ['ten megabytes', JSON.stringify({ ...LETTER, text: 'x'.repeat(10_000_000) }), 413, 'http.too-large'],
    ['half a JSON', '{"text": "abc', 400, 'http.malformed-json'],
    ['a list', '[]', 400, 'http.invalid'],
    ['a number', '5', 400, 'http.malformed-json'],
    ['ten thousand brackets', `{"text":${'['.repeat(10_000)}${']'.repeat(10_000)}}`, 400, 'http.too-deep'],
  ])('of %s is refused clearly', async (_, body, status, code) => {
    const answer = await api.post('/api/reports', { body });
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('takes supplements and a wish to withdraw under its own number', async () => {
    const { number, queryCode } = await api.submit();
    const more = { number, queryCode, text: '昨晚又来了两条船。' };
    expect((await api.post('/api/reports/supplement', { body: more })).status).toBe(200);
    expect((await statusOf(number, queryCode)).text).toContain('昨晚又来了两条船');
    const withdrawal = await api.post('/api/reports/withdraw', { body: { number, queryCode, reason: '已经解决' } });
    expect(withdrawal.status).toBe(200);
    const early = await api.post('/api/reports/rating', { body: { number, queryCode, level: '满意' } });
    expect([early.status, early.body.code]).toEqual([409, 'rating.not-open']);
  });
});

describe('an upload', () => {
  it('keeps its content, under a harmless name, and belongs to one report only', async () => {
    const uploaded = await api.post('/api/attachments', { body: form(PNG, '../../现场<b>.exe') });
    expect(uploaded.status).toBe(201);
    expect(uploaded.body).toMatchObject({ name: '现场b.png', type: 'image/png' });
    const attachments = [uploaded.body.id];
    const { number } = await api.submit({ attachments });
    const clerk = await api.signIn('clerk1');
    const downloaded = await fetch(`${api.host.url}/api/cases/${number}/attachments/${uploaded.body.id}`, {
      headers: { authorization: `Bearer ${clerk}` },
    });
    expect(new Uint8Array(await downloaded.arrayBuffer())).toEqual(PNG);
    expect(downloaded.headers.get('content-disposition')).toMatch(/^attachment; /);
    const stolen = await api.post('/api/reports', { body: { ...LETTER, attachments } });
    expect([stolen.status, stolen.body.code]).toEqual([422, 'attachment.unknown']);
  });

  it('is listed without its name, and not given out, where the reporter is hidden', async () => {
    const pdf = Buffer.from('%PDF-1.7 ');
    const uploaded = await api.post('/api/attachments', { body: form(pdf, '张三丰13812345678身份证.pdf') });
    const { number } = await api.submit({ attachments: [uploaded.body.id] });
    const auditor = await api.signIn('auditor');
    const list = await api.get(`/api/cases/${number}/attachments`, auditor);
    expect([list.status, list.text]).toEqual([200, expect.stringContaining('附件1')]);
    expect(list.text).not.toContain('张三丰');
    const refused = await api.get(`/api/cases/${number}/attachments/${uploaded.body.id}`, auditor);
    expect([refused.status, refused.body.code]).toEqual([403, 'attachment.not-allowed']);
  });

  it.each([
    ['a web page', Buffer.from('<html>'), 422, 'attachment.type'],
    ['nothing', Buffer.alloc(0), 422, 'attachment.empty'],
    ['more than 10 MB', Buffer.alloc(10 * 1024 * 1024 + 1, 1), 413, 'http.upload-too-large'],
  ])('of %s is refused', async (_, bytes, status, code) => {
    const answer = await api.post('/api/attachments', { body: form(bytes, 'a.png') });
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it.each([
    ['no boundary', 'multipart/form-data', 'x'],
    [
      'half a part',
      'multipart/form-data; boundary=b',
      '--b\r\nContent-Disposition: form-data; name="file"; filename="a',
    ],
    ['no file', 'multipart/form-data; boundary=b', '--b--\r\n'],
  ])('with %s is refused', async (_, type, body) => {
    const answer = await api.post('/api/attachments', { body, headers: { 'content-type': type } });
    expect([400, 415]).toContain(answer.status);
  });

  it('that no report names is gone after a day', async () => {
    const { body } = await api.post('/api/attachments', { body: form(PNG, 'a.png') });
    await api.moveTo(new Date(api.clock.now().getTime() + 25 * 3_600_000).toISOString());
    const answer = await api.post('/api/reports', { body: { ...LETTER, attachments: [body.id] } });
    expect(answer.body.code).toBe('attachment.unknown');
  });
});
