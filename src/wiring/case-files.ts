import { type DynamicModule, Module, type OnApplicationShutdown } from '@nestjs/common';
import { OFFICE_CHANNELS, OfficeChannel } from '../channels/offices/index.js';
import { DemoGateway, SmsChannel, SmsGateway } from '../channels/sms/index.js';
import { PageChannel } from '../channels/website/index.js';
import { CaseFileParts, CaseFileRuntime, caseFileModule } from '../platform/case-file/index.js';
import { Notices } from '../platform/notices/index.js';
import { Vault } from '../platform/vault/index.js';
import { Settings } from '../settings/index.js';
import { LateRuntime } from './late-runtime.js';
import { WiredProcedure } from './procedure.js';

/** The stand-in for a text-message gateway, in the demo without one. */
export class Gateway implements OnApplicationShutdown {
  constructor(
    readonly url: string | null,
    readonly standIn: DemoGateway | null,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    await this.standIn?.close();
  }
}

@Module({})
class ChannelsModule {}

@Module({})
class KnotModule {}

/** Case files with the kinds and channels of this house. */
export function caseFileWiring(): DynamicModule {
  const gateway = { provide: Gateway, useFactory: openGateway, inject: [Settings] };
  const parts = { provide: CaseFileParts, useFactory: partsOf, inject: [WiredProcedure, Notices, Vault, Gateway] };
  const channels = { module: ChannelsModule, providers: [gateway, parts], exports: [CaseFileParts, Gateway] };
  const knot = {
    provide: 'runtime-knot',
    useFactory: (late: LateRuntime, runtime: CaseFileRuntime) => late.set(runtime),
    inject: [LateRuntime, CaseFileRuntime],
  };
  return {
    module: KnotModule,
    global: true,
    imports: [channels, caseFileModule([channels])],
    providers: [knot],
    exports: [channels],
  };
}

async function openGateway(settings: Settings): Promise<Gateway> {
  if (settings.smsGatewayUrl !== null || settings.mode === 'production')
    return new Gateway(settings.smsGatewayUrl, null);
  const standIn = await DemoGateway.open();
  return new Gateway(standIn.url, standIn);
}

function partsOf({ value }: WiredProcedure, notices: Notices, vault: Vault, gateway: Gateway): CaseFileParts {
  const texts = gateway.url === null ? [] : [new SmsChannel(new SmsGateway(gateway.url), value.caseFiles, vault)];
  const offices = OFFICE_CHANNELS.map((channel) => new OfficeChannel(channel, notices));
  return { kinds: [value.kind], handlers: [new PageChannel(), ...offices, ...texts, value.messages] };
}
