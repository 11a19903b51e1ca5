import { isSealedValue, isWrappedKey, type Vault } from '../../platform/vault/index.js';
import type { Call, CallEnd } from './call.js';
import { NO_END } from './call.js';
import type { CallView } from './schemas.js';

/** A call for lists: the number without its middle, so that nobody rings it up from here. */
export function callView({ opened, ended }: Call, titles: ReadonlyMap<string, string>, vault: Vault): CallView {
  const { outcome = null, ...end } = ended === null ? NO_END_YET : (ended.data as unknown as CallEnd);
  return {
    id: opened.id,
    agent: opened.by.id,
    agentName: opened.by.name,
    startedAt: opened.at.toISOString(),
    endedAt: ended?.at.toISOString() ?? null,
    seconds: ended === null ? null : Math.max(0, Math.round((ended.at.getTime() - opened.at.getTime()) / 1000)),
    phone: masked(phoneOf(opened, vault)),
    state: ended === null ? 'open' : 'ended',
    outcome,
    outcomeTitle: outcome === null ? '' : (titles.get(outcome) ?? outcome),
    ...end,
  };
}

const NO_END_YET: Omit<CallEnd, 'outcome'> & { readonly outcome?: CallEnd['outcome'] } = NO_END;

function phoneOf({ id, data }: Call['opened'], vault: Vault): string {
  const { key, phone } = data;
  return isWrappedKey(key) && isSealedValue(phone) ? vault.unseal(key, id, 'caller.phone', phone) : '';
}

function masked(phone: string): string {
  return phone.length < 7 ? phone : `${phone.slice(0, 3)}****${phone.slice(-4)}`;
}
