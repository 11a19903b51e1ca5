import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtWeb } from './built-web.js';

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}

const KB = 1024;
let folder: string;
let manifest: Readonly<Record<string, Chunk>>;
beforeAll(async () => {
  folder = await builtWeb();
  manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as typeof manifest;
}, 180_000);

/** Scripts the browser must have before these chunks run, gzipped. */
function weight(...entries: readonly string[]): number {
  const files = new Set<string>();
  const visit = (name: string) => {
    const chunk = manifest[name];
    if (chunk === undefined) throw new Error(`${name} is not in the manifest`);
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const other of chunk.imports ?? []) visit(other);
  };
  for (const entry of entries) visit(entry);
  return [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0);
}

describe('script a page needs before it works, gzipped', () => {
  it('is less than 130 KB for the portal, even with its largest page', () => {
    const pages = manifest['index.html']?.dynamicImports ?? [];
    const largest = Math.max(weight('index.html'), ...pages.map((page) => weight('index.html', page)));
    expect(largest).toBeLessThan(130 * KB);
  });

  it('is less than 330 KB for the inbox', () => {
    expect(weight('staff.html', 'staff/inbox/index.ts')).toBeLessThan(330 * KB);
  });

  it('leaves viewer and form of a case to be fetched when they are needed', () => {
    const needed = JSON.stringify(chunksOf('staff/case/index.ts'));
    expect(needed).not.toContain('case-diagram');
    expect(needed).not.toContain('task-form');
    expect(weight('staff.html', 'staff/case/index.ts')).toBeLessThan(360 * KB);
  });
});

function chunksOf(entry: string): readonly string[] {
  const chunk = manifest[entry];
  return chunk === undefined ? [] : [chunk.file, ...(chunk.imports ?? [])];
}
