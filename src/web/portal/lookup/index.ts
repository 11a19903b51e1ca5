export { QueryCard } from './query-card.js';
export { dropKey, holdKey, RECEIPT, type ReporterKey, useReporterKey } from './reporter-key.js';
export { LOOKUP } from './texts.zh.js';
