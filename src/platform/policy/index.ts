export * from './policy-releases.js';
