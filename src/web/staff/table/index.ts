export { RowGap, type RowsInSight, type RowsOptions, useRowsInSight } from './virtual-rows.js';
