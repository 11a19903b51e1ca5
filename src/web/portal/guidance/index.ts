export { type Guidance, readGuidance, useGuidance } from './use-guidance.js';
