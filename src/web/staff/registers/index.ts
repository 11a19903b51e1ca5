export { RegistersPage } from './registers-page.js';
