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
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** Below `node_modules`, so that packages are found from there, and out of every check's way. */
const CACHE = join(ROOT, 'node_modules/.cache/shuijing-programs');

/**
 * File of a program that plain node runs in a process or thread of its own. In a build it lies beside its caller; in
 * the source tree (tests, development tools) the folder it needs is compiled, once for each content it has.
 * @param caller `import.meta.url` of the file it lies beside
 * @param needs folder, relative to the caller's, with everything the program imports besides packages
 */
export function programBeside(caller: string, name: string, needs = '.'): string {
  const here = fileURLToPath(new URL('.', caller));
  if (!caller.endsWith('.ts')) return join(here, `${name}.js`);
  return join(compiled(resolve(here, needs)), relative(ROOT, here), `${name}.js`);
}

function compiled(folder: string): string {
  const target = join(CACHE, contentHash(folder));
  if (!existsSync(target)) compileInto(target, folder);
  return target;
}

function contentHash(folder: string): string {
  const hash = createHash('sha256').update(relative(ROOT, folder));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const name of files.filter(isSource).sort()) hash.update(name).update(readFileSync(join(folder, name)));
  return hash.digest('hex').slice(0, 16);
}

function isSource(name: string): boolean {
  return name.endsWith('.ts') && !name.endsWith('.spec.ts');
}

/** Made aside and moved into place: several test processes may start at once. */
function compileInto(target: string, folder: string): void {
  mkdirSync(CACHE, { recursive: true });
  const aside = mkdtempSync(join(CACHE, 'making-'));
  writeFileSync(join(aside, 'package.json'), '{ "type": "module" }');
  const compiler = join(ROOT, 'node_modules/@swc/cli/bin/swc.js');
  const options = ['--out-dir', aside, '--ignore', '**/*.spec.ts'];
  execFileSync(process.execPath, [compiler, relative(ROOT, folder), ...options], { cwd: ROOT, stdio: 'pipe' });
  try {
    renameSync(aside, target);
  } catch {
    rmSync(aside, { recursive: true, force: true });
  }
}
