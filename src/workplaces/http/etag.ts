import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Problem } from './problem.js';

/** Tells a reader the revision of what he read; he sends it back as `If-Match` when he edits. */
export function tag(response: Response, revision: number): void {
  response.setHeader('ETag', `"${revision}"`);
}

/** The revision an edit was made on. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const header = context.switchToHttp().getRequest<Request>().headers['if-match'];
  if (header === undefined) throw new Problem(428, 'http.match-missing');
  const revision = /^(?:W\/)?"(\d{1,15})"$/.exec(header)?.[1];
  if (revision === undefined) throw new Problem(400, 'http.match-malformed');
  return Number(revision);
});

/** @throws Problem 412 when somebody else has edited in between. */
export function mustMatch(expected: number, actual: number): void {
  if (expected !== actual) throw new Problem(412, 'http.stale');
}

/** Marks a route whose requests must carry `If-Match`, for the API description. */
export const NeedsMatch = () =>
  applyDecorators(
    ApiHeader({ name: 'If-Match', required: true, description: '读取时得到的 ETag', schema: { type: 'string' } }),
  );
