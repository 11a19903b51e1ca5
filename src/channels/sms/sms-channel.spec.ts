import type { CaseFiles, Delivery } from '../../platform/case-file/index.js';
import { KeyVault, masterKeyOf } from '../../platform/vault/index.js';
import { DemoGateway, SmsChannel, SmsGateway } from './index.js';

const vault = new KeyVault(masterKeyOf(Buffer.alloc(32, 7)));
const key = vault.newCaseKey('c');
const phone = vault.seal(key, 'c', 'reporter.phone', '13800138000');
const caseFiles = { read: async () => ({ key }) } as unknown as CaseFiles;
const message = { _id: 'c:1', case: 'c', payload: { phone, text: '已受理' } } as unknown as Delivery;

let gateway: DemoGateway;
beforeAll(async () => {
  gateway = await DemoGateway.open();
});
afterAll(() => gateway.close());

describe('a text message', () => {
  it('reaches the gateway once with the number opened, however often it is sent', async () => {
    const channel = new SmsChannel(new SmsGateway(gateway.url), caseFiles, vault);
    expect(await channel.deliver(message)).toEqual({ outcome: 'told' });
    expect(await channel.deliver(message)).toEqual({ outcome: 'told' });
    expect(gateway.sent).toEqual([{ id: 'c:1', phone: '13800138000', text: '已受理' }]);
  });

  it('fails, to be tried again, when the gateway is away or refuses', async () => {
    expect(
      await new SmsChannel(new SmsGateway('http://127.0.0.1:1/'), caseFiles, vault).deliver(message),
    ).toMatchObject({
      outcome: 'failed',
    });
    const unreadable = { ...message, payload: { phone: null } } as unknown as Delivery;
    expect(await new SmsChannel(new SmsGateway(gateway.url), caseFiles, vault).deliver(unreadable)).toMatchObject({
      outcome: 'failed',
    });
    expect(await fetch(gateway.url, { method: 'POST', body: 'no json' })).toMatchObject({ status: 400 });
  });
});
