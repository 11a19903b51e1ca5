import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));
/** Below `node_modules`, so that packages are found from there, and out of every check's way. */
const CACHE = join(ROOT, 'node_modules/.cache/shuijing-embedded');

/**
 * The child's main file when this is the source tree (tests, development tools), which plain node cannot run:
 * compiles the folder, once for each content it has.
 */
export function compiledMain(): string {
  const target = join(CACHE, contentHash());
  if (!existsSync(target)) compileInto(target);
  return join(target, relative(ROOT, HERE), 'main.js');
}

function contentHash(): string {
  const hash = createHash('sha256');
  const files = readdirSync(HERE, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  for (const name of files.sort()) hash.update(name).update(readFileSync(join(HERE, name)));
  return hash.digest('hex').slice(0, 16);
}

/** Made aside and moved into place: several test processes may start at once. */
function compileInto(target: string): void {
  mkdirSync(CACHE, { recursive: true });
  const aside = mkdtempSync(join(CACHE, 'making-'));
  writeFileSync(join(aside, 'package.json'), '{ "type": "module" }');
  const compiler = join(ROOT, 'node_modules/@swc/cli/bin/swc.js');
  execFileSync(process.execPath, [compiler, relative(ROOT, HERE), '--out-dir', aside], { cwd: ROOT, stdio: 'pipe' });
  try {
    renameSync(aside, target);
  } catch {
    rmSync(aside, { recursive: true, force: true });
  }
}
