export { ConflictNote, type ConflictNoteProps, OfflineBar, type OfflineBarProps, PracticeStrip } from './bars.js';
export { Guard, type GuardProps } from './guard.js';
export { LongText } from './long-text.js';
export {
  Empty,
  type EmptyProps,
  PageSkeleton,
  RegionError,
  type RegionErrorProps,
  type RegionProblem,
  Skeleton,
} from './regions.js';
export { useLate } from './use-late.js';
export { useOnline } from './use-online.js';
