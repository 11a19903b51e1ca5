export * from './chapter.js';
export * from './domain.js';
