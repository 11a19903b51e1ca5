import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

const page = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Compressed once here rather than at every request. */
const compressed: Plugin = {
  name: 'compressed-copies',
  writeBundle({ dir = '' }) {
    const names = readdirSync(dir, { recursive: true, encoding: 'utf8' });
    for (const name of names.filter((name) => /\.(js|css|svg)$/.test(name))) {
      const text = readFileSync(join(dir, name));
      writeFileSync(join(dir, `${name}.gz`), gzipSync(text, { level: 9 }));
      writeFileSync(join(dir, `${name}.br`), brotliCompressSync(text));
    }
  },
};

/** Two entries: the portal for everybody, the staff app for those who sign in. `parts.html` shows the shared parts. */
export default defineConfig({
  root: page('.'),
  plugins: [compressed],
  build: {
    outDir: page('../../dist-web'),
    emptyOutDir: true,
    target: 'es2022',
    manifest: true,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      // Libraries mark parts for servers that render React; there is none here.
      checks: { moduleLevelDirective: false },
      input: { portal: page('index.html'), staff: page('staff.html'), parts: page('parts.html') },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
});
