export { DeskPage } from './desk-page.js';
