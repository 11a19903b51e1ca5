import { isUtf8 } from 'node:buffer';
import { json, type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import { jsonShape } from '../../platform/kernel/index.js';
import { Problem } from './problem.js';

/** A report of 20,000 characters is 80 KB at most; a diagram with its forms stays well below this. */
const MOST_BYTES = 1024 * 1024;
const MOST_DEPTH = 32;
/** Forms with their rows have some hundreds. */
const MOST_VALUES = 25_000;

/** Reads JSON bodies within bounds: size, depth, number of values, content type; no compression (no zip bombs). */
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
  const isUpload = /^(multipart\/form-data\s*;|application\/offset\+octet-stream\s*$)/i.test(
    request.headers['content-type'] ?? '',
  );
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
  else noteShape(request, text);
}

/** A field of this name is dropped silently by much that handles objects; here unknown fields are refused. */
function namesPrototype(value: unknown): boolean {
  if (value === null || typeof value !== 'object') return false;
  return Object.hasOwn(value, '__proto__') || Object.values(value).some(namesPrototype);
}

/** What comes after may recurse over the value, and look at each part of it, without fear. */
function noteShape(request: object, text: Buffer): void {
  const { depth, values } = jsonShape(text);
  if (depth > MOST_DEPTH) noted.set(request, new Problem(400, 'http.too-deep', { most: MOST_DEPTH }));
  else if (values > MOST_VALUES) noted.set(request, new Problem(400, 'http.too-many-values', { most: MOST_VALUES }));
}
