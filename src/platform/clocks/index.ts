export * from './clock-record.js';
