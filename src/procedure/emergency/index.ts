export * from './alert-ladder.js';
export * from './chapter.js';
export * from './domain.js';
export { type FlashInput, IssueFlashReport } from './issue-flash-report.js';
export { flagEmergency, raiseEmergency } from './raise-emergency.js';
export { RaiseEmergencyByHand } from './raise-emergency-by-hand.js';
export { StandDownByHand } from './stand-down-by-hand.js';
