import type { Outcome } from '../kernel/index.js';

/** A file handed in: described in the open, its content sealed. */
export interface Attachment {
  readonly id: string;
  /** Harmless name for screens and downloads; what the sender called it is not kept. */
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly sha256: string;
  readonly uploadedAt: Date;
  /** Case it belongs to; null while pending. */
  readonly case: string | null;
}

export interface Upload {
  /** Makes the id: the same upload sent again finds the first. */
  readonly key: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Files of reports: uploaded first as pending, then claimed by one case; content sealed in chunks. */
export abstract class Attachments {
  /** Refuses `attachment.empty`, `attachment.type`, `attachment.too-large`, `command.key-reused`. */
  abstract store(upload: Upload, now: Date): Promise<Outcome<Attachment>>;
  /** Ties pending files to a case, before the command that references them. Refuses `attachment.unknown`. */
  abstract claim(ids: readonly string[], caseId: string): Promise<Outcome<readonly Attachment[]>>;
  abstract ofCase(caseId: string): Promise<readonly Attachment[]>;
  /** The content of one file of a case, or null when the case has no such file. @throws VaultFault when tampered with. */
  abstract open(caseId: string, id: string): Promise<{ attachment: Attachment; bytes: Uint8Array } | null>;
  /**
   * A copy of a picture for whoever may not know who took it, made when asked for; the original stays sealed. Null when
   * the case has no such file. Refuses `attachment.not-allowed` (no picture), `attachment.not-copyable`.
   */
  abstract copy(caseId: string, id: string): Promise<Outcome<Uint8Array> | null>;
  /** Removes files nobody references, uploaded before then and not claimed since; answers how many. */
  abstract sweep(before: Date, isReferenced: (caseId: string, id: string) => Promise<boolean>): Promise<number>;
}

/** Bounds of what the public may hand in, in bytes and pieces. */
export const MOST_BYTES = 10 * 1024 * 1024;
export const MOST_PER_REPORT = 9;
