export { CasesPage } from './cases-page.js';
