export { clockOf, type ToldClock } from './clock-of.js';
export { whyOf } from './why-of.js';
