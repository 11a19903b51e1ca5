/** A value only the vault can read; authenticated, bound to its case and field. Base64 parts. */
export type SealedValue = {
  readonly sealed: 1;
  readonly iv: string;
  readonly data: string;
  readonly tag: string;
};

/** Whether a stored value is a sealed one. */
export function isSealedValue(value: unknown): value is SealedValue {
  return typeof value === 'object' && value !== null && 'sealed' in value && value.sealed === 1;
}

/** Whether a stored value is a wrapped key. */
export function isWrappedKey(value: unknown): value is WrappedKey {
  return typeof value === 'object' && value !== null && 'master' in value && typeof value.master === 'string';
}

/** A case's data key, wrapped by the master key. Destroying it disposes of everything sealed in the case. */
export type WrappedKey = {
  readonly master: string;
  readonly iv: string;
  readonly data: string;
  readonly tag: string;
};

/** Authenticated encryption with keys kept outside the database, and keyed hashes for equality. */
export abstract class Vault {
  abstract newCaseKey(caseId: string): WrappedKey;
  abstract seal(key: WrappedKey, caseId: string, field: string, value: string): SealedValue;
  /** @throws when the value, case or field do not belong together, or the key was destroyed. */
  abstract unseal(key: WrappedKey, caseId: string, field: string, value: SealedValue): string;
  /** Keyed hash of a normalised contact identifier: equal people, equal fingerprint; useless without the key. */
  abstract fingerprint(kind: 'phone' | 'id-number' | 'wechat' | 'email', identifier: string): string;
}

/** A sealed value or key that does not open: other case or field, tampered with, destroyed, or a master key missing. */
export class VaultFault extends Error {
  constructor(
    readonly code: 'vault.wrong-place' | 'vault.wrong-key' | 'vault.key-destroyed' | 'vault.unknown-master',
    where: string,
  ) {
    super(`${code}: ${where}`);
  }
}

/** What is left of a case's key after its disposal: sealed values can never be opened again, the chain still verifies. */
export const DESTROYED_KEY: WrappedKey = { master: '', iv: '', data: '', tag: '' };
