export { CasePage as Component } from './case-page.js';
