export { loadReportBase, ReportBase, type ReportBaseAnswer } from './report-base.js';
