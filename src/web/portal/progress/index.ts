export { ProgressPage } from './progress-page.js';
