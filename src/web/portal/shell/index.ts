export { type Channel, channel, noteChannel } from './channel.js';
export { applyScale, useElder } from './elder.js';
export { Layout } from './layout.js';
export { CallLink, LinkButton, PhoneText } from './link-button.js';
export { Broken, NotFound } from './not-found.js';
export { isPractice } from './practice.js';
export { drop, type Keeping, keep, kept } from './storage.js';
export { SHELL } from './texts.zh.js';
export { usePageTitle } from './use-page-title.js';
