import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DESTROYED_KEY, KeyVault, loadMasterKey, masterKeyOf } from './index.js';

const MASTER = masterKeyOf(Buffer.alloc(32, 1));

describe('the vault', () => {
  const vault = new KeyVault(MASTER);

  it('opens what it sealed, in the same case and field only', () => {
    const key = vault.newCaseKey('a');
    const sealed = vault.seal(key, 'a', 'name', '举报人');
    expect(vault.unseal(key, 'a', 'name', sealed)).toBe('举报人');
    expect(() => vault.unseal(key, 'a', 'phone', sealed)).toThrow('vault.wrong-place');
    expect(() => vault.unseal(key, 'b', 'name', sealed)).toThrow('vault.wrong-key');
    expect(() => vault.unseal(vault.newCaseKey('a'), 'a', 'name', sealed)).toThrow('vault.wrong-place');
  });

  it.each(['iv', 'data', 'tag'] as const)('notices a changed %s', (part) => {
    const key = vault.newCaseKey('a');
    const sealed = vault.seal(key, 'a', 'name', '举报人');
    const bytes = Buffer.from(sealed[part], 'base64');
    bytes[0] = (bytes[0] ?? 0) ^ 1;
    expect(() => vault.unseal(key, 'a', 'name', { ...sealed, [part]: bytes.toString('base64') })).toThrow();
    expect(() => vault.unseal(key, 'a', 'name', { ...sealed, tag: sealed.tag.slice(0, 8) })).toThrow(
      'vault.wrong-place',
    );
  });

  it('seals the same value differently each time', () => {
    const key = vault.newCaseKey('a');
    expect(vault.seal(key, 'a', 'name', 'x').data).not.toBe(vault.seal(key, 'a', 'name', 'x').data);
  });

  it('opens nothing once the case’s key is destroyed', () => {
    const sealed = vault.seal(vault.newCaseKey('a'), 'a', 'name', 'x');
    expect(() => vault.unseal(DESTROYED_KEY, 'a', 'name', sealed)).toThrow('vault.key-destroyed');
  });

  it('still opens older cases after a new master key, and says which master is missing', () => {
    const next = masterKeyOf(Buffer.alloc(32, 2));
    const key = vault.newCaseKey('a');
    const sealed = vault.seal(key, 'a', 'name', 'x');
    expect(new KeyVault(next, [MASTER]).unseal(key, 'a', 'name', sealed)).toBe('x');
    expect(() => new KeyVault(next).unseal(key, 'a', 'name', sealed)).toThrow('vault.unknown-master');
  });

  it('gives equal people equal fingerprints, however they wrote, and kinds apart', () => {
    const print = vault.fingerprint('phone', '138 0000 0000');
    expect(vault.fingerprint('phone', '+86-13800000000')).toBe(print);
    expect(vault.fingerprint('phone', '13800000000')).toBe(print);
    expect(vault.fingerprint('phone', '13800000001')).not.toBe(print);
    expect(vault.fingerprint('wechat', '13800000000')).not.toBe(print);
    expect(new KeyVault(masterKeyOf(Buffer.alloc(32, 2)), [MASTER]).fingerprint('phone', '13800000000')).toBe(print);
    expect(vault.fingerprint('id-number', '11010519491231002x')).toBe(
      vault.fingerprint('id-number', '11010519491231002X'),
    );
    expect(vault.fingerprint('email', ' A@Example.org')).toBe(vault.fingerprint('email', 'a@example.org'));
  });
});

describe('the master key file', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'key-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const path = () => join(folder, 'deep', 'master.key');

  it('is made once, for its owner only, and read again', () => {
    const made = loadMasterKey({ path: path(), generateIfMissing: true });
    expect(statSync(path()).mode & 0o777).toBe(0o600);
    expect(loadMasterKey({ path: path(), generateIfMissing: true })).toEqual(made);
    expect(loadMasterKey({ path: path(), generateIfMissing: false })).toEqual(made);
    expect(readFileSync(path(), 'utf8')).not.toContain(made.id);
  });

  it('is refused when it is missing, open to others, or something else', () => {
    expect(() => loadMasterKey({ path: path(), generateIfMissing: false })).toThrow('vault.key-missing');
    loadMasterKey({ path: path(), generateIfMissing: true });
    chmodSync(path(), 0o644);
    expect(() => loadMasterKey({ path: path(), generateIfMissing: true })).toThrow('vault.key-exposed');
    for (const text of ['something else', 'shuijing-master-key-1:AAAA', '']) {
      const other = join(folder, 'other.key');
      writeFileSync(other, text, { mode: 0o600 });
      expect(() => loadMasterKey({ path: other, generateIfMissing: true })).toThrow('vault.key-malformed');
    }
  });
});
