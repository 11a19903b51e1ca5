export { type Attachment, Attachments, MOST_BYTES, MOST_PER_REPORT, type Upload } from './attachment.js';
export { AttachmentsModule } from './attachments.module.js';
export { ACCEPTED_TYPES, isRecording, kindOf } from './file-kind.js';
export { safeName } from './file-name.js';
export { MongoAttachments } from './mongo-attachments.js';
export { MongoResumableUploads } from './mongo-resumable-uploads.js';
export { isCopied } from './picture-copy.js';
export { MOST_PIECE_BYTES, type PartialUpload, ResumableUploads, UPLOAD_LIFETIME_MS } from './resumable-uploads.js';
