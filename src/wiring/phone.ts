import { type DynamicModule, Module } from '@nestjs/common';
import { SmsGateway } from '../channels/sms/index.js';
import { ContactProofs, MongoContactProofs } from '../platform/contact-proof/index.js';
import { Database } from '../platform/persistence/index.js';
import { Vault } from '../platform/vault/index.js';
import { PhoneTexts, type SentMessage, SentMessages } from '../workplaces/phone/index.js';
import { Gateway } from './case-files.js';

@Module({})
class PhoneWiringModule {}

/** What proving a telephone needs: a store of codes and tokens, and the gateway its codes go through. */
export function phoneWiring(): DynamicModule {
  const providers = [
    { provide: ContactProofs, useFactory: openProofs, inject: [Database, Vault] },
    { provide: PhoneTexts, useFactory: ({ url }: Gateway) => new GatewayTexts(url), inject: [Gateway] },
    { provide: SentMessages, useFactory: ({ standIn }: Gateway) => new StandInMessages(standIn), inject: [Gateway] },
  ];
  return { module: PhoneWiringModule, global: true, providers, exports: providers.map(({ provide }) => provide) };
}

async function openProofs(database: Database, vault: Vault): Promise<ContactProofs> {
  const proofs = new MongoContactProofs(database.connection, (text) => vault.fingerprint('wechat', text));
  await proofs.prepare();
  return proofs;
}

class GatewayTexts extends PhoneTexts {
  constructor(private readonly url: string | null) {
    super();
  }

  override async send(message: SentMessage): Promise<boolean> {
    if (this.url === null) return false;
    return (await new SmsGateway(this.url).send(message)).outcome === 'told';
  }
}

class StandInMessages extends SentMessages {
  constructor(private readonly standIn: Gateway['standIn']) {
    super();
  }

  override all(): readonly SentMessage[] | null {
    return this.standIn === null ? null : [...this.standIn.sent].reverse();
  }
}
