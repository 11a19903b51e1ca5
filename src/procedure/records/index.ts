export { recordsChapter } from './chapter.js';
export * from './domain.js';
export { recordEnd } from './record-end.js';
