export { openWhyNear } from './place.js';
export { WhyButton, type WhyButtonProps } from './why-button.js';
export { WhyDate } from './why-date.js';
export type { WhyDay, WhyLike } from './why-like.js';
