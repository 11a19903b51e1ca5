import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { Command } from '../../platform/case-file/index.js';
import { hashOf } from '../../platform/kernel/index.js';
import { Problem } from './problem.js';
import { REPORTER, type SignedRequest } from './signed-in.js';

const SHAPE = /^[\w-]{16,128}$/;

/**
 * The command of a changing request: its `Idempotency-Key`, scoped to actor and route, and the hash of its body.
 * The same request sent again finds what it did the first time; the same key with another body is refused.
 */
export const CommandKey = createParamDecorator((_: unknown, context: ExecutionContext): Command => {
  const request = context.switchToHttp().getRequest<SignedRequest>();
  return commandOf(request, request.body);
});

/** @throws Problem when the key is missing or malformed. */
export function commandOf(request: SignedRequest, body: unknown): Command {
  const key = request.headers['idempotency-key'];
  if (key === undefined || key === '') throw new Problem(400, 'http.key-missing');
  if (typeof key !== 'string' || !SHAPE.test(key)) throw new Problem(400, 'http.key-malformed');
  const actor = (request.actor ?? REPORTER).id;
  return { key: `${actor} ${request.method} ${request.path} ${key}`, body: hashOf(body ?? null) };
}

/** Marks a route whose requests must carry an `Idempotency-Key`, for the API description. */
export const NeedsKey = () =>
  applyDecorators(
    ApiHeader({
      name: 'Idempotency-Key',
      required: true,
      description: '16–128 个字母、数字、连字符或下划线；同一键重发得到同一结果，同一键不同内容被拒绝（422）',
      schema: { type: 'string', pattern: SHAPE.source },
    }),
  );
