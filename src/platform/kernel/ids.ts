import { createHmac, randomBytes, randomUUID } from 'node:crypto';

/** A fresh identifier, unguessable and unique. */
export function newId(): string {
  return randomUUID();
}

/** The identifier a command key always leads to, so that a repeated creation finds the first one. */
export function idFromKey(key: string): string {
  return createHmac('sha256', 'shuijing/id-from-key').update(key).digest('hex').slice(0, 32);
}

/** A secret to read out and type: 16 digits in groups of four. */
export function newQueryCode(): string {
  const digits = Array.from(randomBytes(16), (byte) => String(byte % 10)).join('');
  return digits.replace(/(.{4})(?=.)/g, '$1-');
}
