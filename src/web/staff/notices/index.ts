export { NoticesPage, useUnread } from './notices-page.js';
export { noticeWords } from './texts.zh.js';
