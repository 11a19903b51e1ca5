export { PORTAL_TEXTS_PATH, portalTexts } from './about.js';
export { PortalModule } from './portal.module.js';
export { attachmentView } from './schemas.js';
