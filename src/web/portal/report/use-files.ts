import { useEffect, useMemo, useState } from 'react';
import { type UploadLimits, type Uploads, useUploads } from '../../shared/upload/index.js';
import type { SentFile } from './draft.js';
import type { ReportState } from './use-report.js';

export interface ReportFiles {
  readonly uploads: Uploads;
  readonly limits: UploadLimits;
  /** Sent on an earlier visit, for the draft that is still here. */
  readonly earlier: readonly SentFile[];
  readonly removeEarlier: (id: string) => void;
  readonly clear: () => void;
}

/** The report's files: what the server holds is noted in the draft, so that a reloaded page need not send it again. */
export function useFiles(report: ReportState, { mostPerReport, mostBytes }: UploadLimits): ReportFiles {
  const [earlier, setEarlier] = useState(report.draft.files);
  const limits = useMemo(
    () => ({ mostPerReport: mostPerReport - earlier.length, mostBytes }),
    [mostPerReport, mostBytes, earlier.length],
  );
  const uploads = useUploads(limits);
  const files = [...earlier, ...uploads.uploaded];
  const ids = files.map(({ id }) => id).join();
  const noted = report.draft.files.map(({ id }) => id).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ids say whether anything has changed
  useEffect(() => {
    if (ids !== noted) report.edit({ files });
  }, [ids]);
  return {
    uploads,
    limits,
    earlier,
    removeEarlier: (id) => setEarlier(earlier.filter((file) => file.id !== id)),
    clear: () => {
      setEarlier([]);
      for (const { id } of uploads.items) uploads.queue.remove(id);
    },
  };
}
