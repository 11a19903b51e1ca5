import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathProblem } from './policy-paths.js';
import type { PolicyTree } from './policy-releases.js';
import { MAX_FILES, PolicyFault } from './policy-tree.js';

const ROOTS = ['processes', 'rules'] as const;

/**
 * Reads `processes/` and `rules/` of a folder, byte for byte. Hidden files are no part of a release; links are not
 * followed. @throws PolicyFault when there are too many files
 */
export async function readPolicyFolder(folder: string): Promise<PolicyTree> {
  const tree = new Map<string, Uint8Array>();
  for (const root of ROOTS) {
    for (const path of await filesBelow(folder, root)) tree.set(path, await readFile(join(folder, path)));
  }
  if (tree.size > MAX_FILES) throw new PolicyFault(`expected at most ${MAX_FILES} files, but found ${tree.size}`);
  return tree;
}

/**
 * Writes a release into a folder, byte for byte. Files that are there but not in the release are left alone and named.
 * @throws PolicyFault before anything is written when a path would leave the folder
 */
export async function writePolicyFolder(
  folder: string,
  tree: PolicyTree,
): Promise<{ readonly leftOver: readonly string[] }> {
  for (const path of tree.keys()) {
    const problem = pathProblem(path);
    if (problem) throw new PolicyFault(`${path}: ${problem}`);
  }
  for (const [path, bytes] of tree) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  const present = await Promise.all(ROOTS.map((root) => filesBelow(folder, root)));
  return { leftOver: present.flat().filter((path) => !tree.has(path)) };
}

async function filesBelow(folder: string, root: string): Promise<readonly string[]> {
  const entries = await readdir(join(folder, root), { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const visible = entries.filter((entry) => !entry.name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1));
  const found: string[] = [];
  for (const entry of visible) {
    const path = `${root}/${entry.name}`;
    if (entry.isDirectory()) found.push(...(await filesBelow(folder, path)));
    else if (entry.isFile()) found.push(path);
  }
  return found;
}
