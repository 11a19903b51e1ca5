import type { ReportDomain } from '../case/index.js';
import type { Review } from './domain.js';

/** First 复查, then 复核 (policy decision 19). */
const LEVELS = ['复查', '复核'] as const;

/** The review a reporter may still ask for; undefined when both have been. A spot check does not use one up. */
export function nextLevel({ feedback }: ReportDomain): Review['kind'] | undefined {
  const asked = feedback.reviews.filter(({ askedBy }) => askedBy === 'reporter');
  return LEVELS[asked.length];
}
