import type { Command } from '../../src/platform/case-file/index.js';
import { type Actor, hashOf, newId, type Outcome } from '../../src/platform/kernel/index.js';
import { masterKeyOf } from '../../src/platform/vault/index.js';
import type { Letter } from './letter-kind.js';

export const CLERK: Actor = { id: 'clerk-1', name: '经办人甲', kind: 'staff', roles: ['clerk'], unit: 'clerks' };
/** A Monday at nine in Shanghai. */
export const MONDAY = new Date('2026-03-02T01:00:00Z');
export const MASTER = masterKeyOf(Buffer.alloc(32, 7));

export function command(key: string = newId(), body: unknown = ''): Command {
  return { key, body: hashOf(body) };
}

export function letter(change: Partial<Letter> = {}): Letter {
  return { text: '渠道渗漏', topic: 'canal', status: 'open', notes: [], ...change };
}

export function expectDone<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.code} ${JSON.stringify(outcome.refusal.params)}`);
  return outcome.value;
}
