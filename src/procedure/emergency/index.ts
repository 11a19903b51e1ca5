export * from './alert-ladder.js';
export * from './chapter.js';
export * from './domain.js';
export { flagEmergency, raiseEmergency } from './raise-emergency.js';
export { RaiseEmergencyByHand } from './raise-emergency-by-hand.js';
