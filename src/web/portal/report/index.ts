export { ReportPage } from './report-page.js';
