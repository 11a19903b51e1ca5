export { PhoneModule } from './phone.module.js';
export { PhoneTexts, type SentMessage, SentMessages } from './phone-texts.js';
