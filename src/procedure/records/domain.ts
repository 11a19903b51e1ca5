/** State of 信息管理 (第十六条): how the item ended, and what its archive package will hold. */
export interface RecordsDomain {
  readonly end: CaseEnd | null;
  readonly archive: ArchiveList | null;
}

export interface CaseEnd {
  readonly at: string;
  readonly outcome: string;
  readonly clause: string;
  readonly reason: string;
  /** True when the reporter may still ask for a review. */
  readonly reviewWindow: boolean;
}

/** Ready for the archive: every electronic file of the case with the hash of its stored bytes. */
export interface ArchiveList {
  readonly at: string;
  readonly outcome: string;
  readonly files: readonly ArchiveFile[];
  /** Years to keep; 0 means permanently (policy decision 24). */
  readonly retentionYears: number;
  /** Where the paper file lies, when there is one. */
  readonly paperPlace: string;
}

export interface ArchiveFile {
  readonly name: string;
  readonly title: string;
  readonly sha256: string;
}

export function emptyRecords(): RecordsDomain {
  return { end: null, archive: null };
}
