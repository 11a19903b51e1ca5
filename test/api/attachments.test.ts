import sharp from 'sharp';
import { ApiHost } from './api-host.js';
import { StallWatch } from './stall-watch.js';

let api: ApiHost;
let auditor: string;
let number: string;
let files: readonly CaseFile[];

interface CaseFile {
  readonly id: string;
  readonly name: string;
  readonly copy: boolean;
}

const WHO = 'Somebody-Named';
const plain = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#369' } });
const place = {
  GPSLatitudeRef: 'N',
  GPSLatitude: '28/1 42/1 0/1',
  GPSLongitudeRef: 'E',
  GPSLongitude: '113/1 35/1 0/1',
};
const photo = () =>
  plain(60, 30)
    .withExif({ IFD0: { Copyright: WHO }, IFD3: place })
    .jpeg()
    .toBuffer();
/** Three hundred kilobytes that unpack to a hundred million pixels. */
const bomb = () => plain(10_000, 10_000).png().toBuffer();
/** As much as is copied: it takes a second or two. */
const large = () => plain(7_000, 7_000).jpeg().toBuffer();
const recording = async () => Buffer.concat([Buffer.from('#!AMR\n'), Buffer.alloc(64)]);

async function upload(bytes: Buffer, name: string): Promise<string> {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(bytes)]), name);
  return (await api.post('/api/attachments', { body: form })).body.id;
}

async function download(id: string, token: string) {
  const url = `${api.host.url}/api/cases/${number}/attachments/${id}`;
  const answer = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
  return { answer, bytes: Buffer.from(await answer.arrayBuffer()) };
}

beforeAll(async () => {
  api = await ApiHost.open();
  auditor = await api.signIn('auditor');
  const ids = [];
  for (const make of [photo, bomb, recording, large]) ids.push(await upload(await make(), `${WHO}.jpg`));
  ({ number } = await api.submit({ attachments: ids }));
  files = (await api.get(`/api/cases/${number}/attachments`, auditor)).body as unknown as readonly CaseFile[];
}, 300_000);
afterAll(() => api.close());

const idOf = (at: number) => files[at]?.id ?? '';

describe('a picture of a report (第十五条)', () => {
  it('is listed as a copy to whoever sees no identity, a recording is not', () => {
    expect(files.map(({ name, copy }) => [name, copy])).toEqual([
      ['附件1', true],
      ['附件2', true],
      ['录音录像3', false],
      ['附件4', true],
    ]);
  });

  it('is shown to him without place and owner, the look in the access log; the original stays as it was', async () => {
    const { answer, bytes } = await download(idOf(0), auditor);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    expect(decodeURIComponent(answer.headers.get('content-disposition') ?? '')).toMatch(/''附件1\.jpg$/);
    expect(bytes.includes(WHO)).toBe(false);
    expect((await sharp(bytes).metadata()).exif).toBeUndefined();
    const looks = await api.get('/api/audit/access-log?actor=demo:auditor&limit=99', auditor);
    expect(looks.body.items).toContainEqual(
      expect.objectContaining({ action: 'export', field: `attachment-copy/${idOf(0)}`, reason: null }),
    );
    const original = await download(idOf(0), await api.signIn('clerk1'));
    expect(original.bytes.includes(WHO)).toBe(true);
  });

  it('that would fill the memory is refused, and so is a recording; both looks are kept', async () => {
    const [unpacked, heard] = [await download(idOf(1), auditor), await download(idOf(2), auditor)];
    expect([unpacked.answer.status, JSON.parse(unpacked.bytes.toString())]).toMatchObject([
      422,
      { code: 'attachment.not-copyable' },
    ]);
    expect([heard.answer.status, JSON.parse(heard.bytes.toString())]).toMatchObject([
      403,
      { code: 'attachment.not-allowed' },
    ]);
    const looks = await api.get('/api/audit/access-log?actor=demo:auditor&limit=99', auditor);
    for (const at of [1, 2])
      expect(looks.body.items).toContainEqual(
        expect.objectContaining({ field: `attachment-copy/${idOf(at)}`, reason: 'refused' }),
      );
  });

  it('however large keeps nobody else waiting', async () => {
    const watch = new StallWatch();
    const copies = Promise.all([1, 2, 3].map(() => download(idOf(3), auditor)));
    expect((await api.get('/api/about')).status).toBe(200);
    expect((await copies).map(({ answer }) => answer.status)).toEqual([200, 200, 200]);
    expect(watch.stop()).toBeLessThan(200);
  }, 300_000);

  it('of another case is not there', async () => {
    const other = await api.submit();
    const { status } = await api.get(`/api/cases/${other.number}/attachments/${idOf(0)}`, auditor);
    expect(status).toBe(404);
  });
});
