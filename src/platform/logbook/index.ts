export { Logbook, type LogEntry, type LogFilter, type LogMark } from './logbook.js';
export { MongoLogbook } from './mongo-logbook.js';
