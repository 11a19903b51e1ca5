import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { Request, Response } from 'express';
import { type JsonObject, newId } from '../../platform/kernel/index.js';
import type { Catalogue } from './catalogue.js';
import { methodsAt } from './methods-at.js';
import { Problem } from './problem.js';

/** Faults of the body reader, by their `type` or `code`. */
const READER_FAULTS: Readonly<Record<string, readonly [number, string]>> = {
  'entity.too.large': [413, 'http.too-large'],
  'entity.parse.failed': [400, 'http.malformed-json'],
  'charset.unsupported': [415, 'http.not-json'],
  'encoding.unsupported': [415, 'http.not-json'],
  'request.aborted': [400, 'http.malformed-json'],
  'request.size.invalid': [400, 'http.malformed-json'],
};

/** Turns whatever was thrown into RFC 9457 problem details. Nothing of the inside leaves: faults get a number, the log the rest. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('http');

  constructor(private readonly catalogue: Catalogue) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    const problem = wrongMethod(thrown, host) ?? problemOf(thrown) ?? this.internal(thrown);
    if (response.headersSent) return void response.destroy();
    if (typeof problem.params.seconds === 'number') response.setHeader('Retry-After', String(problem.params.seconds));
    if (problem.status === 405) response.setHeader('Allow', String(problem.params.allowed));
    if (problem.status === 401) response.setHeader('WWW-Authenticate', 'Bearer');
    response.setHeader('Cache-Control', 'no-store');
    response
      .status(problem.status)
      .type('application/problem+json')
      .send(JSON.stringify(this.body(problem)));
  }

  private body(problem: Problem): JsonObject {
    return {
      type: `urn:shuijing:problem:${problem.code}`,
      title: TITLES[problem.status] ?? '请求未被接受',
      status: problem.status,
      code: problem.code,
      detail: this.catalogue.say(problem.code, problem.params),
      ...(problem.errors.length === 0
        ? {}
        : { errors: problem.errors.map(({ path, message }) => ({ path, message })) }),
      ...(problem.current === null ? {} : { current: problem.current }),
    };
  }

  private internal(thrown: unknown): Problem {
    const incident = newId();
    this.log.error(`${incident} ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`);
    return new Problem(500, 'http.internal', { incident });
  }
}

const TITLES: Readonly<Record<number, string>> = {
  400: '请求有误',
  401: '未登录',
  403: '无权限',
  404: '未找到',
  405: '方法不支持',
  409: '状态冲突',
  412: '内容已变更',
  413: '内容过大',
  415: '内容类型不支持',
  422: '未予接受',
  428: '缺少前提条件',
  429: '过于频繁',
  500: '内部错误',
  503: '暂不可用',
};

/** A path that is there, asked for in another way; null for everything else. */
function wrongMethod(thrown: unknown, host: ArgumentsHost): Problem | null {
  if (!(thrown instanceof HttpException) || thrown.getStatus() !== 404) return null;
  const allowed = methodsAt(host.switchToHttp().getRequest<Request>());
  return allowed.length === 0 ? null : new Problem(405, 'http.wrong-method', { allowed: allowed.join(', ') });
}

/** Null for what nobody expected. */
function problemOf(thrown: unknown): Problem | null {
  if (thrown instanceof Problem) return thrown;
  if (thrown instanceof URIError) return new Problem(400, 'http.malformed-address');
  const reader = readerFault(thrown);
  if (reader !== null) return reader;
  return thrown instanceof HttpException ? fromNest(thrown) : null;
}

function readerFault(thrown: unknown): Problem | null {
  if (!(thrown instanceof Error)) return null;
  const { type, code } = thrown as Error & { type?: unknown; code?: unknown };
  const name = typeof type === 'string' ? type : typeof code === 'string' ? code : '';
  const known = Object.hasOwn(READER_FAULTS, name) ? READER_FAULTS[name] : undefined;
  return known ? new Problem(...known) : null;
}

/** What the framework itself raises: unknown routes and unreadable bodies. */
function fromNest(thrown: HttpException): Problem | null {
  const status = thrown.getStatus();
  if (status === 404) return new Problem(404, 'http.no-such-route');
  if (status === 413) return new Problem(413, 'http.too-large');
  if (status === 415) return new Problem(415, 'http.not-json');
  if (status === 503) return new Problem(503, 'http.unavailable');
  return status < 500 ? new Problem(status, 'http.malformed-json') : null;
}
