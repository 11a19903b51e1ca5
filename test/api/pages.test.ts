import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ApiHost, type Reply } from './api-host.js';

const BROWSER = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
let web: string;
let api: ApiHost;
beforeAll(async () => {
  web = mkdtempSync(join(tmpdir(), 'shuijing-web-'));
  mkdirSync(join(web, 'assets'));
  writeFileSync(join(web, 'index.html'), '<title>portal</title>');
  writeFileSync(join(web, 'staff.html'), '<title>staff</title>');
  writeFileSync(join(web, 'assets/app-1.js'), 'plain');
  writeFileSync(join(web, 'assets/app-1.js.gz'), gzipSync('packed'));
  api = await ApiHost.open({}, { webRoot: web });
});
afterAll(async () => {
  await api.close();
  rmSync(web, { recursive: true, force: true });
});

const browse = (path: string, headers: Record<string, string> = BROWSER): Promise<Reply> =>
  api.ask('GET', path, { headers });

describe('the pages', () => {
  it.each(['/', '/report', '/progress', '/whatever/comes'])('of the portal open at %s', async (path) => {
    const { status, text, headers } = await browse(path);
    expect([status, text]).toEqual([200, '<title>portal</title>']);
    expect(headers.get('cache-control')).toBe('no-cache');
  });

  it.each(['/work', '/work/tasks', '/work/cases/JB20260302-000001'])('of the staff app open at %s', async (path) => {
    expect((await browse(path)).text).toBe('<title>staff</title>');
  });

  it('are kept by the browser for ever where the name carries the content, and come packed', async () => {
    const { headers, text } = await browse('/assets/app-1.js', { 'accept-encoding': 'gzip' });
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(text).toBe('packed');
  });

  it('run only scripts of their own house', async () => {
    const policy = (await browse('/')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("object-src 'none'");
  });

  it('never stand in for an answer of the API', async () => {
    const { status, body } = await browse('/api/nothing-here');
    expect([status, body.code]).toEqual([404, 'http.no-such-route']);
    expect((await browse('/health')).status).toBe(200);
  });

  it('are not what a program gets that asks for data', async () => {
    expect((await browse('/somewhere', { accept: 'application/json' })).status).toBe(404);
  });

  it.each(['/../package.json', '/%2e%2e/package.json', '/assets/..%2f..%2fpackage.json'])(
    'do not lead out of their folder: %s',
    async (path) => {
      expect((await browse(path)).text).not.toContain('shuijing');
    },
  );
});

describe('a host whose pages are not built', () => {
  it('says how to build them, and serves the API', async () => {
    const bare = await ApiHost.open({}, { webRoot: join(web, 'nowhere') });
    try {
      const { status, text } = await bare.ask('GET', '/', { headers: BROWSER });
      expect(status).toBe(503);
      expect(text).toContain('npm run build:web');
      expect((await bare.get('/api/about')).status).toBe(200);
    } finally {
      await bare.close();
    }
  });
});
