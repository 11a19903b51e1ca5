export { OFFICE_CHANNELS, OfficeChannel } from './office-channel.js';
