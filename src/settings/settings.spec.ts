import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseSettings, SETTING_NAMES, SettingsFault } from './index.js';

const PRODUCTION = {
  MODE: 'production',
  MASTER_KEY_FILE: '/etc/shuijing/master.key',
  DATA_DIR: '/var/lib/shuijing',
  PUBLIC_URL: 'https://12314.example.test/',
  TRUST_PROXY: '1',
};

function faultsOf(variables: Record<string, string>): readonly string[] {
  try {
    parseSettings(variables);
  } catch (fault) {
    if (fault instanceof SettingsFault) return fault.faults;
    throw fault;
  }
  return [];
}

describe('settings', () => {
  it('runs as a demo on this machine only when nothing is set', () => {
    const settings = parseSettings({});
    expect(settings).toMatchObject({ mode: 'demo', host: '127.0.0.1', port: 3000, mongodbUri: null, clockStart: null });
    expect(settings.dataDir).toBe(resolve('.data'));
  });

  it('takes an empty variable as not set', () => {
    expect(parseSettings({ PORT: '', MODE: ' ' })).toMatchObject({ port: 3000, mode: 'demo' });
  });

  it('lets the system choose the port', () => {
    expect(parseSettings({ PORT: '0' }).port).toBe(0);
  });

  it('reports every fault at once, by name', () => {
    const faults = faultsOf({ MODE: 'test', PORT: '99999', MONGODB_URI: 'postgres://x', CLOCK: 'yesterday' });
    expect(faults.map((fault) => fault.split('：')[0])).toEqual(['MODE', 'PORT', 'MONGODB_URI', 'CLOCK']);
  });

  it('keeps the demo on the loopback address', () => {
    expect(faultsOf({ HOST: '0.0.0.0' })[0]).toContain('HOST');
  });

  it('accepts a complete production environment', () => {
    expect(parseSettings(PRODUCTION)).toMatchObject({
      mode: 'production',
      publicUrl: 'https://12314.example.test',
      secondPersonPublishes: true,
    });
  });

  it.each([
    ['the movable clock', { ...PRODUCTION, CLOCK: '2026-03-02T09:00:00+08:00' }, 'CLOCK'],
    ['a generated key', { ...PRODUCTION, MASTER_KEY_FILE: '' }, 'MASTER_KEY_FILE'],
    ['a key inside DATA_DIR', { ...PRODUCTION, MASTER_KEY_FILE: '/var/lib/shuijing/k/master.key' }, 'MASTER_KEY_FILE'],
    ['plain http without a declared proxy', { ...PRODUCTION, TRUST_PROXY: '0' }, 'TLS_CERT_FILE'],
    ['a public address without https', { ...PRODUCTION, PUBLIC_URL: 'http://12314.example.test' }, 'PUBLIC_URL'],
    ['half a certificate', { ...PRODUCTION, TLS_KEY_FILE: '/etc/tls.key' }, 'TLS_CERT_FILE'],
  ])('refuses %s in production', (_, variables, name) => {
    expect(faultsOf(variables).join('\n')).toContain(name);
  });

  it('documents exactly the settings it reads', () => {
    const table = readFileSync(resolve('docs/settings.md'), 'utf8');
    const documented = [...table.matchAll(/^\| `([A-Z_]+)` \|/gm)].map((match) => match[1]);
    expect(documented.sort()).toEqual([...SETTING_NAMES].sort());
  });
});
