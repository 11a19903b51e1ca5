export { PortalModule } from './portal.module.js';
export { attachmentView } from './schemas.js';
