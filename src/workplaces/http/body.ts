import { isUtf8 } from 'node:buffer';
import { json, type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import { Problem } from './problem.js';

/** A report of 20,000 characters is 80 KB at most; a diagram with its forms stays well below this. */
const MOST_BYTES = 1024 * 1024;
const MOST_DEPTH = 32;

/** Reads JSON bodies within bounds: size, depth (before parsing), content type; no compression (no zip bombs). */
export function bodyReaders(): readonly RequestHandler[] {
  const reader = json({
    limit: MOST_BYTES,
    inflate: false,
    type: isJson,
    verify: (request, _response, text) => noteFaults(request, text),
  });
  return [refuseOtherTypes, reader, refuseNoted];
}

function isJson(request: { headers: { 'content-type'?: string | undefined } }): boolean {
  return /^application\/([\w.-]+\+)?json\s*(;|$)/i.test(request.headers['content-type'] ?? '');
}

function refuseOtherTypes(request: Request, _response: Response, next: NextFunction): void {
  const hasBody = request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length']) > 0;
  const isUpload = /^multipart\/form-data\s*;/i.test(request.headers['content-type'] ?? '');
  next(hasBody && !isUpload && !isJson(request) ? new Problem(415, 'http.not-json') : undefined);
}

/** Faults found while read; one raised inside the reader would lose its code on the way. */
const noted = new WeakMap<object, Problem>();

function refuseNoted(request: Request, _response: Response, next: NextFunction): void {
  next(noted.get(request) ?? (namesPrototype(request.body) ? new Problem(400, 'http.invalid-name') : undefined));
}

function noteFaults(request: object, text: Buffer): void {
  // Letters that cannot be read would be stored as replacement marks: what is kept must be what was sent.
  if (!isUtf8(text)) noted.set(request, new Problem(400, 'http.not-utf8'));
  else noteDepth(request, text);
}

/** A field of this name is dropped silently by much that handles objects; here unknown fields are refused. */
function namesPrototype(value: unknown): boolean {
  if (value === null || typeof value !== 'object') return false;
  return Object.hasOwn(value, '__proto__') || Object.values(value).some(namesPrototype);
}

/** Counts brackets outside strings: what comes after may recurse over the value without fear. */
function noteDepth(request: object, text: Buffer): void {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const byte = text[at];
    if (quoted) {
      if (byte === 0x5c) at += 1;
      else if (byte === 0x22) quoted = false;
    } else if (byte === 0x22) quoted = true;
    else if (byte === 0x5b || byte === 0x7b) depth += 1;
    else if (byte === 0x5d || byte === 0x7d) depth -= 1;
    if (depth > MOST_DEPTH) {
      noted.set(request, new Problem(400, 'http.too-deep', { most: MOST_DEPTH }));
      return;
    }
  }
}
