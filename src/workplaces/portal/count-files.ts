import type { Attachment } from '../../platform/attachments/index.js';
import { addedByReporter, type ReportDomain } from '../../procedure/case/index.js';
import type { TimelineView } from './progress-schemas.js';

type Counts = TimelineView['attachments'];

/** How many files of each kind the reporter has handed in; what came from somebody else's repeat does not count. */
export function countFiles({ intake }: ReportDomain, files: readonly Attachment[]): Counts {
  const own = new Set([...intake.attachments, ...addedByReporter(intake).flatMap(({ attachments }) => attachments)]);
  const counts = { images: 0, videos: 0, recordings: 0, documents: 0 };
  for (const { id, type } of files) if (own.has(id)) counts[kindOf(type)] += 1;
  return counts;
}

function kindOf(type: string): keyof Counts {
  if (type.startsWith('image/')) return 'images';
  if (type.startsWith('video/')) return 'videos';
  return type.startsWith('audio/') ? 'recordings' : 'documents';
}
