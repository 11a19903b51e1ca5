import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { canonicalJson } from '../kernel/index.js';
import { type IdentifierKind, normaliseIdentifier } from './identifiers.js';
import type { MasterKey } from './master-key.js';
import { type SealedValue, Vault, VaultFault, type WrappedKey } from './vault.js';

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const IV_BYTES = 12;
/** Version of the data key inside a case; part of what a sealed value is bound to. */
const KEY_VERSION = 1;
/** Unwrapped keys remembered, so that a busy case is not unwrapped at every field. */
const REMEMBERED = 500;

interface Box {
  readonly iv: string;
  readonly data: string;
  readonly tag: string;
}

/** Seals with AES-256-GCM under per-case keys, themselves wrapped by a master key that lives outside the database. */
export class KeyVault extends Vault {
  private readonly masters: ReadonlyMap<string, MasterKey>;
  private readonly fingerprintKey: Uint8Array;
  private readonly opened = new Map<string, Buffer>();

  /**
   * @param current wraps new keys
   * @param earlier masters still needed to open older ones, oldest first; fingerprints stay with the oldest
   */
  constructor(
    private readonly current: MasterKey,
    earlier: readonly MasterKey[] = [],
  ) {
    super();
    this.masters = new Map([...earlier, current].map((master) => [master.id, master]));
    const oldest = earlier[0] ?? current;
    this.fingerprintKey = new Uint8Array(hkdfSync('sha256', oldest.secret, '', 'shuijing/fingerprint', KEY_BYTES));
  }

  newCaseKey(caseId: string): WrappedKey {
    const dataKey = randomBytes(KEY_BYTES);
    return { master: this.current.id, ...encrypt(this.current.secret, keyBinding(caseId), dataKey) };
  }

  seal(key: WrappedKey, caseId: string, field: string, value: string): SealedValue {
    return { sealed: 1, ...encrypt(this.open(key, caseId), binding(caseId, field), Buffer.from(value, 'utf8')) };
  }

  unseal(key: WrappedKey, caseId: string, field: string, value: SealedValue): string {
    return decrypt(this.open(key, caseId), binding(caseId, field), value, 'vault.wrong-place').toString('utf8');
  }

  fingerprint(kind: IdentifierKind, identifier: string): string {
    const text = canonicalJson([kind, normaliseIdentifier(kind, identifier)]);
    return createHmac('sha256', this.fingerprintKey).update(text).digest('hex');
  }

  private open(key: WrappedKey, caseId: string): Buffer {
    if (key.data === '') throw new VaultFault('vault.key-destroyed', caseId);
    const name = `${caseId}:${key.tag}:${key.data}`;
    const known = this.opened.get(name);
    if (known) return known;
    const master = this.masters.get(key.master);
    if (!master) throw new VaultFault('vault.unknown-master', caseId);
    const dataKey = decrypt(master.secret, keyBinding(caseId), key, 'vault.wrong-key');
    if (this.opened.size >= REMEMBERED) this.opened.clear();
    this.opened.set(name, dataKey);
    return dataKey;
  }
}

function keyBinding(caseId: string): string {
  return canonicalJson(['case-key', caseId]);
}

function binding(caseId: string, field: string): string {
  return canonicalJson([caseId, field, KEY_VERSION]);
}

function encrypt(key: Uint8Array, bound: string, plain: Uint8Array): Box {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, key, iv).setAAD(Buffer.from(bound));
  const data = Buffer.concat([cipher.update(plain), cipher.final()]);
  return { iv: iv.toString('base64'), data: data.toString('base64'), tag: cipher.getAuthTag().toString('base64') };
}

function decrypt(key: Uint8Array, bound: string, box: Box, code: VaultFault['code']): Buffer {
  const tag = Buffer.from(box.tag, 'base64');
  // A shortened tag would be easier to forge: only the full 16 bytes count.
  if (tag.length !== 16) throw new VaultFault(code, bound);
  const decipher = createDecipheriv(CIPHER, key, Buffer.from(box.iv, 'base64')).setAAD(Buffer.from(bound));
  decipher.setAuthTag(tag);
  try {
    return Buffer.concat([decipher.update(Buffer.from(box.data, 'base64')), decipher.final()]);
  } catch {
    throw new VaultFault(code, bound);
  }
}
