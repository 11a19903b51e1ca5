export { CaseHandling } from './case-handling.js';
