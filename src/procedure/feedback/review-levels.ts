import type { ReportFile } from '../case/index.js';
import type { Review } from './domain.js';

/** First 复查, then 复核 (policy decision 19). */
const LEVELS = ['复查', '复核'] as const;

/** The review a reporter may still ask for; undefined when both have been. A spot check does not use one up. */
export function nextLevel(file: ReportFile): Review['kind'] | undefined {
  const asked = file.domain.feedback.reviews.filter(({ askedBy }) => askedBy === 'reporter');
  return LEVELS[asked.length];
}
