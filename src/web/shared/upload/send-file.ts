import { texts } from './texts.zh.js';
import { LineBroken, type Wire, type WireAnswer, type WireRequest } from './wire.js';

/** A file the server has taken; its id goes into the report. */
export interface UploadedFile {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
}

export type Sent =
  | { readonly ok: true; readonly file: UploadedFile }
  | { readonly ok: false; readonly refusal: string };

export interface Sending {
  readonly wire: Wire;
  readonly signal: AbortSignal;
  /** The same key for the same file: a repeated start finds the first one. */
  readonly key: string;
  progress(bytes: number): void;
  /** The line broke, or works again. */
  broken(isBroken: boolean): void;
}

interface Upload {
  readonly id: string;
  readonly offset: number;
  readonly chunkBytes: number;
  readonly attachment: UploadedFile | null;
}

/** Files up to this go in one request; a lost one is simply sent again. Bytes. */
export const ONE_PIECE = 256 * 1024;
const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 30_000;
const BUSY = [429, 502, 503, 504];

/**
 * Brings one file to the server, in pieces when it is large; after a lost connection it goes on where it stopped.
 * @throws the signal's reason when given up
 */
export function sendFile(file: File, sending: Sending): Promise<Sent> {
  return file.size <= ONE_PIECE ? sendWhole(file, sending) : sendPieces(file, sending);
}

async function sendWhole(file: File, sending: Sending): Promise<Sent> {
  const body = new FormData();
  body.append('file', file, file.name);
  const progress = (bytes: number) => sending.progress(Math.min(bytes, file.size));
  const headers = { 'Idempotency-Key': sending.key };
  const answer = await insist(sending, { method: 'POST', path: '/api/attachments', headers, body, progress });
  return answer.status === 201 ? { ok: true, file: answer.body as UploadedFile } : refused(answer);
}

async function sendPieces(file: File, sending: Sending): Promise<Sent> {
  const begun = await insist(sending, {
    method: 'POST',
    path: '/api/uploads',
    headers: { 'Idempotency-Key': sending.key, 'Content-Type': 'application/json' },
    body: JSON.stringify({ name: file.name, size: file.size, type: file.type }),
  });
  if (begun.status !== 201) return refused(begun);
  const upload = begun.body as Upload;
  sending.signal.addEventListener('abort', () => forget(upload.id, sending.wire));
  let at = upload;
  let pause = FIRST_PAUSE;
  while (at.attachment === null) {
    sending.progress(at.offset);
    const answer = await sendPiece(file, at, sending);
    if (answer.status === 409 || BUSY.includes(answer.status)) {
      const now = await whereItIs(at, sending);
      // Not one byte further: the line carries questions but no pieces, or the file cannot be read any more.
      if (now.offset === at.offset) {
        await sending.wire.pause(pause, sending.signal);
        pause = Math.min(2 * pause, LONGEST_PAUSE);
      } else pause = FIRST_PAUSE;
      at = now;
    } else if (answer.status === 200) at = { ...(answer.body as Upload), chunkBytes: upload.chunkBytes };
    else return refused(answer);
  }
  return { ok: true, file: at.attachment };
}

/** One piece. A broken line may have carried it all the same: ask how far the server is, then go on from there. */
async function sendPiece(file: File, { id, offset, chunkBytes }: Upload, sending: Sending): Promise<WireAnswer> {
  const piece = file.slice(offset, offset + chunkBytes);
  try {
    return await sending.wire.send({
      method: 'PATCH',
      path: `/api/uploads/${id}`,
      headers: { 'Upload-Offset': String(offset), 'Content-Type': 'application/offset+octet-stream' },
      body: piece,
      progress: (bytes) => sending.progress(offset + Math.min(bytes, piece.size)),
      signal: sending.signal,
    });
  } catch (fault) {
    if (!(fault instanceof LineBroken)) throw fault;
    sending.broken(true);
    return { status: 409, body: null, header: () => null };
  }
}

/** How far the server is. An upload it no longer knows begins again from nothing, and is refused there. */
async function whereItIs(upload: Upload, sending: Sending): Promise<Upload> {
  const answer = await insist(sending, { method: 'HEAD', path: `/api/uploads/${upload.id}` });
  return { ...upload, offset: Number(answer.header('upload-offset') ?? 0) };
}

/** Sends until there is an answer: broken lines and busy servers are waited for. */
async function insist(sending: Sending, request: Omit<WireRequest, 'signal'>): Promise<WireAnswer> {
  const { wire, signal } = sending;
  for (let pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
    const answer = await attempt(wire, { ...request, signal });
    sending.broken(answer === null);
    if (answer !== null) return answer;
    await wire.pause(pause, signal);
  }
}

async function attempt(wire: Wire, request: WireRequest): Promise<WireAnswer | null> {
  try {
    const answer = await wire.send(request);
    return BUSY.includes(answer.status) ? null : answer;
  } catch (fault) {
    if (fault instanceof LineBroken) return null;
    throw fault;
  }
}

/** Best effort: what is not removed now is removed after a day. */
function forget(id: string, wire: Wire): void {
  const { signal } = new AbortController();
  wire.send({ method: 'DELETE', path: `/api/uploads/${id}`, signal }).catch(() => undefined);
}

function refused({ body }: WireAnswer): Sent {
  const detail = typeof body === 'object' && body !== null && 'detail' in body ? body.detail : null;
  return { ok: false, refusal: typeof detail === 'string' ? detail : texts.failed };
}
