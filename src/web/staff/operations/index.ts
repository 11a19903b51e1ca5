export { OperationsPage as Component } from './operations-page.js';
