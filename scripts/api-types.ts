import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startHost } from '../src/host.js';
import { parseSettings } from '../src/settings/index.js';
import { typesOfApi } from './types-of-api.js';

/** Writes the browser app's types from the OpenAPI text of a host started for it on a temporary folder. */
const folder = mkdtempSync(join(tmpdir(), 'shuijing-types-'));
const host = await startHost(parseSettings({ DATA_DIR: folder, PORT: '0' }), { policyRoot: process.cwd() });
try {
  const answer = await fetch(`${host.url}/api/openapi.json`);
  writeFileSync('src/web/api/schema.ts', await typesOfApi(await answer.text()));
} finally {
  await host.close();
  rmSync(folder, { recursive: true, force: true });
}
