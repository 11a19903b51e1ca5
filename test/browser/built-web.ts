import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const SOURCE = 'src/web';
const BUILT = 'dist-web';
const LOCK = 'dist-web.lock';
const PATIENCE_MS = 120_000;
const LOOK_MS = 250;

/**
 * The browser app as `npm run build:web` makes it: built anew when a source is younger. Suites run side by side, so one
 * builds and the others wait. @returns its folder
 */
export async function builtWeb(): Promise<string> {
  for (let waited = 0; !isFresh(); waited += LOOK_MS) {
    if (take()) await buildAndLetGo();
    else await new Promise((after) => setTimeout(after, LOOK_MS));
    if (waited > PATIENCE_MS) throw new Error(`${LOCK} was left behind by a build that died: remove it`);
  }
  return resolve(BUILT);
}

function isFresh(): boolean {
  const built = join(BUILT, '.vite/manifest.json');
  if (!existsSync(built)) return false;
  const sources = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' });
  const youngest = Math.max(...sources.map((name) => statSync(join(SOURCE, name)).mtimeMs));
  return statSync(built).mtimeMs >= youngest;
}

function take(): boolean {
  try {
    mkdirSync(LOCK);
    return true;
  } catch {
    return false;
  }
}

/** Built beside and then put in place: nobody meets half an app. */
async function buildAndLetGo(): Promise<void> {
  const fresh = resolve(LOCK, 'fresh');
  try {
    const config = join(SOURCE, 'vite.config.ts');
    // Under a test runner's own NODE_ENV libraries would come in their development form.
    const env = { ...process.env, NODE_ENV: 'production' };
    await run('node', ['node_modules/vite/bin/vite.js', 'build', '--config', config, '--outDir', fresh], { env });
    rmSync(BUILT, { recursive: true, force: true });
    renameSync(fresh, BUILT);
  } finally {
    rmSync(LOCK, { recursive: true, force: true });
  }
}
