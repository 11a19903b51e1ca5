export { Refused, Region } from './parts.js';
export { type Asked, useAsked } from './use-asked.js';
export { type Sending, useCommand } from './use-command.js';
