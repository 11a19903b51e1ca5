import type { Attachments } from '../../platform/attachments/index.js';
import type { PolicyReleases } from '../../platform/policy/index.js';
import type { ReportChapter } from '../case/index.js';
import { MakeArchiveReady } from './make-archive-ready.js';
import { archiveReady } from './services/archive-ready.js';
import { markEnded } from './services/mark-ended.js';

/** 信息管理 (办法 第十六条). */
export function recordsChapter(policy: PolicyReleases, uploads: Attachments): ReportChapter {
  const archive = new MakeArchiveReady(policy, uploads);
  return {
    name: 'records',
    services: [markEnded(archive), archiveReady(archive)],
    facets: ({ domain: { records } }) => ({
      endedAt: records.end === null ? null : new Date(records.end.at),
      archiveReady: records.archive !== null,
    }),
  };
}
