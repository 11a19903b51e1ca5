export { Clock, type ClockProps } from './clock.js';
export type { ClockLike, ClockState, ClockUnit } from './clock-like.js';
export { Countdown, type CountdownProps } from './countdown.js';
export { clockSentence, stateText } from './words.js';
