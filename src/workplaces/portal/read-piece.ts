import type { Request } from 'express';
import { MOST_PIECE_BYTES } from '../../platform/attachments/index.js';
import { Problem } from '../http/index.js';

/** The bytes of one piece, within bounds. @throws Problem 413 for more, 415 for another type */
export async function readPiece(request: Request): Promise<Uint8Array> {
  if (!/^application\/offset\+octet-stream\s*$/i.test(request.headers['content-type'] ?? '')) {
    throw new Problem(415, 'http.not-a-piece');
  }
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > MOST_PIECE_BYTES)
      throw new Problem(413, 'upload.piece-too-large', { kilobytes: MOST_PIECE_BYTES / 1024 });
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Where a piece begins. @throws Problem 400 without a whole number */
export function offsetOf(request: Request): number {
  const offset = request.headers['upload-offset'];
  if (typeof offset !== 'string' || !/^\d{1,9}$/.test(offset)) throw new Problem(400, 'upload.offset-missing');
  return Number(offset);
}
