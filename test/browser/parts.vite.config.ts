import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const web = new URL('../../src/web/', import.meta.url);

/** The gallery alone: the parts are looked at without building either app. */
export default defineConfig({
  root: fileURLToPath(web),
  build: {
    target: 'es2022',
    reportCompressedSize: false,
    rollupOptions: { input: fileURLToPath(new URL('parts.html', web)) },
  },
});
