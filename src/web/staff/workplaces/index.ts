export { HANDLING_ROLES, type Workplace, workplacesOf } from './workplaces.js';
