import { type Rate, Throttle } from '../../platform/access/index.js';
import { CODE_LIFETIME_MS, ContactProofs, type Proof } from '../../platform/contact-proof/index.js';
import { Clock, done, newId, type Outcome, refuse } from '../../platform/kernel/index.js';
import { Vault } from '../../platform/vault/index.js';
import { Settings } from '../../settings/index.js';
import { Guidance } from '../guidance/index.js';
import { PhoneTexts } from './phone-texts.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
export const AGAIN_IN_SECONDS = 60;
const PER_PHONE: readonly Rate[] = [
  { name: 'phone-code-minute', limit: 1, windowMs: AGAIN_IN_SECONDS * 1000 },
  { name: 'phone-code-day', limit: 6, windowMs: DAY },
];
/** One address may ask for a third of what it may ask of the public routes in a minute, each hour. */
const SHARE = 3;

/** A code to a telephone, and a token for whoever reads it there; the same whether the telephone is known or not. */
export class ProvePhone {
  constructor(
    private readonly proofs: ContactProofs,
    private readonly texts: PhoneTexts,
    private readonly throttle: Throttle,
    private readonly vault: Vault,
    private readonly guidance: Guidance,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** Refuses `phone.too-many-codes` and `phone.not-sent`. */
  async ask(phone: string, address: string): Promise<Outcome<null>> {
    const contact = this.contactOf(phone);
    const seconds = await this.wait(contact, address);
    if (seconds !== null) return refuse('phone.too-many-codes', { seconds });
    const code = await this.proofs.issue(contact, this.clock.now());
    const minutes = CODE_LIFETIME_MS / MINUTE;
    const text = await this.guidance.codeText(code, minutes);
    const sent = await this.texts.send({ id: `code:${newId()}`, phone, text });
    return sent ? done(null) : refuse('phone.not-sent');
  }

  /** Refuses `phone.wrong-code`: also for an expired, used or never asked one. */
  async verify(phone: string, code: string): Promise<Outcome<Proof>> {
    const proof = await this.proofs.redeem(this.contactOf(phone), code, this.clock.now());
    return proof === null ? refuse('phone.wrong-code') : done(proof);
  }

  private contactOf(phone: string): string {
    return this.vault.fingerprint('phone', phone);
  }

  private async wait(contact: string, address: string): Promise<number | null> {
    const now = this.clock.now();
    const limit = Math.ceil(this.settings.publicPerMinute / SHARE);
    const byAddress = await this.throttle.take({ name: 'phone-code-address', limit, windowMs: HOUR }, address, now);
    if (byAddress !== null) return byAddress;
    for (const rate of PER_PHONE) {
      const seconds = await this.throttle.take(rate, contact, now);
      if (seconds !== null) return seconds;
    }
    return null;
  }
}
