import type { Vault } from '../../../platform/vault/index.js';

const DIGITS = 16;

/**
 * The reporter's query code: 16 digits, shown once and stored nowhere. It is derived from the command's key with a
 * secret, so that a repeated submission shows the same code again; only a keyed hash of it is kept.
 */
export class QueryCodes {
  constructor(private readonly vault: Vault) {}

  forCommand(key: string): string {
    const seed = BigInt(`0x${this.vault.fingerprint('wechat', `query-code/${key}`)}`);
    const digits = String(seed % 10n ** BigInt(DIGITS)).padStart(DIGITS, '0');
    return digits.replace(/(.{4})(?=.)/g, '$1-');
  }

  hashOf(number: string, code: string): string {
    return this.vault.fingerprint('wechat', `query-code-hash/${number}/${code.replace(/\D/g, '')}`);
  }
}
