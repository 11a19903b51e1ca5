import { looksAt } from './staff-looks.js';
import { DESK_SCENES } from './staff-scenes-desks.js';

looksAt('the desks and the operator’s pages', DESK_SCENES);
