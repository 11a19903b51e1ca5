import type { Request, Response } from 'express';
import multer, { MulterError } from 'multer';
import { MOST_BYTES } from '../../platform/attachments/index.js';
import { Problem } from '../http/index.js';

const reader = multer({
  storage: multer.memoryStorage(),
  limits: { files: 1, fileSize: MOST_BYTES, fields: 0, parts: 2, headerPairs: 20, fieldNameSize: 100 },
  defParamCharset: 'utf8',
}).single('file');

/**
 * The one file of a multipart request (field `file`), wholly in memory and within bounds.
 * @throws Problem for anything else.
 */
export async function readUpload(request: Request, response: Response): Promise<{ name: string; bytes: Uint8Array }> {
  await new Promise<void>((resolve, reject) => {
    reader(request, response, (fault: unknown) => (fault ? reject(asProblem(fault)) : resolve()));
  });
  if (!request.file) throw new Problem(400, 'http.upload-missing');
  return { name: request.file.originalname, bytes: request.file.buffer };
}

function asProblem(fault: unknown): unknown {
  if (!(fault instanceof MulterError)) return new Problem(400, 'http.bad-upload');
  if (fault.code === 'LIMIT_FILE_SIZE') {
    return new Problem(413, 'http.upload-too-large', { megabytes: MOST_BYTES / (1024 * 1024) });
  }
  return new Problem(400, 'http.upload-field');
}
