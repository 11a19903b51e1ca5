import sharp from 'sharp';
import { PictureCopies } from './picture-copy.js';

const WHO = 'Somebody-Named';
const XMP = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" dc:creator="${WHO}"/></rdf:RDF></x:xmpmeta>`;
const PLACE = {
  GPSLatitudeRef: 'N',
  GPSLatitude: '28/1 42/1 0/1',
  GPSLongitudeRef: 'E',
  GPSLongitude: '113/1 35/1 0/1',
};

/** As a telephone takes it, held upright: with place, owner and an orientation. */
function photo(format: 'jpeg' | 'png' | 'webp'): Promise<Buffer> {
  return sharp({ create: { width: 60, height: 30, channels: 3, background: '#369' } })
    .withExif({ IFD0: { Copyright: WHO }, IFD3: PLACE })
    .withXmp(XMP)
    .withMetadata({ orientation: 6 })
    .toFormat(format)
    .toBuffer();
}

async function copied(bytes: Uint8Array): Promise<Buffer> {
  const copy = await new PictureCopies().make(async () => bytes);
  if (!copy.ok) throw new Error(copy.refusal.code);
  return Buffer.from(copy.value);
}

describe('a copy of a picture', () => {
  it.each(['jpeg', 'png', 'webp'] as const)(
    'of kind %s has neither place nor owner, and stands upright',
    async (format) => {
      const original = await photo(format);
      expect(await sharp(original).metadata()).toMatchObject({ format, orientation: 6, exif: expect.any(Buffer) });
      expect(original.includes(WHO)).toBe(true);
      const copy = await copied(original);
      expect(copy.includes(WHO)).toBe(false);
      const { exif, xmp, icc, iptc, comments, ...shown } = await sharp(copy).metadata();
      expect([exif, xmp, icc, iptc, comments]).toEqual([undefined, undefined, undefined, undefined, undefined]);
      expect(shown).toMatchObject({ format, width: 30, height: 60 });
    },
  );

  it.each([
    ['that unpacks to a hundred million pixels', () => bomb(10_000, 10_000)],
    ['that ends in the middle', async () => (await photo('jpeg')).subarray(0, 200)],
    ['that is none', async () => Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(100)])],
    [
      'that hides a drawing',
      async () => Buffer.from('<svg    WEBP xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
    ],
  ])('of one %s is refused', async (_, make) => {
    const bytes = await make();
    expect(await new PictureCopies().make(async () => bytes)).toMatchObject({
      refusal: { code: 'attachment.not-copyable' },
    });
  });

  it('is made although the one before it failed', async () => {
    const copies = new PictureCopies();
    const broken = copies.make(async () => {
      throw new Error('no such chunk');
    });
    const sound = copies.make(() => photo('png'));
    await expect(broken).rejects.toThrow('no such chunk');
    expect((await sound).ok).toBe(true);
  });
});

/** Few bytes, many pixels: all of one colour. */
function bomb(width: number, height: number): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#000' } })
    .png()
    .toBuffer();
}
