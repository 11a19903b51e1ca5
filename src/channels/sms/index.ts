export { DemoGateway, type SentText } from './demo-gateway.js';
export { SmsChannel } from './sms-channel.js';
export { SmsGateway, type TextMessage } from './sms-gateway.js';
