import type { Attachments } from '../platform/attachments/index.js';
import type { PolicyReleases } from '../platform/policy/index.js';
import type { ReportChapter } from '../procedure/case/index.js';
import { feedbackChapter } from '../procedure/feedback/index.js';
import { recordsChapter } from '../procedure/records/index.js';

/** Chapters of the report beside those the assembly knows by itself. */
export function chaptersBeside(policy: PolicyReleases, attachments: Attachments): readonly ReportChapter[] {
  return [feedbackChapter(policy), recordsChapter(policy, attachments)];
}
