export { MongoNotices } from './mongo-notices.js';
export { type Notice, type NoticeMark, Notices } from './notices.js';
