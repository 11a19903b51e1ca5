import type { Outcome } from '../kernel/index.js';
import type { Attachment } from './attachment.js';

/** A file on its way in pieces: the connection may break, and what has arrived stays. */
export interface PartialUpload {
  readonly id: string;
  readonly size: number;
  /** Bytes that have arrived; the next piece begins here. */
  readonly offset: number;
  readonly expiresAt: Date;
  /** The finished file, to be named in a report; null while pieces are missing. */
  readonly attachment: Attachment | null;
}

export interface NewUpload {
  /** Makes the id: the same start sent again finds the first. */
  readonly key: string;
  readonly name: string;
  readonly size: number;
}

/** Uploads with resume, for people on weak connections; pieces are sealed as they come, and gone after a day. */
export abstract class ResumableUploads {
  /** Refuses `attachment.empty`, `attachment.too-large` and `command.key-reused`. */
  abstract begin(upload: NewUpload, now: Date): Promise<Outcome<PartialUpload>>;
  /** Null when unknown or expired. */
  abstract find(id: string, now: Date): Promise<PartialUpload | null>;
  /**
   * Takes the piece that begins at `offset`; the last one makes the file. An empty piece at the end only finishes.
   * Refuses `upload.unknown`, `upload.wrong-offset`, `upload.too-long`, and what storing a file refuses.
   */
  abstract append(id: string, offset: number, bytes: Uint8Array, now: Date): Promise<Outcome<PartialUpload>>;
  abstract remove(id: string): Promise<void>;
  /** Removes what is over. */
  abstract purge(now: Date): Promise<void>;
}

/** Largest piece, in bytes: a megabyte of JSON is the largest body elsewhere too. */
export const MOST_PIECE_BYTES = 512 * 1024;
export const UPLOAD_LIFETIME_MS = 24 * 3_600_000;
