export { DemoGateway, type SentText } from './demo-gateway.js';
export { SmsChannel } from './sms-channel.js';
