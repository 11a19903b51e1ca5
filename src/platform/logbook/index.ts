export { Logbook, type LogEntry, type LogFilter, type LogMark, laterThan } from './logbook.js';
export { MongoLogbook } from './mongo-logbook.js';
