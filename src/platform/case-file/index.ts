export * from './case-file.js';
export * from './case-files.js';
