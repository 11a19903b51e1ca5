export type { Action } from './action.js';
export { ActionDialog, usePreviewed } from './action-dialog.js';
export { CaseActions } from './case-actions.js';
export { statementAnswer, writeOff } from './offered.js';
