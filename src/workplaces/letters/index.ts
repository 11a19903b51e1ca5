export { DEMO_PLAN, type DemoPlan, makeDemoCases } from './demo-cases.js';
export { type Demonstrated, demonstrate } from './demonstrate.js';
export { type Letter, readLetters } from './letter.js';
