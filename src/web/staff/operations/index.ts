export { DeliveriesPage } from './deliveries-page.js';
export { OperationsPage } from './operations-page.js';
