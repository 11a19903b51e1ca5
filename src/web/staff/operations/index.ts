export { DeliveriesSheet } from './deliveries.js';
export { OperationsPage } from './operations-page.js';
