export { DutyPage as Component } from './duty-page.js';
