export { applyScale, useElder } from './elder.js';
export { Guard } from './guard.js';
export { Layout } from './layout.js';
export { CallLink, LinkButton, PhoneText } from './link-button.js';
export { NotFound } from './not-found.js';
export { drop, type Keeping, keep, kept } from './storage.js';
export { SHELL } from './texts.zh.js';
export { usePageTitle } from './use-page-title.js';
