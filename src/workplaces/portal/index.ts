export { about, PORTAL_TEXTS_PATH } from './about.js';
export { PortalModule } from './portal.module.js';
export { attachmentView } from './schemas.js';
