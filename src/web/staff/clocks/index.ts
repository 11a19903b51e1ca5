export { clockOf, type ToldClock } from './clock-of.js';
