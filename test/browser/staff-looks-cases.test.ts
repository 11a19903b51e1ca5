import { looksAt } from './staff-looks.js';
import { CASE_SCENES } from './staff-scenes-cases.js';

looksAt('the pages of tasks and cases', CASE_SCENES);
