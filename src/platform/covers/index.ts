export { type Cover, Covers } from './covers.js';
export { MongoCovers } from './mongo-covers.js';
