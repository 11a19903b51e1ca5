export * from './chapter.js';
export * from './form-act.js';
export * from './intake.js';
export { maskIdentifiers } from './mask-identifiers.js';
export * from './report.js';
export * from './report-kind.js';
export * from './report-messages.js';
export * from './report-reading.js';
export * from './vocabulary.js';
