export { type Authority, parseAuthorities } from './authorities.js';
export { type Duty, dutyFor, parseDuties } from './duties.js';
export { type Lexicon, LexiconFault, parseLexicon } from './lexicon.js';
export { lexiconCheck } from './lexicon-check.js';
export { LEXICON_INDEX, loadClassifier } from './load-classifier.js';
export { type Example, examplesSchema, Precedents } from './precedents.js';
export { loadReportReader, ReportReader, SIGNALS } from './report-reader.js';
export { sampleOf } from './sample.js';
export { type ScopeCandidate, ScopeClassifier, type ScopeReading } from './scope-classifier.js';
