export {
  type ClockStart,
  follow,
  isOutdated,
  isWithin,
  moveClock,
  recompute,
  settleClock,
  startClock,
  supersede,
} from './clock-life.js';
export * from './clock-record.js';
export { type ClockExplanation, explainClock, offsetDue, workingDaysLeft } from './explain-clock.js';
export { checkLimits, readLimits } from './read-limits.js';
export { type DueSteps, dueSteps, nextStepAt } from './supervision.js';
export {
  readSupervisionTexts,
  SUPERVISION_TEXTS_PATH,
  type SupervisionTexts,
  type SupervisionWords,
  supervisionText,
} from './supervision-texts.js';
