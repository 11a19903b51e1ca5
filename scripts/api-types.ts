import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import openapiTypescript, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { startHost } from '../src/host.js';
import { parseSettings } from '../src/settings/index.js';

/** Writes the browser app's types from the OpenAPI text of a host started for it on a temporary folder. */
const HEADING = '/** Made from the OpenAPI text by `npm run api:types`; do not edit. */\n';
/** Any JSON: TypeScript cannot take the schema's reference to itself. */
const ANY_JSON = '#/components/schemas/__schema0';
const folder = mkdtempSync(join(tmpdir(), 'shuijing-types-'));
const host = await startHost(parseSettings({ DATA_DIR: folder, PORT: '0' }), { policyRoot: process.cwd() });
try {
  const answer = await fetch(`${host.url}/api/openapi.json`);
  const nodes = await openapiTypescript(await answer.text(), {
    alphabetize: true,
    transform: (_, { path }) =>
      path === ANY_JSON ? ts.factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword) : undefined,
  });
  writeFileSync('src/web/api/schema.ts', HEADING + astToString(nodes));
} finally {
  await host.close();
  rmSync(folder, { recursive: true, force: true });
}
