export { CaseDoor, partiesOf, type ReportCase } from './case-door.js';
export { references } from './case-view.js';
export { InboxModule } from './inbox.module.js';
export { OwnWrites } from './own-writes.js';
export { Preview } from './preview.js';
export { type PreviewView, previewView } from './preview-view.js';
export { TaskDoor } from './task-door.js';
