export { GuidePage } from './guide-page.js';
