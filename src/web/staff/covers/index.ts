export { CoversPage } from './covers-page.js';
