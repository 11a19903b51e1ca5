export { PORTAL_TEXTS_PATH, portalTexts } from './about.js';
export { PortalModule } from './portal.module.js';
export { REPORTER_STATUSES, type ReporterStatus, statusFor, statusTitleFor } from './reporter-words.js';
export { attachmentView, place } from './schemas.js';
