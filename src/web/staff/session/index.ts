export { type Person, SessionGate, useHolds, usePerson } from './session.js';
