export * from './directory.js';
export { checkDirectory, type DemoPeople, readDemoPeople, readUnits } from './directory-data.js';
export { createDirectory } from './memory-directory.js';
