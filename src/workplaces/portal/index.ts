export { PORTAL_TEXTS_PATH, portalTexts } from './about.js';
export { HandIn } from './hand-in.js';
export { PortalModule } from './portal.module.js';
export { Receipts } from './receipts.js';
export { REPORTER_STATUSES, type ReporterStatus, statusFor, statusTitleFor } from './reporter-words.js';
export { attachmentView, deskReport, place, type SubmittedView, submitted } from './schemas.js';
