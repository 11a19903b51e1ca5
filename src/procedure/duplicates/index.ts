export { AnswerMergeRequest } from './answer-merge-request.js';
export { duplicatesChapter } from './chapter.js';
export { type Comparison, compareReports } from './compare-reports.js';
export { type DuplicateCandidate, DuplicateCandidates, Followers } from './duplicate-candidates.js';
export { RepeatFinder } from './find-repeats.js';
export { CountRepeats, TellFollowers } from './follow-lead.js';
export { similarity } from './similarity.js';
export { type CaseReading, StoredDuplicateCandidates, StoredFollowers } from './stored-candidates.js';
export { UndoMerge } from './undo-merge.js';
