export { type Attachment, Attachments, MOST_BYTES, MOST_PER_REPORT, type Upload } from './attachment.js';
export { AttachmentsModule } from './attachments.module.js';
export { ACCEPTED_TYPES, isRecording, kindOf } from './file-kind.js';
export { safeName } from './file-name.js';
export { MongoAttachments } from './mongo-attachments.js';
export { isCopied } from './picture-copy.js';
