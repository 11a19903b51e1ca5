export { PageChannel } from './page-channel.js';
