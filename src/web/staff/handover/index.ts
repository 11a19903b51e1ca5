export { HandoverPage } from './handover-page.js';
