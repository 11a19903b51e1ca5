export { NoticesPage, useUnread } from './notices-page.js';
