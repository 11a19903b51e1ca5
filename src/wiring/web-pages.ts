import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import sirv from 'sirv';

/** What only programs ask for: never answered by a page. */
const PROGRAMS = /^\/(api|health|ready)(\/|$)/;
const STAFF = /^\/work(\/|$)/;
const NOT_BUILT = '网页还没有构建：请运行 npm run build:web，再重新启动。\n';

/**
 * Serves the browser app: files whose names carry their hash for ever, the two pages anew each time. Any other address
 * a browser opens gets a page, whose router knows what it means.
 */
export function servePages(app: NestExpressApplication, folder: string): void {
  if (!existsSync(join(folder, 'index.html'))) return void app.use(pagesOnly(notBuilt));
  app.use(sirv(folder, { brotli: true, gzip: true, etag: true, extensions: [], setHeaders: keep }));
  app.use(pagesOnly(pageFrom(folder)));
}

function keep(response: { setHeader(name: string, value: string): unknown }, path: string): void {
  response.setHeader('Cache-Control', path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
}

function pagesOnly(handler: RequestHandler): RequestHandler {
  return (request: Request, response: Response, next: NextFunction) => {
    const isReading = request.method === 'GET' || request.method === 'HEAD';
    const wantsPage = request.accepts(['json', 'html']) === 'html';
    if (!isReading || !wantsPage || PROGRAMS.test(request.path)) return next();
    return handler(request, response, next);
  };
}

function pageFrom(folder: string): RequestHandler {
  return (request, response) => {
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(STAFF.test(request.path) ? 'staff.html' : 'index.html', { root: folder });
  };
}

function notBuilt(_request: Request, response: Response): void {
  response.status(503).type('text/plain; charset=utf-8').send(NOT_BUILT);
}
