import sharp from 'sharp';
import { done, type Outcome, refuse } from '../kernel/index.js';

/** What a copy is made of; everything else (recordings, documents, HEIC) is shown to nobody without identity. */
const COPIED: readonly string[] = ['image/jpeg', 'image/png', 'image/webp'];
/** Fifty million pixels take 150 MB while they are turned; a larger picture is refused before it is unpacked. */
const MOST_PIXELS = 50_000_000;
const LONGEST_SECONDS = 10;

// One picture at a time on one thread, nothing kept, and no other format than these, whatever the bytes claim to be.
sharp.cache(false);
sharp.concurrency(1);
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['Jpeg', 'Png', 'Webp'].map((format) => `VipsForeignLoad${format}Buffer`) });

export function isCopied(type: string): boolean {
  return COPIED.includes(type);
}

/**
 * Makes copies of pictures that show the same and say nothing else: place, device, time, author, colour profile and
 * thumbnails are left behind. Runs beside the main thread, one picture after the other.
 */
export class PictureCopies {
  private last: Promise<unknown> = Promise.resolve();

  /** @param read asked when its turn has come. Refuses `attachment.not-copyable`. */
  make(read: () => Promise<Uint8Array>): Promise<Outcome<Uint8Array>> {
    const next = this.last.then(async () => redrawn(await read()));
    this.last = next.catch(() => undefined);
    return next;
  }
}

/** Turned upright first: which side is up is metadata too. */
async function redrawn(bytes: Uint8Array): Promise<Outcome<Uint8Array>> {
  const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' });
  try {
    return done(await picture.autoOrient().timeout({ seconds: LONGEST_SECONDS }).toBuffer());
  } catch {
    return refuse('attachment.not-copyable');
  }
}
