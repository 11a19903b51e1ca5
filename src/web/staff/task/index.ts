export { Afterwards } from './afterwards.js';
export { isActing, ownAct } from './own-acts.js';
export { useTaskChanged } from './task-data.js';
export { TaskPanel, type TaskPanelProps } from './task-panel.js';
export { hasTyped } from './use-draft.js';
