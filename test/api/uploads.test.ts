import { randomUUID } from 'node:crypto';
import { ApiHost, LETTER } from './api-host.js';

let api: ApiHost;
beforeAll(async () => {
  api = await ApiHost.open();
});
afterAll(() => api.close());

const PNG_HEAD = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const PNG = Uint8Array.from([...PNG_HEAD, ...Array.from({ length: 699_992 }, (_, at) => at % 251)]);
const PIECE = 300_000;

interface Upload {
  readonly id: string;
  readonly offset: number;
  readonly chunkBytes: number;
  readonly attachment: { readonly id: string; readonly name: string; readonly type: string } | null;
}

async function begin(size = PNG.length, name = '现场<b>.exe'): Promise<Upload> {
  const { status, body } = await api.post('/api/uploads', { body: { name, size, type: 'image/png' } });
  expect(status).toBe(201);
  return body as unknown as Upload;
}

async function send(id: string, offset: number | null, bytes: Uint8Array, type = 'application/offset+octet-stream') {
  const answer = await fetch(`${api.host.url}/api/uploads/${id}`, {
    method: 'PATCH',
    headers: { 'content-type': type, ...(offset === null ? {} : { 'upload-offset': String(offset) }) },
    body: Uint8Array.from(bytes),
  });
  const body = (await answer.json()) as Upload & { code: string };
  return { status: answer.status, code: body.code, body, offset: answer.headers.get('upload-offset') };
}

const head = (id: string) => fetch(`${api.host.url}/api/uploads/${id}`, { method: 'HEAD' });

async function sendAll(id: string): Promise<Upload> {
  let last: Upload | undefined;
  for (let at = 0; at < PNG.length; at += PIECE) last = (await send(id, at, PNG.subarray(at, at + PIECE))).body;
  return last as Upload;
}

describe('an upload in pieces', () => {
  it('becomes a file like one sent at once, which a report can name', async () => {
    const { id, chunkBytes, offset } = await begin();
    expect([chunkBytes, offset]).toEqual([512 * 1024, 0]);
    const { attachment } = await sendAll(id);
    expect(attachment).toMatchObject({ name: '现场b.png', type: 'image/png' });
    const { number } = await api.submit({ attachments: [attachment?.id ?? ''] });
    const headers = { authorization: `Bearer ${await api.signIn('clerk1')}` };
    const file = await fetch(`${api.host.url}/api/cases/${number}/attachments/${attachment?.id}`, { headers });
    expect(Buffer.compare(Buffer.from(await file.arrayBuffer()), Buffer.from(PNG))).toBe(0);
  });

  it('goes on where it broke off, and says where that is', async () => {
    const { id } = await begin();
    await send(id, 0, PNG.subarray(0, PIECE));
    const where = await head(id);
    expect([where.status, where.headers.get('upload-offset'), where.headers.get('upload-length')]).toEqual([
      200,
      String(PIECE),
      String(PNG.length),
    ]);
    expect((await send(id, PIECE, PNG.subarray(PIECE, 2 * PIECE))).offset).toBe(String(2 * PIECE));
  });

  it('is not upset by a piece sent twice or at the same time', async () => {
    const { id } = await begin();
    const first = PNG.subarray(0, PIECE);
    const both = await Promise.all([send(id, 0, first), send(id, 0, first)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await send(id, 0, first)).code).toBe('upload.wrong-offset');
    await send(id, PIECE, PNG.subarray(PIECE, 2 * PIECE));
    const last = await send(id, 2 * PIECE, PNG.subarray(2 * PIECE));
    expect(last.body.attachment).not.toBeNull();
    expect((await send(id, PNG.length, new Uint8Array())).body.attachment).toEqual(last.body.attachment);
    const { body } = await api.get(`/api/uploads/${id}`);
    expect((body as unknown as Upload).attachment).toEqual(last.body.attachment);
  });

  it('is the same upload when its beginning is sent again', async () => {
    const key = randomUUID();
    const body = { name: 'a.png', size: 100 };
    const [one, two] = [await api.post('/api/uploads', { body, key }), await api.post('/api/uploads', { body, key })];
    expect(one.text).toBe(two.text);
    const other = await api.post('/api/uploads', { body: { ...body, size: 101 }, key });
    expect([other.status, other.body.code]).toEqual([422, 'command.key-reused']);
  });

  it('refuses what is no accepted file at its first piece', async () => {
    const { id } = await begin(20);
    expect((await send(id, 0, Buffer.from('<html>'))).code).toBe('attachment.type');
  });

  it('refuses more than it was said to be, and pieces that are too large', async () => {
    const { id } = await begin(20);
    expect(await send(id, 0, PNG.subarray(0, 21))).toMatchObject({ status: 413, code: 'upload.too-long' });
    const large = await begin(10 * 1024 * 1024);
    const piece = await send(large.id, 0, new Uint8Array(512 * 1024 + 1).fill(1));
    expect(piece).toMatchObject({ status: 413, code: 'upload.piece-too-large' });
  });

  it('refuses a piece without its place, of another type, or for nothing that was begun', async () => {
    const { id } = await begin();
    expect(await send(id, null, PNG.subarray(0, 9))).toMatchObject({ status: 400, code: 'upload.offset-missing' });
    expect((await send(id, 0, Buffer.from('{}'), 'application/json')).status).toBe(415);
    expect((await send(id, 0, Buffer.from('x'), 'text/plain')).status).toBe(415);
    expect(await send('0'.repeat(32), 0, PNG.subarray(0, 9))).toMatchObject({ status: 404, code: 'http.unknown' });
  });

  it.each([0, 10 * 1024 * 1024 + 1])('cannot be begun for %i bytes', async (size) => {
    expect((await api.post('/api/uploads', { body: { name: 'a.png', size } })).status).toBe(400);
  });

  it('can be given up', async () => {
    const { id } = await begin();
    expect((await api.ask('DELETE', `/api/uploads/${id}`)).status).toBe(204);
    expect((await head(id)).status).toBe(404);
  });

  it('lies sealed in the database', async () => {
    const { id } = await begin(PNG.length, '张三丰身份证.png');
    await send(id, 0, PNG.subarray(0, PIECE));
    const { Database } = await import('../../src/platform/persistence/index.js');
    const { connection } = api.host.app.get(Database, { strict: false });
    const stored = await Promise.all(
      ['uploads', 'upload_pieces'].map((name) => connection.collection(name).find().toArray()),
    );
    const text = JSON.stringify(stored);
    expect(text.includes('张三丰')).toBe(false);
    expect(text.includes(Buffer.from(PNG.subarray(0, 300)).toString('base64'))).toBe(false);
  });

  it('is gone after a day', async () => {
    const { id } = await begin();
    await api.moveTo('2026-03-03T10:00:00+08:00');
    expect((await head(id)).status).toBe(404);
    expect((await api.post('/api/reports', { body: { ...LETTER, attachments: [id] } })).body.code).toBe(
      'attachment.unknown',
    );
  });
});
