import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Host, startHost } from '../../src/host.js';
import { parseSettings } from '../../src/settings/index.js';
import '../bench/patience.js';

let folder: string;
let host: Host | null = null;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shuijing-modes-'));
});
afterEach(async () => {
  await host?.close();
  host = null;
  rmSync(folder, { recursive: true, force: true });
});

function production(): Record<string, string> {
  const key = join(folder, 'master.key');
  writeFileSync(key, `shuijing-master-key-1:${randomBytes(32).toString('base64')}\n`, { mode: 0o600 });
  return { MODE: 'production', MASTER_KEY_FILE: key, PUBLIC_URL: 'https://12314.example.test', TRUST_PROXY: '1' };
}

async function start(variables: Record<string, string>): Promise<Host> {
  const settings = parseSettings({ DATA_DIR: join(folder, 'data'), PORT: '0', ...variables });
  host = await startHost(settings, { policyRoot: resolve('.'), passwordCost: { logN: 8, r: 8, p: 1 } });
  return host;
}

/** Where it really listens; its public address is the proxy's. */
async function ask(running: Host, path: string, body?: object): Promise<Response> {
  const { port } = running.app.getHttpServer().address() as { port: number };
  const headers = { 'content-type': 'application/json' };
  const init = body ? { method: 'POST', headers, body: JSON.stringify(body) } : {};
  return fetch(`http://127.0.0.1:${port}${path}`, init);
}

describe('production', () => {
  it('begins with one administrator, whose password works once and must be changed, and has no movable clock', async () => {
    const running = await start(production());
    const { welcome } = running;
    expect(welcome?.people.map(({ login }) => login)).toEqual(['admin']);
    const signedIn = await ask(running, '/api/session', { login: 'admin', password: welcome?.password });
    expect(await signedIn.json()).toMatchObject({ mustChangePassword: true, person: { roles: ['security'] } });
    expect(signedIn.headers.get('set-cookie')).toContain('Secure');
    expect((await ask(running, '/api/demo/clock', { to: '2027-01-01T00:00:00Z' })).status).toBe(404);
    expect((await ask(running, '/api/demo/messages')).status).toBe(404);
    const code = await ask(running, '/api/phone/codes', { phone: '13512340001' });
    expect([code.status, await code.json()]).toMatchObject([503, { code: 'phone.not-sent' }]);
    expect((await ask(running, '/api/session', { login: 'clerk1', password: 'Demo-12314-only' })).status).toBe(401);
    await running.close();
    expect((await start(production())).welcome).toBeNull();
  });

  it('refuses a database of the demo, and the demo one of production', async () => {
    await (await start({})).close();
    host = null;
    await expect(start(production())).rejects.toThrow('该数据库属于演示环境');
  });

  it('refuses to start without its key, and leaves nothing running behind', async () => {
    const settings = { ...production(), MASTER_KEY_FILE: join(folder, 'nowhere.key') };
    await expect(start(settings)).rejects.toThrow('MASTER_KEY_FILE：没有找到主密钥文件');
    await expect(start(production())).resolves.toBeDefined();
  });
});

describe('the demo', () => {
  it('goes on from where its clock stood', async () => {
    const clock = { CLOCK: '2026-03-02T09:00:00+08:00' };
    const first = await start(clock);
    await ask(first, '/api/demo/clock', { to: '2026-04-01T09:00:00+08:00' });
    await first.close();
    const second = await start(clock);
    expect(await (await ask(second, '/api/demo/clock')).json()).toEqual({ now: '2026-04-01T01:00:00.000Z' });
  });

  it('says clearly what is wrong with a policy file, and does not start', async () => {
    const settings = parseSettings({ DATA_DIR: join(folder, 'data'), PORT: '0' });
    writeFileSync(join(folder, 'x'), '');
    await expect(startHost(settings, { policyRoot: folder })).rejects.toThrow('规则文件有误');
  });
});

/** Resolves once so many requests have reached the host. */
function arrivals(running: Host, count: number): Promise<void> {
  return new Promise((resolve) => {
    let seen = 0;
    running.app.getHttpServer().on('request', () => {
      seen += 1;
      if (seen === count) resolve();
    });
  });
}

describe('a host that ends', () => {
  it('lets go of clients that hang on, and answers what was under way', async () => {
    const running = await start({});
    const { port } = running.app.getHttpServer().address() as { port: number };
    const both = arrivals(running, 2);
    const hanging = connect(port, '127.0.0.1');
    hanging.on('error', () => undefined);
    hanging.write(
      'POST /api/reports HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"te',
    );
    const under = ask(running, '/api/reports/status', { number: 'JB20260302-000001', queryCode: '1' });
    await both;
    await running.close();
    expect((await under).status).toBe(404);
    host = null;
  });
});
