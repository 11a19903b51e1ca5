export { MyReportsPage } from './my-reports-page.js';
export { PhoneGate } from './phone-gate.js';
export { type PhonePass, usePhonePass, withPass } from './phone-pass.js';
