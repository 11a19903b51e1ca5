export { MongoNotices } from './mongo-notices.js';
export { type Notice, Notices } from './notices.js';
