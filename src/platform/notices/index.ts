export { MongoNotices } from './mongo-notices.js';
export { MOST_UNREAD, type Notice, type NoticeMark, Notices } from './notices.js';
