import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { BrowserContext } from 'playwright-core';

const run = promisify(execFile);
const VITE = 'node_modules/vite/bin/vite.js';

/** A built page that answers under an invented address: no port is opened. */
export class BuiltPage {
  static readonly origin = 'http://parts.test';

  private constructor(private readonly folder: string) {}

  /** @param config a vite config file, as a path from the repository's root */
  static async build(config: string): Promise<BuiltPage> {
    const folder = await mkdtemp(join(tmpdir(), 'shuijing-page-'));
    await run(process.execPath, [VITE, 'build', '--config', config, '--outDir', folder, '--emptyOutDir']);
    return new BuiltPage(folder);
  }

  /** Everything below the origin comes from the built folder; what is not there was not found. */
  async serve(context: BrowserContext): Promise<void> {
    await context.route(`${BuiltPage.origin}/**`, (route) => {
      const path = join(this.folder, new URL(route.request().url()).pathname);
      return existsSync(path) ? route.fulfill({ path }) : route.fulfill({ status: 404, body: '' });
    });
  }

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true });
  }
}
