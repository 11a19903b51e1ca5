export type { UploadedFile } from './send-file.js';
export { Upload, type UploadProps } from './upload.js';
export type { UploadItem, UploadLimits } from './upload-queue.js';
export { type Uploads, useUploads } from './use-uploads.js';
