import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ConsoleLogger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { appModule, type Parts } from './app.module.js';
import { Deployment } from './platform/access/index.js';
import { type Clock, MovableClock, SystemClock } from './platform/kernel/index.js';
import { openDatabase } from './platform/persistence/index.js';
import type { Settings } from './settings/index.js';
import { RunningDemoClock } from './wiring/demo-clock.js';
import { claimDatabase } from './wiring/deployment-rules.js';
import { preparePeople, type Welcome } from './wiring/people.js';
import { servePages } from './wiring/web-pages.js';
import { bodyReaders, describeApi, houseTime, noStore, sameOriginOnly } from './workplaces/http/index.js';

const CODE_ROOT = dirname(fileURLToPath(import.meta.url));
const WEB_ROOT = join(CODE_ROOT, '..', 'dist-web');
/** A client that sends its request slower than this is let go. */
const REQUEST_TIMEOUT = 60_000;
const HEADERS_TIMEOUT = 15_000;
const CLOSING_TIMEOUT = 5_000;

/** Pieces a test may put in place of the real ones. */
export type HostParts = Partial<Pick<Parts, 'clock' | 'policyRoot' | 'passwordCost'>> & {
  /** Folder of the built browser app. */
  readonly webRoot?: string;
};

/** A running host: where it listens, and how to end it. */
export interface Host {
  readonly url: string;
  readonly app: NestExpressApplication;
  readonly clock: Clock;
  /** Accounts to be told once; null when there is nothing new to tell. */
  readonly welcome: Welcome | null;
  close(): Promise<void>;
}

/** Builds the house from settings and listens. `parts` replaces pieces in tests. */
export async function startHost(settings: Settings, parts: HostParts = {}): Promise<Host> {
  const clock = parts.clock ?? clockOf(settings);
  const { dataDir, mongodbUri } = settings;
  const database = await openDatabase({ dataDir, mongodbUri: mongodbUri ?? undefined });
  try {
    const deployment = new Deployment(database.connection);
    await claimDatabase(deployment, settings, clock);
    const roots = { codeRoot: CODE_ROOT, policyRoot: join(CODE_ROOT, '..') };
    const { app, welcome } = await build({
      settings,
      clock,
      database,
      deployment,
      webRoot: WEB_ROOT,
      ...roots,
      ...parts,
    });
    const close = async () => {
      // What is under way may finish; whoever takes longer is let go.
      const deadline = setTimeout(() => app.getHttpServer().closeAllConnections(), CLOSING_TIMEOUT);
      await app.close();
      clearTimeout(deadline);
      await database.close();
    };
    return { url: urlOf(app, settings), app, clock, welcome, close };
  } catch (fault) {
    await database.close();
    throw fault;
  }
}

async function build(parts: Parts & { webRoot: string }): Promise<Pick<Host, 'app' | 'welcome'>> {
  const { settings } = parts;
  const app = await NestFactory.create<NestExpressApplication>(appModule(parts), {
    bodyParser: false,
    abortOnError: false,
    // A failed start is told once, by whoever started; from then on errors and warnings are logged.
    logger: false,
    ...(settings.tls ? { httpsOptions: certificate(settings.tls) } : {}),
  });
  try {
    // Names of levels alone would leave it silent: a logger that was switched off has no levels to set.
    app.useLogger(new ConsoleLogger({ logLevels: ['error', 'warn'] }));
    prepare(app, parts);
    const welcome = await preparePeople(app, settings);
    await app.listen(settings.port, settings.host);
    return { app, welcome };
  } catch (fault) {
    await app.close();
    throw fault;
  }
}

function clockOf(settings: Settings): Clock {
  if (settings.mode === 'production') return new SystemClock();
  return settings.clockStart === null ? new RunningDemoClock() : new MovableClock(settings.clockStart);
}

function prepare(app: NestExpressApplication, { settings, clock, webRoot }: Parts & { webRoot: string }): void {
  app.set('trust proxy', settings.trustProxy);
  app.set('query parser', 'simple');
  app.disable('x-powered-by');
  app.set('etag', false);
  app.use('/api', noStore, houseTime(clock));
  app.use(securityHeaders(settings.secure), sameOriginOnly(settings.publicUrl), ...bodyReaders());
  describeApi(app);
  servePages(app, webRoot);
  const server = app.getHttpServer();
  server.requestTimeout = REQUEST_TIMEOUT;
  server.headersTimeout = HEADERS_TIMEOUT;
}

/** Over plain http (the demo) a browser must not be told to insist on https. */
function securityHeaders(secure: boolean): RequestHandler {
  return helmet({
    strictTransportSecurity: secure,
    contentSecurityPolicy: {
      directives: {
        // Ant Design writes its styles into the page; pictures chosen for a report are shown before they are sent.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        mediaSrc: ["'self'", 'blob:'],
        upgradeInsecureRequests: secure ? [] : null,
      },
    },
  });
}

function certificate(tls: { certFile: string; keyFile: string }): { cert: Buffer; key: Buffer } {
  return { cert: readFileSync(tls.certFile), key: readFileSync(tls.keyFile) };
}

function urlOf(app: NestExpressApplication, settings: Settings): string {
  const { port } = app.getHttpServer().address() as AddressInfo;
  const name = settings.host.includes(':') ? `[${settings.host}]` : settings.host;
  return settings.publicUrl ?? `${settings.tls ? 'https' : 'http'}://${name}:${port}`;
}
