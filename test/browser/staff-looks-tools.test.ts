import { looksAt } from './staff-looks.js';
import { TOOL_SCENES } from './staff-scenes-tools.js';

looksAt('the pages beside the inbox', TOOL_SCENES);
